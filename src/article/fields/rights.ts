import type { Located } from '../../source/located.ts';
import { entryOf, type Fault, readText, textOf } from './values.ts';

const hasSign = /©|\(c\)|™|copyright|all rights/i;
const noticeKeys = ['notice', 'text'];
const holderKeys = ['holder', 'owner', 'name', 'author'];
const yearAhead = /^(?:1[89]|20)\d\d\b/;

/** What a map of front matter says of a notice's parts, so that they need not be read out of its words; null where it says nothing. */
export interface NoticeParts {
  readonly holder: string | null;
  readonly parent: string | null;
  readonly year: number | null;
  readonly distributor: string | null;
}

/** Reads the parts that stand beside a `notice` in a map. */
export function readNoticeParts(value: Located, fault: Fault): NoticeParts | null {
  if (value.kind !== 'map' || entryOf(value, noticeKeys) === null) return null;
  const year = Number(textOf(value, ['year'], fault));
  return {
    holder: textOf(value, holderKeys, fault),
    parent: textOf(value, ['parent'], fault),
    year: Number.isInteger(year) && year > 0 ? year : null,
    distributor: textOf(value, ['distributor'], fault),
  };
}

/** Reads a copyright: a notice, a bare holder, or a map with `notice`, or `holder` and `year`. Gives a notice. */
export function readCopyright(value: Located, fault: Fault): string | null {
  if (value.kind !== 'map') {
    const text = readText(value, fault, 'a copyright notice');
    if (text === null || /^\d{4}$/.test(text)) return null;
    return hasSign.test(text) ? text : `© ${text}`;
  }
  const notice = textOf(value, noticeKeys, fault);
  const holder = textOf(value, holderKeys, fault);
  if (notice !== null) return holder !== null || hasSign.test(notice) ? notice : `© ${notice}`;
  const year = textOf(value, ['year', 'years'], fault);
  if (holder === null) return year === null ? fault(value, 'a “holder” or a “notice”') : null;
  return year === null || yearAhead.test(holder) ? `© ${holder}` : `© ${year} ${holder}`;
}

/** Reads terms of use: words, an address, or a map with either. */
export function readTerms(value: Located, fault: Fault): string | null {
  return value.kind === 'map'
    ? textOf(value, ['name', 'text', 'title', 'id', 'url'], fault)
    : readText(value, fault, 'terms of use');
}
