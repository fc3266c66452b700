import { describe, expect, it } from 'vitest';
import { decideChrome } from '../../../src/edition/views/chrome.ts';
import { decideListPage, type ListPage } from '../../../src/edition/views/list-page.ts';
import { mergeAgencies } from '../../../src/wire/agencies/index.ts';
import { article, edit, makeDesk, named, page, section } from '../copy.ts';

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

const entriesOf = ({ groups }: ListPage) => groups.flatMap(({ entries }) => entries);
const storiesOn = (page: ListPage) => entriesOf(page).length + (page.lead ? 1 : 0);

describe('lists', () => {
  it('go on at page/2/, fifty stories a page, each page with its own title', () => {
    const pages = [1, 2, 3].map((number) =>
      decideListPage(edition, { kind: 'section', slug: 'world' }, number),
    );
    expect(pages.map(storiesOn)).toEqual([50, 50, 20]);
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
    expect(groups[1]?.entries).toHaveLength(4);
  });

  it('tell the latest by the hour in the site’s zone, where a story has one', () => {
    const { edition: timed } = edit([
      article({ slug: 'a', datePublished: '2024-04-07T14:30:00Z', standfirst: 'Short.', by: ['Jane Doe'] }),
      article({ slug: 'b', datePublished: '2024-04-07T09:05' }),
      article({ slug: 'c', datePublished: '2024-04-07', section: named('World') }),
    ]);
    const entries = entriesOf(decideListPage(timed, { kind: 'latest' }));
    expect(entries.map(({ date, label }) => [date?.words, label])).toEqual([
      ['10:30 a.m.', null],
      ['9:05 a.m.', null],
      [undefined, 'World'],
    ]);
    expect(entries[0]).toMatchObject({ summary: 'Short.', byline: null });
  });

  it('open a section or topic with the story that its week puts first, on the first page only', () => {
    const stories = ['2024-04-20', '2024-04-18', '2024-03-01'].map((datePublished, index) =>
      article({
        slug: `s${index}`,
        datePublished,
        section: named('World'),
        placement: { priority: index === 0 ? null : index },
      }),
    );
    const page = decideListPage(edit(stories).edition, { kind: 'section', slug: 'world' });
    expect(page.lead?.href).toBe('/2024/04/18/s1/');
    expect(entriesOf(page).map(({ href }) => href)).toEqual(['/2024/04/20/s0/', '/2024/03/01/s2/']);
    expect(decideListPage(edition, { kind: 'section', slug: 'world' }, 2).lead).toBeNull();
    expect(decideListPage(edition, { kind: 'person', slug: 'jane-doe' }).lead).toBeNull();
  });

  it('shorten a long standfirst to whole sentences', () => {
    const standfirst = `${'It rained on the harbor all day. '.repeat(10)}`;
    const page = decideListPage(edit([article({ standfirst })]).edition, { kind: 'latest' });
    expect(entriesOf(page)[0]?.summary).toMatch(/^It rained.{100,190} all day\.$/);
  });

  it('mark a story of another language, and tell its date and section in the site’s', () => {
    const foreign = edit([
      article({ language: 'ar', section: named('World') }),
      article({ slug: 'b' }),
    ]).edition;
    const page = decideListPage(foreign, { kind: 'period', name: '2024-04-07' });
    expect(entriesOf(page).map(({ lang, dir, label }) => [lang, dir, label])).toEqual([
      [null, null, null],
      ['ar', 'rtl', 'World'],
    ]);
  });

  it('say that they are empty', () => {
    const desk = makeDesk({ sections: [section('World')] });
    const empty = edit([], { desk }).edition;
    for (const name of [{ kind: 'latest' }, { kind: 'section', slug: 'world' }] as const)
      expect(decideListPage(empty, name)).toMatchObject({
        empty: 'No stories yet.',
        count: null,
        lead: null,
        groups: [],
        pager: null,
      });
    expect(decideListPage(edition, { kind: 'latest' }).empty).toBeNull();
  });
});

