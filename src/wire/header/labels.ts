import type { Language } from '../../languages/language.ts';
import type { TakenField } from '../../source/claims.ts';
import { foldSpace } from '../blocks.ts';
import { parseByline } from '../byline.ts';
import { readDateText } from '../dates.ts';
import { splitHeadlinePrefix } from '../headline-line.ts';
import type { WireContext } from '../wire-context.ts';
import type { HeaderPiece } from './piece.ts';

type Label = Exclude<TakenField, 'dateline' | 'headlinePrefix' | 'keyPoints' | 'contributors'> | 'dateline';

/** The labels that systems put before header lines, by the field they name. Compared in small letters. */
const labels: ReadonlyMap<string, Label> = new Map(
  (
    [
      [
        'date',
        'date datum data fecha datetime dated filed posted published publicado publié veröffentlicht pubblicato gepubliceerd дата',
      ],
      [
        'updated',
        'updated update modified revised actualizado aktualisiert aggiornato atualizado bijgewerkt',
      ],
      [
        'headline',
        'headline title hed head titel titre título titular titolo schlagzeile überschrift заголовок',
      ],
      ['slugline', 'slug slugline'],
      [
        'byline',
        'byline author authors writer writers reporter reporters autor autores auteur auteurs autore autori автор',
      ],
      ['standfirst', 'standfirst dek deck subhead subheadline subheading subtitle'],
      ['kicker', 'kicker eyebrow overline dachzeile'],
      ['section', 'section category rubrik ressort sección rubrique'],
      ['topics', 'keywords topics tags'],
      ['source', 'source agency provider'],
      ['version', 'version revision take priority urgency edition'],
      ['wordCount', 'words wordcount length'],
      ['usage', 'embargo embargoed'],
      ['dateline', 'dateline location place'],
    ] satisfies readonly (readonly [Label, string])[]
  ).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

/** Labels of several words: “Last updated: …”, “Publication date: …”. */
const longLabels: ReadonlyMap<string, Label> = new Map([
  ['last updated', 'updated'],
  ['last modified', 'updated'],
  ['date updated', 'updated'],
  ['updated on', 'updated'],
  ['publication date', 'date'],
  ['publish date', 'date'],
  ['pub date', 'date'],
  ['date published', 'date'],
  ['published on', 'date'],
  ['published at', 'date'],
  ['first published', 'date'],
  ['posted on', 'date'],
  ['release date', 'date'],
  ['filed on', 'date'],
  ['word count', 'wordCount'],
  ['embargoed until', 'usage'],
  ['embargo until', 'usage'],
  ['by line', 'byline'],
  ['by-line', 'byline'],
  ['slug line', 'slugline'],
  ['sub headline', 'standfirst'],
  ['zuletzt aktualisiert', 'updated'],
  ['mis à jour', 'updated'],
  ['mis à jour le', 'updated'],
  ['publié le', 'date'],
]);

/** `Label: value` — at most three words, then a colon. Real: “Slug: museum-maps”. */
const withColon = /^([\p{L}-]{2,14}(?: [\p{L}]{2,10}){0,2})[*_ ]{0,4}:[*_ ]{0,4}[ \t\u00a0]*/u;
/** `date 2024-04-07`, “Updated 2:24 PM ET”, “Published on April 7”: a label that needs no colon because a date follows. */
const withoutColon =
  /^((?:last |date )?(?:date|updated|published|posted|filed|modified|actualizado|aktualisiert|publicado|embargoed until)(?: on| at)?)[ \t\u00a0]+(?=\S)/iu;

/** A label at the start of a line: the field it names and where its value starts. */
export interface LabelReading {
  readonly field: Label;
  readonly length: number;
  readonly colon: boolean;
}

/** Reads a header label off the start of a line. Markdown emphasis around it is passed over. */
export function readLabel(line: string): LabelReading | null {
  const colon = withColon.exec(line);
  if (colon?.[1]) {
    const words = foldSpace(colon[1]).toLowerCase();
    const field = longLabels.get(words) ?? labels.get(words);
    if (field) return { field, length: colon[0].length, colon: true };
  }
  const bare = withoutColon.exec(line);
  if (bare?.[1]) {
    const words = foldSpace(bare[1]).toLowerCase();
    const field = longLabels.get(words) ?? labels.get(words);
    if (field === 'date' || field === 'updated' || field === 'usage')
      return { field, length: bare[0].length, colon: false };
  }
  return null;
}

/**
 * Reads a date that runs from the start of `value` to its end, to a bar, or to the byline behind it.
 * Behind a label, “4/7/2024” is a date too, in the order of the language.
 */
export function readLeadingDate(
  value: string,
  context: WireContext,
  labelled = false,
): { value: string; length: number } | null {
  for (const length of dateEnds(value)) {
    const day = readDateText(
      value
        .slice(0, length)
        .trim()
        .replace(/[.,;]$/, ''),
      { ...dateOptions(context), labelled },
    );
    if (day) return { value: day, length };
  }
  return null;
}

/** The zone only tells which of several “IST” or “CST” is meant; a line that names no zone stays local. */
export function dateOptions(context: WireContext): { language: Language; timeZone: string } {
  return { language: context.language, timeZone: context.timeZone };
}

const bylineBehind = /[\s|•·]+(?=(?:by|por|par|von|di|da|door)[\s:])|\s+[|•·]\s*/giu;

function* dateEnds(value: string): Generator<number> {
  if (value.length <= 200) yield value.length;
  for (const hit of value.slice(0, 200).matchAll(bylineBehind)) if (hit.index > 0) yield hit.index;
}

/** “it is what an editor writes last.”: the label is a word of a sentence. */
function isProse(text: string): boolean {
  return /^\p{Ll}\S* /u.test(text) && text.endsWith('.');
}

/** Makes the piece for a labelled value, or null where the value is not what the label promises. */
export function readLabelled(field: Label, value: string, context: WireContext): HeaderPiece | null {
  const text = foldSpace(value)
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim();
  if (text === '') return null;
  switch (field) {
    case 'headline': {
      if (isProse(text)) return null;
      const { prefix, headline } = splitHeadlinePrefix(text);
      return { kind: 'headline', value: headline, prefix, from: 'headline-line' };
    }
    case 'byline': {
      const reading = parseByline(text, context);
      return text.length <= 300 && (reading.authors.length > 0 || reading.organization)
        ? { kind: 'byline', value: reading }
        : null;
    }
    case 'slugline':
      return text.length <= 80 && !isProse(text) ? { kind: field, value: text } : null;
    case 'kicker':
    case 'standfirst':
    case 'section':
    case 'source':
      return text.length <= (field === 'standfirst' ? 400 : 80) ? { kind: field, value: text } : null;
    case 'dateline':
      return text.length <= 80 ? { kind: 'dateline', value: text } : null;
    case 'topics':
      return {
        kind: 'topics',
        value: text
          .split(/[,;]/)
          .map(foldSpace)
          .filter((topic) => topic !== ''),
      };
    case 'version':
    case 'wordCount':
      return text.length <= 40 && (field === 'version' || /^[\d.,]+(?: words)?$/i.test(text))
        ? { kind: 'aside' }
        : null;
    case 'usage': {
      const until = readDateText(text.replace(/^until\s+/i, ''), dateOptions(context));
      return until ? { kind: 'embargo', value: until } : null;
    }
    default:
      return null;
  }
}
