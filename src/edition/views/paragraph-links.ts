import type { Language } from '../../languages/language.ts';
import { fill } from '../../languages/wording.ts';
import { escapeAttribute, unescapeAttribute } from '../pictures/image-tag.ts';
import { TAG, tagsOf } from './html-tags.ts';

/** The number of a footnote changes with what others write. */
const NOTE = /<a [^<>]*data-footnote-ref[^<>]*>[^<]*<\/a>/g;
const REFERENCE = /&[^;\s]{1,10};/g;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const OWN_ID = / id="([^"]*)"/;

/**
 * Gives each paragraph of a story's body an id and a link to itself. Those in lists, quotes, tables and notes have none.
 *
 * The id is made of the paragraph's own letters, so that a link to it holds while others come and go, and while its
 * points and quotes are put right. The link stands behind the words, has a name and no text: what is read aloud, copied
 * or taken out of the page is the story.
 */
export function linkParagraphs(html: string, language: Language): string {
  const ids = new Set<string>();
  let linked = '';
  let done = 0;
  let begin = { start: 0, end: 0 };
  let number = 0;
  for (const tag of tagsOf(html)) {
    if (tag.depth > 0 || tag.name !== 'p') continue;
    if (!tag.isClosing) {
      begin = tag;
      continue;
    }
    const letters = lettersOf(html.slice(begin.end, tag.start));
    if (letters === '') continue;
    number += 1;
    const opening = html.slice(begin.start, begin.end);
    const own = OWN_ID.exec(opening)?.[1];
    const id = own === undefined ? freeId(`p-${hash(letters)}`, ids) : unescapeAttribute(own);
    linked += html.slice(done, begin.start);
    linked += own === undefined ? opening.replace('<p', `<p id="${id}"`) : opening;
    linked += html.slice(begin.end, tag.start);
    const href = escapeAttribute(`#${encodeURI(id)}`);
    const name = escapeAttribute(fill(language.words.paragraphLink, { number }, language));
    linked += `<a class="pilcrow" href="${href}" aria-label="${name}"></a>`;
    done = tag.start;
  }
  return linked + html.slice(done);
}

function lettersOf(html: string): string {
  // Most paragraphs are words and nothing else.
  const bare = html.includes('<') ? html.replace(NOTE, '').replace(TAG, '') : html;
  const text = bare.includes('&') ? bare.replace(REFERENCE, '') : bare;
  return text.replace(NO_LETTER, '').toLowerCase();
}

/** Paragraphs that say the same are told apart by their order. */
function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let copy = 2; ids.has(id); copy += 1) id = `${wanted}-${copy}`;
  ids.add(id);
  return id;
}

/** Makes five letters and figures of a text: FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return ((value >>> 0) % 36 ** 5).toString(36).padStart(5, '0');
}
