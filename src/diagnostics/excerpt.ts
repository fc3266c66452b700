import type { Place } from './diagnostic.ts';

/** A terminal's line has room for this much of a source's. */
const widest = 100;
/** Signs that take two cells of a terminal: East Asian wide ones and most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const mark = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Shows a line of a source with a caret under the column:
 *
 *     3 │ title: Mayor: no new bridge
 *       │        ^
 */
export function excerpt({ line, column }: Place, text: string): string {
  const at = Math.min(Math.max(column - 1, 0), text.length);
  const from = text.length > widest && at > widest - 20 ? at - (widest - 40) : 0;
  const to = Math.min(text.length, from + widest);
  const before = (from > 0 ? '…' : '') + clean(text.slice(from, at));
  const rest = clean(text.slice(at, to)) + (to < text.length ? '…' : '');
  const number = String(line);
  return [`${number} │ ${before}${rest}`, `${' '.repeat(number.length)} │ ${blank(before)}^`].join('\n');
}

/** Control characters and marks of direction would move everything; half a sign would be none. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (sign === '\t' ? '\t' : ' '));
}

/** As many cells of nothing as a text takes, tabs kept. */
function blank(text: string): string {
  return Array.from(text, (sign) =>
    sign === '\t' ? '\t' : wide.test(sign) ? '  ' : mark.test(sign) ? '' : ' ',
  ).join('');
}
