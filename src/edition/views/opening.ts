import type { ArticleRecord } from '../../article/record.ts';

/** A dateline that a sentence follows without a space: “【ロンドン共同】”. */
const CLOSED = /[】）」』〉》：]$/u;

/** The begin of a paragraph, and the begin and end of what may hold one. */
const BLOCKS = /<(\/?)(p|blockquote|li|dd|td|th|div|section|aside|address|details|figure)(?=[ >])[^>]*>/g;

/**
 * Sets a dateline before the first words of a story, in the same paragraph, as it stood. A body without a paragraph gets
 * one for it.
 */
export function setDateline(html: string, dateline: ArticleRecord['dateline']): string {
  if (dateline === null || dateline.raw.trim() === '') return html;
  const raw = dateline.raw.trim();
  const set = `<b class="filed">${escapeText(raw)}</b>${CLOSED.test(raw) ? '' : ' '}`;
  const at = findParagraph(html);
  return at === null ? `<p>${set.trimEnd()}</p>\n${html}` : html.slice(0, at) + set + html.slice(at);
}

/** Finds where the text of the first paragraph begins that stands in nothing else. */
function findParagraph(html: string): number | null {
  let depth = 0;
  for (const [tag, slash, name, at] of blocksOf(html)) {
    if (name === 'p' && slash === '' && depth === 0) return at + tag.length;
    if (name !== 'p') depth += slash === '' ? 1 : -1;
  }
  return null;
}

function* blocksOf(html: string): Generator<[tag: string, slash: string, name: string, at: number]> {
  for (const hit of html.matchAll(BLOCKS)) yield [hit[0], hit[1] ?? '', hit[2] ?? '', hit.index];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
