import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/wire/agencies/index.ts';
import { article, author, edit, makeDesk, named, page, section } from './copy.ts';

describe('what is in the paper', () => {
  it('orders stories newest first: by instant, then priority, then id', () => {
    const { edition } = edit([
      article({ slug: 'b-day', datePublished: '2024-04-07' }),
      article({ slug: 'a-day', datePublished: '2024-04-07' }),
      article({ slug: 'first', datePublished: '2024-04-07', placement: { priority: 1 } }),
      article({ slug: 'evening', datePublished: '2024-04-07T22:00:00-04:00' }),
      article({ slug: 'old', datePublished: '2023-12-31' }),
    ]);
    expect(edition.stories.map(({ id }) => id.slice(11))).toEqual([
      'evening',
      'first',
      'a-day',
      'b-day',
      'old',
    ]);
  });

  it('lists no draft, embargoed, expired or withdrawn story, and says why', () => {
    const { edition, findings } = edit([
      article({ slug: 'shown' }),
      article({ slug: 'draft', usage: { status: 'draft', embargo: null, expires: null }, by: ['Jane Doe'] }),
      article({
        slug: 'later',
        usage: { status: 'published', embargo: '2024-06-01', expires: null },
        topics: [named('Secret')],
      }),
      article({ slug: 'next-year', datePublished: '2025-01-01' }),
      article({ slug: 'over', usage: { status: 'published', embargo: null, expires: '2024-04-30' } }),
      article({ slug: 'gone', usage: { status: 'withdrawn', embargo: null, expires: null } }),
    ]);
    expect(edition.stories.map(({ id }) => id)).toEqual(['2025/01/01/next-year', '2024/04/07/shown']);
    expect(edition.notices.map(({ id, state }) => [id, state])).toEqual([
      ['2024/04/07/gone', 'withdrawn'],
      ['2024/04/07/over', 'expired'],
    ]);
    expect(edition.people.all).toEqual([]);
    expect(edition.topics.all).toEqual([]);
    expect(findings.map(({ path, ruleId }) => [path, ruleId])).toEqual([
      ['articles/draft.md', 'draft'],
      ['articles/later.md', 'embargoed'],
      ['articles/next-year.md', 'date-ahead'],
      ['articles/over.md', 'expired'],
    ]);
  });

  it('publishes of a withdrawn story its headline, dates and notes, and nothing of what it said', () => {
    const { edition } = edit([
      article({
        slug: 'gone',
        headline: 'A claim that did not hold',
        by: ['Jane Doe'],
        summary: 'A secret sentence.',
        standfirst: 'A secret sentence.',
        keyPoints: ['A secret sentence.'],
        html: '<p>A secret sentence.</p>',
        taken: [{ line: 1, field: 'byline', text: 'A secret sentence.' }],
        furniture: ['A secret sentence.'],
        notes: [{ type: 'editor', date: null, text: 'The source took it back.' }],
        usage: { status: 'withdrawn', embargo: null, expires: null },
      }),
    ]);
    const [story] = edition.notices;
    const record = story && edition.readRecord(story);
    expect(record).toMatchObject({
      headline: 'A claim that did not hold',
      datePublished: '2024-04-07',
      body: null,
      usage: { status: 'withdrawn' },
      notes: [{ text: 'The source took it back.' }],
    });
    expect(JSON.stringify(record)).not.toContain('secret');
  });

  it('is the same edition whatever the order of the files', () => {
    const stories = ['a', 'b', 'c', 'd'].map((slug) =>
      article({ slug, by: ['Jane Doe'], section: named('World'), topics: [named(slug)] }),
    );
    const list = (articles: typeof stories) => JSON.stringify(edit(articles).edition.topics.all);
    expect(list(stories.toReversed())).toBe(list(stories));
  });

  it('is frozen', () => {
    const { edition } = edit([article()]);
    expect([edition, edition.stories, edition.stories[0], edition.people.all].every(Object.isFrozen)).toBe(
      true,
    );
  });
});

