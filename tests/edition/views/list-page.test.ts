import { describe, expect, it } from 'vitest';
import { decideArchiveIndex } from '../../../src/edition/views/archive-page.ts';
import { decideChrome } from '../../../src/edition/views/chrome.ts';
import { decideListPage } from '../../../src/edition/views/list-page.ts';
import {
  pageNumber,
  pageParameters,
  periodPages,
  shelfPages,
} from '../../../src/edition/views/pagination.ts';
import { article, edit, makeDesk, named, page } from '../copy.ts';

const many = Array.from({ length: 120 }, (_, index) =>
  article({
    slug: `s${index}`,
    datePublished: new Date(Date.UTC(2024, 3, 20) - index * 6 * 3_600_000).toISOString().slice(0, 10),
    section: named('World'),
    topics: [named('World'), named('新聞')],
    by: ['Jane Doe'],
  }),
);
const { edition } = edit(many);

describe('lists', () => {
  it('go on at page/2/, fifty stories a page, each page with its own title', () => {
    const pages = [1, 2, 3].map((number) =>
      decideListPage(edition, { kind: 'section', slug: 'world' }, number),
    );
    expect(pages.map(({ groups }) => groups[0]?.teasers.length)).toEqual([50, 50, 20]);
    expect(pages.map(({ address }) => address)).toEqual([
      '/section/world/',
      '/section/world/page/2/',
      '/section/world/page/3/',
    ]);
    expect(pages.map(({ pager }) => [pager?.previous, pager?.next])).toEqual([
      [null, '/section/world/page/2/'],
      ['/section/world/', '/section/world/page/3/'],
      ['/section/world/page/2/', null],
    ]);
    expect(new Set(pages.map(({ head }) => head.title)).size).toBe(3);
    expect(new Set(pages.map(({ head }) => head.description)).size).toBe(3);
  });

  it('have titles of their own, a section and a topic of one name too', () => {
    const names = [
      { kind: 'latest' },
      { kind: 'section', slug: 'world' },
      { kind: 'topic', slug: 'world' },
      { kind: 'person', slug: 'jane-doe' },
      { kind: 'period', name: '2024-04' },
      { kind: 'period', name: '2024-04-20' },
    ] as const;
    const heads = names.map((name) => decideListPage(edition, name).head);
    expect(new Set(heads.map(({ title }) => title)).size).toBe(names.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(names.length);
  });

  it('group the latest by day, each day leading to its archive', () => {
    const { groups } = decideListPage(edition, { kind: 'latest' });
    expect(groups[0]?.heading).toEqual({
      iso: '2024-04-20',
      words: 'Saturday, April 20, 2024',
      href: '/archive/2024/04/20/',
    });
    expect(groups[1]?.teasers).toHaveLength(4);
  });

  it('hand Astro parameters that lead back to the same pages', () => {
    expect(pageParameters(120)).toEqual([undefined, 'page/2', 'page/3']);
    expect(pageParameters(120).map(pageNumber)).toEqual([1, 2, 3]);
    expect(pageParameters(0)).toEqual([undefined]);
    expect(shelfPages(edition.topics).map(({ params }) => params.slug)).toContain('新聞');
    expect(periodPages(edition.archive, 10)[0]?.params).toEqual({
      year: '2024',
      month: '04',
      day: '20',
      page: undefined,
    });
  });

  it('mark a story of another language, and tell its date in the site’s', () => {
    const foreign = edit([article({ language: 'ar' }), article({ slug: 'b' })]).edition;
    const teasers = decideListPage(foreign, { kind: 'latest' }).groups[0]?.teasers;
    expect(teasers?.map(({ lang, dir, date }) => [lang, dir, date.words])).toEqual([
      [null, null, 'April 7, 2024'],
      ['ar', 'rtl', 'April 7, 2024'],
    ]);
  });

  it('never link a script that settings name as an address', () => {
    const link = (href: string) => ({ title: href, href });
    const profile = {
      name: 'Jane Doe',
      slug: 'jane-doe',
      role: null,
      bio: null,
      picture: null,
      links: [link('javascript:alert(1)'), link('https://jane.example')],
      aliases: [],
      path: 'authors/jane.yml',
    };
    const { facts } = decideListPage(edit([], { desk: makeDesk({}, { authors: [profile] }) }).edition, {
      kind: 'person',
      slug: 'jane-doe',
    });
    expect(facts).toEqual([link('https://jane.example')]);
  });
});

describe('the archive', () => {
  it('counts years, then the days of each month', () => {
    const index = decideArchiveIndex(edition);
    expect(index.entries.map(({ iso, count }) => [iso, count])).toEqual([['2024', '120 stories']]);
    const year = decideArchiveIndex(edition, '2024');
    expect(year.entries.map(({ words }) => words)).toEqual(['April 2024', 'March 2024']);
    expect(year.entries[0]?.parts.at(-1)).toMatchObject({
      short: '20',
      href: '/archive/2024/04/20/',
      number: 1,
    });
  });
});

describe('what stands around every page', () => {
  it('has no navigation where there are no sections', () => {
    expect(decideChrome(edit([article()]).edition, '/').navigation).toEqual([]);
  });

  it('marks the page it stands on, and the section that holds a story', () => {
    const desk = makeDesk({
      navigation: [
        { title: 'Latest', href: '/latest/' },
        { title: 'World', href: '/section/world/' },
      ],
      base: '/paper/',
    });
    const { navigation } = decideChrome(
      edit(many, { desk }).edition,
      '/paper/latest/',
      '/paper/section/world/',
    );
    expect(navigation).toEqual([
      { title: 'Latest', href: '/paper/latest/', current: 'page' },
      { title: 'World', href: '/paper/section/world/', current: 'true' },
    ]);
  });

  it('closes with the standing pages and the site’s own copyright, of the year it is in the site’s zone', () => {
    const desk = makeDesk({ copyright: { holder: 'Courant Press', notice: null, usageTerms: null } });
    const chrome = decideChrome(
      edit([], { desk, pages: [page('about')], now: '2024-01-01T03:00:00Z' }).edition,
      '/',
    );
    expect(chrome.copyright).toBe('© 2023 Courant Press');
    expect(chrome.footer.map(({ href }) => href)).toEqual(['/latest/', '/archive/', '/about/']);
  });
});
