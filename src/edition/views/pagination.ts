import { fill, setFigures } from '../../languages/wording.ts';
import type { Edition } from '../edition.ts';

/** Stories on one page of a list. */
export const pageLength = 50;

/** Counts the pages of a list; an empty one has one. */
export function countPages(length: number): number {
  return Math.max(1, Math.ceil(length / pageLength));
}

/** Takes one page's part of a list. */
export function slicePage<T>(items: readonly T[], number: number): readonly T[] {
  return items.slice((number - 1) * pageLength, number * pageLength);
}

/** One page's share of a part of a list. */
export interface PartSlice<T> {
  readonly heading: string | null;
  readonly stories: readonly T[];
  /** How many stories of the part stand on pages before. */
  readonly start: number;
  /** How many stories the part has in all. */
  readonly length: number;
}

/** Takes one page's share of a list of parts, which follow one another on and over the pages. */
export function sliceParts<T>(
  parts: readonly { readonly heading: string | null; readonly stories: readonly T[] }[],
  number: number,
): PartSlice<T>[] {
  let before = 0;
  return parts.flatMap(({ heading, stories }) => {
    const start = Math.max(0, (number - 1) * pageLength - before);
    const end = Math.max(0, number * pageLength - before);
    before += stories.length;
    if (start >= stories.length || end === 0) return [];
    return [{ heading, stories: stories.slice(start, end), start, length: stories.length }];
  });
}

/** The way through the pages of a list; null where it has only one. */
export interface Pager {
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** The first page, those around this one, and the last. */
  readonly pages: readonly PageLink[];
}

/** A page by its number. */
export interface PageLink {
  /** In the figures of the language. */
  readonly number: string;
  readonly href: string;
  /** “Page 2 of 40”. */
  readonly words: string;
  readonly isCurrent: boolean;
  /** Whether pages are left out before it. */
  readonly afterGap: boolean;
}

/** Decides the way through a list of `length` stories. */
export function decidePager(
  { language }: Edition,
  length: number,
  number: number,
  addressOf: (number: number) => string,
): Pager | null {
  const pages = countPages(length);
  if (pages === 1) return null;
  const say = (page: number) => fill(language.words.pageOf, { page, pages }, language);
  const around = [1, number - 1, number, number + 1, pages].filter((page) => page >= 1 && page <= pages);
  const shown = [...new Set(around)];
  return {
    position: say(number),
    previous: number > 1 ? addressOf(number - 1) : null,
    next: number < pages ? addressOf(number + 1) : null,
    pages: shown.map((page, index) => ({
      number: setFigures(String(page), language),
      href: addressOf(page),
      words: say(page),
      isCurrent: page === number,
      afterGap: page - (shown[index - 1] ?? 0) > 1,
    })),
  };
}