describe('addresses', () => {
  it('names both files that would have one address, and keeps the first', () => {
    const { edition, findings } = edit([
      article({ slug: 'same', path: 'articles/b.md', headline: 'B' }),
      article({
        slug: 'same',
        path: 'articles/a.md',
        headline: 'A',
        places: { slug: { line: 3, column: 7 } },
      }),
    ]);
    expect(findings).toMatchObject([
      {
        path: 'articles/a.md',
        ruleId: 'duplicate-address',
        place: { line: 3, column: 7 },
        message: expect.stringContaining('articles/b.md'),
      },
      {
        path: 'articles/b.md',
        ruleId: 'duplicate-address',
        message: expect.stringContaining('articles/a.md'),
      },
    ]);
    expect(edition.stories.map(({ record }) => record.headline)).toEqual(['A']);
  });

  it('lets a draft wait at an address that is taken', () => {
    const { findings } = edit([
      article({ slug: 'same', path: 'articles/a.md' }),
      article({
        slug: 'same',
        path: 'articles/b.md',
        usage: { status: 'draft', embargo: null, expires: null },
      }),
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['draft']);
  });

  it('lets no standing page lie where the paper has its own', () => {
    const { edition, findings } = edit([], { pages: [page('latest'), page('about'), page('constructor')] });
    expect(edition.pages.map(({ name }) => name)).toEqual(['about', 'constructor']);
    expect(findings).toMatchObject([{ path: 'pages/latest.md', ruleId: 'duplicate-address' }]);
  });
});

describe('sections', () => {
  const desk = makeDesk({
    sections: [section('World'), section('Sport')],
  });

  it('keeps the order of site.yml, with sections that have no story yet', () => {
    const { edition } = edit([article({ section: named('Sport') })], { desk });
    expect(edition.sections.all.map(({ slug, stories }) => [slug, stories.length])).toEqual([
      ['world', 0],
      ['sport', 1],
    ]);
  });

  it('asks whether “Wrold” was meant to be “World”', () => {
    const { edition, findings } = edit(
      [article({ section: named('Wrold'), places: { section: { line: 4, column: 10 } } })],
      { desk },
    );
    expect(findings).toMatchObject([
      { ruleId: 'unknown-section', place: { line: 4, column: 10 }, hint: 'Did you mean “World”?' },
    ]);
    expect(edition.sections.bySlug.get('wrold')?.stories).toHaveLength(1);
  });

  it('knows any section where site.yml lists none', () => {
    expect(edit([article({ section: named('Gardening') })]).findings).toEqual([]);
  });
});

describe('lists', () => {
  it('counts the archive by year, month and day of the site’s zone', () => {
    const { edition } = edit([
      article({ slug: 'a', datePublished: '2024-04-07' }),
      article({ slug: 'b', datePublished: '2024-04-07T09:00:00-04:00' }),
      article({ slug: 'c', datePublished: '2024-03-01' }),
      article({ slug: 'd', datePublished: '2022-12-31' }),
    ]);
    const { years, byName } = edition.archive;
    expect(years.map(({ name, stories }) => [name, stories.length])).toEqual([
      ['2024', 3],
      ['2022', 1],
    ]);
    expect(years[0]?.parts.map(({ name }) => name)).toEqual(['2024-04', '2024-03']);
    expect(byName.get('2024-04-07')?.stories.map(({ id }) => id.slice(11))).toEqual(['b', 'a']);
  });

  it('names a topic as most of its stories do', () => {
    const { edition } = edit([
      article({ slug: 'a', topics: [named('SPACE')] }),
      article({ slug: 'b', topics: [named('Space')] }),
      article({ slug: 'c', topics: [named('Space')] }),
    ]);
    expect(edition.topics.all.map(({ name, stories }) => [name, stories.length])).toEqual([['Space', 3]]);
  });

  it('lists a story once under a topic that it names twice', () => {
    const { edition } = edit([article({ topics: [named('Space'), named('space')] })]);
    expect(edition.topics.bySlug.get('space')?.stories).toHaveLength(1);
  });

  it('finds the profile of an agency whose copy is in the paper', () => {
    const { edition } = edit([article({ agency: { name: 'AP', slug: 'ap' } })], {
      desk: makeDesk({}, { agencies }),
    });
    expect(edition.agencies.bySlug.get('ap')?.profile?.fullName).toBe('The Associated Press');
  });

  it('lists every correction and clarification, newest first', () => {
    const { edition } = edit([
      article({ slug: 'a', corrections: [{ type: 'correction', date: '2024-04-20', text: 'One.' }] }),
      article({
        slug: 'b',
        corrections: [{ type: 'clarification', date: null, text: 'Two.' }],
        dateModified: '2024-04-22',
      }),
      article({ slug: 'c', corrections: [{ type: 'correction', date: '2024-04-21', text: 'Three.' }] }),
    ]);
    expect(edition.corrections.map(({ correction }) => correction.text)).toEqual(['Two.', 'Three.', 'One.']);
  });
});

describe('related stories', () => {
  it('are found by slug, by address and by file, and told where they are not in the paper', () => {
    const { edition, findings } = edit([
      article({
        slug: 'one',
        placement: { related: ['two', '/2024/04/07/three/', 'articles/four.md', 'five'] },
      }),
      ...['two', 'three', 'four'].map((slug) => article({ slug })),
      article({ slug: 'five', usage: { status: 'draft', embargo: null, expires: null } }),
    ]);
    expect(edition.byId.get('2024/04/07/one')?.related.map((id) => id.slice(11))).toEqual([
      'two',
      'three',
      'four',
    ]);
    expect(findings.find(({ ruleId }) => ruleId === 'dead-link')?.message).toContain('five');
  });
});

describe('scale', () => {
  it('gathers ten thousand stories by looking at each a fixed number of times', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        article({
          slug: `story-${index}`,
          datePublished: new Date(Date.UTC(2000, 0, 1 + (index % 3000))).toISOString().slice(0, 10),
          by: [author(`Person ${index % 400}`)],
          topics: [named(`Topic ${index % 200}`)],
        }),
      );
    const time = (count: number) => {
      const stories = many(count);
      const start = performance.now();
      expect(edit(stories).edition.stories).toHaveLength(count);
      return performance.now() - start;
    };
    time(500);
    expect(time(10_000)).toBeLessThan(Math.max(40 * time(1000), 2000));
  });
});
