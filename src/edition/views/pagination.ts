import { fill } from '../../languages/wording.ts';
import type { Edition, Shelf, Shelves } from '../edition.ts';
import type { HeadLink } from './page-head.ts';

/** Stories on one page of a list. */
export const pageLength = 50;

/** Counts the pages of a list; an empty one has one. */
export function countPages(length: number): number {
  return Math.max(1, Math.ceil(length / pageLength));
}

/** Lists the `page` parameters of a list's pages: none for the first, `page/2` … for the others. */
export function pageParameters(length: number): (string | undefined)[] {
  return Array.from({ length: countPages(length) }, (_, index) =>
    index === 0 ? undefined : `page/${index + 1}`,
  );
}

/** Reads the number back from such a parameter. */
export function pageNumber(parameter: string | undefined): number {
  return parameter === undefined ? 1 : Number(parameter.replace('page/', ''));
}

/** Takes one page's part of a list. */
export function slicePage<T>(items: readonly T[], number: number): readonly T[] {
  return items.slice((number - 1) * pageLength, number * pageLength);
}

/** The way to the pages before and after; null where a list has only one page. */
export interface Pager {
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
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
  return {
    position: fill(language.words.pageOf, { page: number, pages }, language),
    previous: number > 1 ? addressOf(number - 1) : null,
    next: number < pages ? addressOf(number + 1) : null,
  };
}

/** Lists the head links that go with a pager. */
export function pagerLinks(pager: Pager | null): HeadLink[] {
  return [
    ...(pager?.previous ? [{ rel: 'prev', href: pager.previous }] : []),
    ...(pager?.next ? [{ rel: 'next', href: pager.next }] : []),
  ];
}

/** Lists the parameters of every page of every shelf. */
export function shelfPages({
  all,
}: Shelves<Shelf>): { params: { slug: string; page: string | undefined } }[] {
  return all.flatMap(({ slug, stories }) =>
    pageParameters(stories.length).map((page) => ({ params: { slug, page } })),
  );
}

/** Lists the parameters of every page of the months (7 letters of a name) or days (10) of the archive. */
export function periodPages(
  { byName }: Edition['archive'],
  letters: 7 | 10,
): { params: { year: string; month: string; day: string; page: string | undefined } }[] {
  return [...byName.values()]
    .filter(({ name }) => name.length === letters)
    .flatMap(({ name, stories }) => {
      const [year = '', month = '', day = ''] = name.split('-');
      return pageParameters(stories.length).map((page) => ({ params: { year, month, day, page } }));
    });
}
