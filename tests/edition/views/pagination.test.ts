import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePager, pageLength, sliceParts } from '../../../src/edition/views/pagination.ts';
import { article, edit, named } from '../copy.ts';

const { edition } = edit([article({ topics: [named('新聞')] })]);
const pager = (pages: number, number: number) =>
  decidePager(edition, pages * pageLength, number, (page) => `/latest/page/${page}/`);

describe('the pages of a list', () => {
  it('take each story of all parts once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 4 }), (lengths) => {
        const parts = lengths.map((length, part) => ({
          heading: String(part),
          stories: Array.from({ length }, (_, index) => `${part}-${index}`),
        }));
        const all = parts.flatMap((part) => part.stories);
        const pages = Array.from({ length: Math.ceil(all.length / pageLength) }, (_, index) =>
          sliceParts(parts, index + 1),
        );
        expect(pages.flat().flatMap((slice) => slice.stories)).toEqual(all);
        for (const page of pages.slice(0, -1))
          expect(page.reduce((sum, slice) => sum + slice.stories.length, 0)).toBe(pageLength);
      }),
    );
  });
});

describe('the pager', () => {
  it('is not there where there is one page', () => {
    expect(pager(1, 1)).toBeNull();
  });

  it('leads to the first page, the last and those around, of two thousand', () => {
    const shown = (number: number) =>
      pager(2000, number)?.pages.map((page) => `${page.afterGap ? '…' : ''}${page.number}`);
    expect(shown(1)).toEqual(['1', '2', '…2000']);
    expect(shown(3)).toEqual(['1', '2', '3', '4', '…2000']);
    expect(shown(1000)).toEqual(['1', '…999', '1000', '1001', '…2000']);
    expect(shown(2000)).toEqual(['1', '…1999', '2000']);
  });

  it('marks the page it stands on, and says each page in words', () => {
    const { pages = [], position } = pager(3, 2) ?? {};
    expect(pages.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
    expect(pages[2]).toMatchObject({ words: 'Page 3 of 3', href: '/latest/page/3/' });
    expect(position).toBe('Page 2 of 3');
  });
});
