import { parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedFiles } from '../../src/feeds/feed-files.ts';
import { article, edit, makeDesk, named, section } from '../edition/copy.ts';
import { readAll, textOf } from './written.ts';

const many = Array.from({ length: 60 }, (_, index) =>
  article({
    slug: `story-${index}`,
    datePublished: `2024-03-${String((index % 28) + 1).padStart(2, '0')}`,
    topics: [named('Goats')],
  }),
);

function pathsOf(articles = many, desk = makeDesk()) {
  return feedFiles(edit(articles, { desk }).edition).map(({ path }) => path);
}

describe('the feeds of a paper', () => {
  it('are one in three formats for the paper and each section, topic, person and agency', () => {
    const story = article({
      by: ['Jane Doe'],
      section: named('World'),
      topics: [named('Goats')],
      agency: { name: 'AP', slug: 'ap' },
    });
    const paths = pathsOf([story]);
    for (const folder of ['', 'section/world/', 'topic/goats/', 'by/jane-doe/', 'agency/ap/', 'corrections/'])
      expect(paths).toEqual(
        expect.arrayContaining([`${folder}feed.xml`, `${folder}atom.xml`, `${folder}feed.json`]),
      );
    expect(paths).toHaveLength(6 * 3 + 2);
  });

  it('lie below the base path without saying so: a host puts the site there', () => {
    const { edition } = edit(many, { desk: makeDesk({ base: '/paper/' }) });
    const files = feedFiles(edition);
    expect(files.map(({ path }) => path)).toContain('topic/goats/feed.xml');
    expect(textOf(files, 'topic/goats/atom.xml')).toContain(
      'https://courant.example/paper/topic/goats/atom.xml',
    );
  });

  it('have the latest 50 stories, the newest first', () => {
    const { edition } = edit(many);
    const files = feedFiles(edition);
    const newest = edition.stories.slice(0, 50).map(({ record }) => record.headline);
    expect(readAll(textOf(files, 'feed.xml'), 'title').slice(1)).toEqual(newest);
    expect(readAll(textOf(files, 'topic/goats/feed.xml'), 'title').slice(1)).toEqual(newest);
  });

  it('look at no story beyond those that they have, however many there are', () => {
    const { edition } = edit(many);
    const looked = new Set<string>();
    const stories = new Proxy(edition.stories, {
      get: (all, place, receiver) => {
        looked.add(String(place));
        return Reflect.get(all, place, receiver);
      },
    });
    for (const file of feedFiles({ ...edition, stories })) file.render();
    expect(looked).toContain('49');
    expect([...looked].filter((place) => Number(place) > 50)).toEqual([]);
  });

  it('say which stories they show, so that nobody need write one again to see whether it has changed', () => {
    const { edition } = edit(many);
    const file = feedFiles(edition).find(({ path }) => path === 'atom.xml');
    expect(file?.articles).toEqual(edition.stories.slice(0, 50));
  });

  it('hold only what is in the paper now', () => {
    const usage = { status: 'published', embargo: null, expires: null } as const;
    const files = feedFiles(
      edit([
        article({ slug: 'out' }),
        article({ slug: 'held', usage: { ...usage, embargo: '2024-05-02' } }),
        article({ slug: 'over', usage: { ...usage, expires: '2024-04-30' } }),
        article({ slug: 'unready', usage: { ...usage, status: 'draft' } }),
        article({ slug: 'killed', usage: { ...usage, status: 'withdrawn' } }),
      ]).edition,
    );
    for (const path of ['feed.xml', 'atom.xml', 'feed.json']) {
      const text = textOf(files, path);
      expect(text).toContain('/out/');
      expect(text).not.toMatch(/held|over\/|unready/);
      if (path !== 'atom.xml') expect(text).not.toContain('killed');
    }
  });

  it('are there for a section that site.yml lists, also while it is empty', () => {
    const { edition } = edit([], { desk: makeDesk({ sections: [section('World')] }) });
    const files = feedFiles(edition);
    expect(readAll(textOf(files, 'section/world/feed.xml'), 'item')).toEqual([]);
    expect(readAll(textOf(files, 'section/world/atom.xml'), 'updated')).toEqual(['2000-01-01T00:00:00Z']);
    expect(JSON.parse(textOf(files, 'section/world/feed.json')).items).toEqual([]);
  });

  it('are the same bytes at another hour', () => {
    const write = (now: string) => {
      const files = feedFiles(edit(many, { now }).edition);
      return files.map((file) => file.render());
    };
    expect(write('2025-01-01T00:00:00Z')).toEqual(write('2024-05-01T12:00:00Z'));
  });

  it('tell a browser how to show them, in the words of the paper’s language', () => {
    const { edition } = edit(many, { desk: makeDesk({ base: '/paper/', language: 'de' }) });
    const files = feedFiles(edition);
    expect(textOf(files, 'topic/goats/feed.xml')).toContain(
      '<?xml-stylesheet type="text/css" href="/paper/feed.css"?>',
    );
    expect(textOf(files, 'feed.css')).toContain('content: "Dies ist ein Feed');
  });
});

describe('the feed of corrections', () => {
  const story = article({
    slug: 'barges',
    headline: 'Ten barges',
    corrections: [
      { type: 'correction', date: '2024-04-09', text: 'There is one barge.' },
      { type: 'clarification', date: null, text: 'It is a small one.' },
    ],
    dateModified: '2024-04-08',
  });

  it('tells what was wrong, leads to it, and is signed by the paper', () => {
    const { items } = JSON.parse(textOf(feedFiles(edit([story]).edition), 'corrections/feed.json'));
    expect(items).toMatchObject([
      {
        id: 'https://courant.example/2024/04/07/barges/#correction-1',
        title: 'Correction: Ten barges',
        summary: 'There is one barge.',
        date_published: '2024-04-09T00:00:00-04:00',
        authors: [{ name: 'Courant Press' }],
      },
      { title: 'Clarification: Ten barges', date_published: '2024-04-08T00:00:00-04:00' },
    ]);
  });
});

describe('the list of feeds', () => {
  it('names every feed once, by kind, as RSS that every reader knows', () => {
    const story = article({ by: ['Jane Doe'], section: named('World'), topics: [named('Goats')] });
    const { edition } = edit([story]);
    const { body } = parseOpml(textOf(feedFiles(edition), 'feeds.opml'));
    const addresses = (body?.outlines ?? [])
      .flatMap(({ xmlUrl, outlines = [] }) => [xmlUrl, ...outlines.map((one) => one.xmlUrl)])
      .filter((address) => address !== undefined);
    expect(addresses).toEqual(
      ['', 'corrections/', 'section/world/', 'topic/goats/', 'by/jane-doe/'].map(
        (path) => `https://courant.example/${path}feed.xml`,
      ),
    );
  });
});
