import type { Located } from '../../source/located.ts';
import { type Fault, readText, textOf } from './values.ts';

const hasSign = /©|\(c\)|™|copyright|all rights/i;
const yearAhead = /^(?:1[89]|20)\d\d\b/;

/** Reads a copyright: a notice, a bare holder, or a map with `notice`, or `holder` and `year`. Gives a notice. */
export function readCopyright(value: Located, fault: Fault): string | null {
  if (value.kind !== 'map') {
    const text = readText(value, fault, 'a copyright notice');
    if (text === null || /^\d{4}$/.test(text)) return null;
    return hasSign.test(text) ? text : `© ${text}`;
  }
  const notice = textOf(value, ['notice', 'text'], fault);
  if (notice !== null) return hasSign.test(notice) ? notice : `© ${notice}`;
  const holder = textOf(value, ['holder', 'owner', 'name', 'author'], fault);
  const year = textOf(value, ['year', 'years'], fault);
  if (holder === null) return year === null ? fault(value, 'a “holder” or a “notice”') : null;
  return year === null || yearAhead.test(holder) ? `© ${holder}` : `© ${year} ${holder}`;
}