describe('the page of a person', () => {
  const profile = {
    name: 'Jane Doe',
    slug: 'jane-doe',
    role: 'Ferry correspondent',
    bio: 'Rows to work.',
    picture: 'https://courant.example/face.webp',
    links: ['javascript:alert(1)', 'https://jane.example'].map((href) => ({ title: href, href })),
    aliases: [],
    path: 'authors/jane.yml',
  };
  const desk = makeDesk({}, { authors: [profile] });
  const credited = {
    contributors: [{ name: 'Jane Doe', role: 'reporting' as const, affiliation: null, location: null }],
  };
  const works = edit(
    [
      ...Array.from({ length: 60 }, (_, index) => article({ slug: `w${index}`, by: ['Jane Doe'] })),
      ...Array.from({ length: 45 }, (_, index) => article({ slug: `c${index}`, ...credited })),
      article({ slug: 'both', by: ['Jane Doe'], ...credited }),
    ],
    { desk },
  ).edition;
  const pageOf = (number: number) => decideListPage(works, { kind: 'person', slug: 'jane-doe' }, number);

  it('tells role, portrait and life, and never links a script that settings name as an address', () => {
    const { profile: told, count } = pageOf(1);
    expect(told).toMatchObject({
      title: 'Ferry correspondent',
      picture: { src: 'https://courant.example/face.webp', alt: '' },
      links: [{ href: 'https://jane.example' }],
    });
    expect(told?.bio).toContain('Rows to work.');
    expect(count).toBe('106 stories');
  });

  it('does without a portrait that lies on another host', () => {
    const far = makeDesk({}, { authors: [{ ...profile, picture: 'https://jane.example/face.webp' }] });
    const { edition, findings } = edit([article({ by: ['Jane Doe'] })], { desk: far });
    expect(decideListPage(edition, { kind: 'person', slug: 'jane-doe' }).profile?.picture).toBeNull();
    expect(findings).toMatchObject([{ ruleId: 'picture-elsewhere', path: 'authors/jane.yml' }]);
  });

  it('tells apart what they wrote and what they contributed to, over all pages', () => {
    const shape = [1, 2, 3].map((number) =>
      pageOf(number).groups.map(({ heading, entries }) => [heading?.words, entries.length]),
    );
    expect(shape).toEqual([
      [['Stories', 50]],
      [
        ['Stories', 11],
        ['Contributed to', 39],
      ],
      [['Contributed to', 6]],
    ]);
  });

  it('has no headings where they signed everything', () => {
    expect(decideListPage(edition, { kind: 'person', slug: 'jane-doe' }).groups[0]?.heading).toBeNull();
  });
});

describe('the page of an agency', () => {
  it('says who it is, where it lives and how its copy may be used', () => {
    const { edition: wire } = edit([article({ agency: { name: 'QW', slug: 'qw' } })], {
      desk: makeDesk(
        {},
        {
          agencies: mergeAgencies(
            [],
            [
              {
                name: 'QW',
                slug: 'qw',
                fullName: 'Quillwire Press Agency',
                url: 'https://www.quillwire.example/en',
                description: 'Four people on a barge.',
                usageTerms: 'Ask first.',
              },
            ],
          ),
        },
      ),
    });
    expect(decideListPage(wire, { kind: 'agency', slug: 'qw' })).toMatchObject({
      heading: 'QW',
      intro: 'Four people on a barge.',
      count: '1 story',
      profile: {
        title: 'Quillwire Press Agency',
        links: [{ title: 'quillwire.example', href: 'https://www.quillwire.example/en' }],
        terms: 'Ask first.',
      },
    });
  });
});

describe('the page of a series', () => {
  it('has its parts in order, each with its number, under what its newest part says of it', () => {
    const parts = Array.from({ length: 55 }, (_, index) =>
      article({
        slug: `part-${index + 1}`,
        datePublished: `2024-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
        series: named('Ice'),
        notes: [{ type: 'series', date: null, text: `Note ${index + 1}.` }],
      }),
    );
    const series = edit(parts).edition;
    const page = (number: number) => decideListPage(series, { kind: 'series', slug: 'ice' }, number);
    expect(page(1).intro).toBe('Note 55.');
    expect(entriesOf(page(1))[0]).toMatchObject({ headline: 'part 1', label: 'Part 1 of 55' });
    expect(entriesOf(page(2)).at(-1)).toMatchObject({ headline: 'part 55', label: 'Part 55 of 55' });
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

  it('closes with the standing pages, the feeds and the site’s own copyright, of the year it is in the site’s zone', () => {
    const desk = makeDesk({
      copyright: { holder: 'Courant Press', notice: null, usageTerms: null, acquireLicensePage: null },
    });
    const chrome = decideChrome(
      edit([], { desk, pages: [page('about')], now: '2024-01-01T03:00:00Z' }).edition,
      '/',
    );
    expect(chrome.copyright).toBe('© 2023 Courant Press');
    expect(chrome.footer.map(({ href }) => href)).toEqual([
      '/search/',
      '/latest/',
      '/archive/',
      '/about/',
      '/feed.xml',
      '/saved/',
      '/settings/',
    ]);
  });
});
