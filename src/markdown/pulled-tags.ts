import type { Edit } from './edits.ts';
import type { FencedTag, TemplateTag } from './template-tag.ts';

/** What stands for `{{< pullquote >}}` and `{% pullquote %}`: HTML, between whose tags Markdown is Markdown. */
export const pulledOpening = '\n\n<blockquote class="pulled">\n\n';

/** Gives what stands for the closing tag of pulled words: whom the opening one names as their source goes before it. */
export function pulledClosing({ named }: TemplateTag): string {
  const source = ['author', 'by', 'source', 'cite', 'attribution'].map((key) => named.get(key)?.trim());
  const name = source.find((value) => value);
  return `${name ? `\n\n— ${name}` : ''}\n\n</blockquote>\n\n`;
}

/** “{" ”, “ "}” */
const mark = /\{" ?| ?"\}/g;

/**
 * Takes the tags off a paragraph in which Octopress pulls some words, marked `{" so "}`: its theme shows them twice, and
 * the copy has them once. Null where nothing is marked, and all between the tags is meant.
 */
export function unmarkPulled(text: string, opening: FencedTag, closing: FencedTag): readonly Edit[] | null {
  const inner = text.slice(opening.end, closing.start);
  if (!inner.includes('{"')) return null;
  const marks = Array.from(inner.matchAll(mark), ({ 0: found, index }) => ({
    start: opening.end + index,
    end: opening.end + index + found.length,
    text: '',
  }));
  return [
    { start: opening.start, end: opening.end, text: '' },
    ...marks,
    { start: closing.start, end: closing.end, text: '' },
  ];
}
