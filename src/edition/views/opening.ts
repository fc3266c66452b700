import type { RecordHead } from '../../article/record.ts';
import { tagsOf } from './html-tags.ts';

/** A dateline that a sentence follows without a space: “【ロンドン共同】”. */
const CLOSED = /[】）」』〉》：]$/u;

/**
 * Sets a dateline before the first words of a story, in the same paragraph, as it stood. A body without a paragraph gets
 * one for it.
 */
export function setDateline(html: string, dateline: RecordHead['dateline']): string {
  if (dateline === null || dateline.raw.trim() === '') return html;
  const raw = dateline.raw.trim();
  const set = `<b class="filed">${escapeText(raw)}</b>${CLOSED.test(raw) ? '' : ' '}`;
  const at = findParagraph(html);
  return at === null ? `<p>${set.trimEnd()}</p>\n${html}` : html.slice(0, at) + set + html.slice(at);
}

/** Finds where the text of the first paragraph begins that stands in nothing else. */
function findParagraph(html: string): number | null {
  for (const { name, isClosing, depth, end } of tagsOf(html))
    if (name === 'p' && !isClosing && depth === 0) return end;
  return null;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
