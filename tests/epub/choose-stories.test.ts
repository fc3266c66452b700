import { describe, expect, it } from 'vitest';
import { decideListPage } from '../../src/edition/views/list-page.ts';
import { chooseStories } from '../../src/epub/choose-stories.ts';
import type { Choice } from '../../src/epub/selection.ts';
import { daysOfWeek } from '../../src/epub/weeks.ts';
import { article, edit, makeDesk, named, section } from '../edition/copy.ts';
import { choose } from './opened.ts';

const { edition } = edit(
  [
    article({ slug: 'monday', datePublished: '2024-04-01', section: named('World') }),
    article({ slug: 'sunday', datePublished: '2024-04-07', series: named('Cold Storage') }),
    article({ slug: 'next-monday', datePublished: '2024-04-08', series: named('Cold Storage') }),
    article({ slug: 'gone', usage: { status: 'withdrawn', embargo: null, expires: null } }),
    article({ slug: 'later', usage: { status: 'published', embargo: '2030-01-01', expires: null } }),
  ],
  { desk: makeDesk({ sections: [section('World'), section('City')] }) },
);

const chosen = (choice: Choice) =>
  choose(edition, choice).parts.flatMap(({ stories }) => stories.map(({ id }) => id.slice(11)));
const refused = (choice: Choice) => {
  const selection = chooseStories(edition, choice);
  return 'fault' in selection ? selection.fault : null;
};

describe('the stories of a book', () => {
  it('are those of a day, of a week from Monday to Sunday, of a section', () => {
    expect(chosen({ kind: 'day', day: '2024-04-07' })).toEqual(['sunday']);
    expect(chosen({ kind: 'week', week: '2024-w14' })).toEqual(['monday', 'sunday']);
    expect(chosen({ kind: 'section', name: 'World' })).toEqual(['monday']);
  });

  it('are the parts of a series from the first on', () => {
    expect(chosen({ kind: 'series', name: 'cold-storage' })).toEqual(['sunday', 'next-monday']);
  });

  it('are those of a list, in its order, each once, by address or id', () => {
    const lines = [
      '# chosen',
      'https://courant.example/2024/04/08/next-monday/?a#b',
      '',
      '/2024/04/01/monday/index.html',
      '2024/04/08/next-monday',
    ];
    expect(chosen({ kind: 'list', lines })).toEqual(['next-monday', 'monday']);
  });

  it('are never withdrawn or under embargo', () => {
    expect(chosen({ kind: 'latest' })).toEqual(['monday', 'next-monday', 'sunday']);
    expect(refused({ kind: 'list', lines: ['2024/04/07/gone', '2024/04/07/later'] })).toBe(
      'Line 1: “2024/04/07/gone” has been withdrawn\nLine 2: no story at “2024/04/07/later”',
    );
  });
});

describe('a book that can’t be had', () => {
  it('is told with what there is', () => {
    expect(refused({ kind: 'section', name: 'wrld' })).toBe('No section “wrld”. Did you mean “world”?');
    expect(refused({ kind: 'section', name: 'moon' })).toBe('No section “moon”. There are: world, city');
    expect(refused({ kind: 'section', name: 'city' })).toBe('No stories in the section “city” yet');
    expect(refused({ kind: 'series', name: 'moon' })).toBe('No series “moon”. There are: cold-storage');
    expect(refused({ kind: 'day', day: '2024-02-30' })).toBe('“2024-02-30” is no day, such as 2026-05-14');
    expect(refused({ kind: 'day', day: '2024-04-03' })).toBe(
      'No stories of 2024-04-03. The nearest days that have some are 2024-04-01 and 2024-04-07',
    );
    expect(refused({ kind: 'week', week: '2023-W02' })).toBe(
      'No stories of 2023-W02, 2023-01-09 to 2023-01-15. The nearest day that has some is 2024-04-01',
    );
    expect(refused({ kind: 'list', lines: ['2024/04/01/mondya'] })).toBe(
      'Line 1: no story at “2024/04/01/mondya”. Did you mean “2024/04/01/monday”?',
    );
    expect(refused({ kind: 'list', lines: [' '] })).toMatch(/^The list names no story/);
  });
});

describe('a week', () => {
  it('is one of ISO 8601, also over the end of a year', () => {
    expect(daysOfWeek('2026-W01')).toEqual(expect.arrayContaining(['2025-12-29', '2026-01-04']));
    expect(daysOfWeek('2026-W53')?.[0]).toBe('2026-12-28');
    expect(['2025-W53', '2026-W00', '2026-W54', '2026-20', 'W20'].map(daysOfWeek)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the page of the latest stories', () => {
  const linksOf = (epub: 'latest' | null) => {
    const { edition } = edit([article()], { desk: makeDesk({ base: '/p/', epub }) });
    const { head, feeds } = decideListPage(edition, { kind: 'latest' });
    return [...head.links, ...feeds].filter(({ href }) => href?.endsWith('.epub')).map(({ href }) => href);
  };

  it('leads to the standing edition where there is one', () => {
    expect(linksOf('latest')).toEqual(['/p/latest.epub', '/p/latest.epub']);
    expect(linksOf(null)).toEqual([]);
  });
});
