import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { agency } from '../../src/wire/agencies/agency.ts';
import { article, author, edit, makeDesk, measured, named, type StoryParts } from '../edition/copy.ts';
import { readAll, writeFeeds } from './written.ts';

/** The first entry of a story's feeds, as a reader has it. */
function readBack(parts: StoryParts, desk = makeDesk(), pictures = {}) {
  const { rss, atom, json } = writeFeeds([article(parts)], { desk, pictures });
  return {
    rss: parseRssFeed(rss).items?.[0],
    atom: parseAtomFeed(atom).entries?.[0],
    json: parseJsonFeed(json).items?.[0],
  };
}

describe('authors', () => {
  it('are all there in every format, one each, with their pages', () => {
    const { rss, atom, json } = readBack({ by: ['Jane Doe', author('John Roe'), '李明'] });
    const names = ['Jane Doe', 'John Roe', '李明'];
    expect(rss?.dc?.creators).toEqual(names);
    expect(atom?.authors?.map(({ name }) => name)).toEqual(names);
    expect(json?.authors?.map(({ name }) => name)).toEqual(names);
    expect(atom?.authors?.[0]).toMatchObject({ uri: 'https://courant.example/by/jane-doe/' });
    expect(json?.authors?.[0]).toMatchObject({ url: 'https://courant.example/by/jane-doe/' });
  });

  it.each([
    [{ byline: { organization: 'CNN Newsource' } }, 'CNN Newsource'],
    [{ agency: { name: 'AP', slug: 'ap' } }, 'AP'],
    [{}, 'Courant Press'],
  ])('are the organisation that signs, sent or publishes a story where nobody signs it', (parts, name) => {
    const { rss, atom, json } = readBack(parts);
    expect(rss?.dc?.creators).toEqual([name]);
    expect(atom?.authors).toMatchObject([{ name }]);
    expect(json?.authors).toMatchObject([{ name }]);
  });

  it('are told apart from those who only helped', () => {
    const contributors = [
      { name: 'Eve Field', role: 'research', affiliation: null, location: null } as const,
    ];
    const { rss, atom } = readBack({ by: ['Jane Doe'], contributors });
    expect(rss?.dc).toMatchObject({ creators: ['Jane Doe'], contributors: ['Eve Field'] });
    expect(atom?.contributors).toMatchObject([{ name: 'Eve Field' }]);
  });
});

describe('dates', () => {
  it.each([
    ['2024-04-07', 'Sun, 07 Apr 2024 00:00:00 -0400', '2024-04-07T00:00:00-04:00'],
    ['2024-01-07T08:30', 'Sun, 07 Jan 2024 08:30:00 -0500', '2024-01-07T08:30:00-05:00'],
    ['2024-04-07T08:30:15+09:00', 'Sat, 06 Apr 2024 19:30:15 -0400', '2024-04-06T19:30:15-04:00'],
  ])('are moments in the site’s zone: %s', (datePublished, mail, moment) => {
    const { rss, atom, json } = readBack({ datePublished });
    expect(rss?.pubDate).toBe(mail);
    expect(atom).toMatchObject({ published: moment, updated: moment });
    expect(json?.date_published).toBe(moment);
  });

  it('of an update are those of the page', () => {
    const { rss, atom, json } = readBack({ dateModified: '2024-04-09' });
    const moment = '2024-04-09T00:00:00-04:00';
    expect(rss?.atom?.updated).toBe(moment);
    expect(atom?.updated).toBe(moment);
    expect(json?.date_modified).toBe(moment);
  });

  it('tell no update where the page tells none', () => {
    const { rss, json } = readBack({
      datePublished: '2024-04-07T08:30:00Z',
      dateModified: '2024-04-07T08:35:00Z',
    });
    expect(rss?.atom).toBeUndefined();
    expect(json?.date_modified).toBeUndefined();
  });
});

describe('an entry', () => {
  it('has section and topics as categories', () => {
    const { rss, atom, json } = readBack({
      section: named('World'),
      topics: [named('Goats'), named('World')],
    });
    expect(rss?.categories?.map(({ name }) => name)).toEqual(['World', 'Goats']);
    expect(atom?.categories).toEqual([
      { term: 'world', label: 'World' },
      { term: 'goats', label: 'Goats' },
    ]);
    expect(json?.tags).toEqual(['World', 'Goats']);
  });

  it('says of agency copy who sent it and on what terms', () => {
    const copyright = {
      notice: '© 2024 The Associated Press.',
      holder: 'The Associated Press',
      parent: null,
      year: 2024,
      distributor: null,
      usageTerms: 'Not to be rewritten.',
      from: 'article',
    } as const;
    const parts = { agency: { name: 'AP', slug: 'ap' }, copyright };
    const rights = '© 2024 The Associated Press.\nNot to be rewritten.';
    const { rss, atom } = readBack(parts);
    expect(rss?.dc).toMatchObject({ rights: [rights], sources: ['AP'] });
    expect(atom).toMatchObject({ rights: { value: rights }, source: { title: { value: 'AP' } } });
    expect(JSON.parse(writeFeeds([article(parts)]).json).items[0]._broadsheet).toMatchObject({
      rights,
      source: { name: 'AP' },
    });
  });

  it('names the original of a copy', () => {
    const original = 'https://elsewhere.example/story';
    const { atom } = readBack({ placement: { canonical: original } });
    expect(atom?.links).toContainEqual({ href: original, rel: 'via' });
  });

  it('has its lead picture, with size, caption and credit', () => {
    const image = {
      src: 'content:media/goats.jpg',
      alt: 'Goats',
      caption: 'Goats at work.',
      credit: 'Ada Birch',
    };
    const { rss, json } = readBack({ image }, makeDesk(), { 'media/goats.jpg': measured() });
    const src = 'https://courant.example/media/goats.jpg';
    expect(rss?.media?.contents?.[0]).toMatchObject({ url: src, medium: 'image', width: 1200, height: 800 });
    expect(json?.image).toBe(src);
    expect(json?.content_html).toContain(
      `<img src="${src}" alt="Goats" width="1200" height="800"></a><figcaption>Goats at work. <small>Ada Birch</small>`,
    );
  });
});

describe('a feed', () => {
  const desk = makeDesk({ hub: 'https://hub.example/', description: 'News of Marrowport.' });
  const { rss, atom, json } = writeFeeds([article({ section: named('World') })], { desk }, 'section/world/');

  it('says where it lies, what page it is of, and which hub tells of it', () => {
    const page = 'https://courant.example/section/world/';
    const hub = { href: 'https://hub.example/', rel: 'hub' };
    expect(parseRssFeed(rss)).toMatchObject({ title: 'World – The Marrowport Courant', link: page });
    expect(parseRssFeed(rss).atom?.links).toEqual([
      { href: `${page}feed.xml`, rel: 'self', type: 'application/rss+xml' },
      hub,
    ]);
    expect(parseAtomFeed(atom)).toMatchObject({ id: `${page}atom.xml` });
    expect(parseAtomFeed(atom).links).toEqual([
      { href: `${page}atom.xml`, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
      hub,
    ]);
    expect(parseJsonFeed(json)).toMatchObject({
      home_page_url: page,
      feed_url: `${page}feed.json`,
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
  });

  it('has what its standard asks for: RSS a description, Atom an author and a date', () => {
    expect(readAll(rss, 'description')[0]).toBe('World – The Marrowport Courant');
    expect(parseAtomFeed(atom)).toMatchObject({
      authors: [{ name: 'Courant Press' }],
      updated: '2024-04-07T00:00:00-04:00',
    });
  });

  it('bears the notice of its newest story’s year, but of an agency none of the paper’s', () => {
    expect(readAll(rss, 'copyright')).toEqual(['© 2024 Courant Press']);
    const agency = writeFeeds([article({ agency: { name: 'AP', slug: 'ap' } })], {}, 'agency/ap/');
    expect(readAll(agency.rss, 'copyright')).toEqual([]);
  });
});

describe('an agency that has a site', () => {
  it('is the source of its stories by an address that ends where readers compare it', () => {
    const wire = agency({ name: 'Quillwire', slug: 'qw', url: 'https://quillwire.example' });
    const { atom } = writeFeeds([article({ agency: { name: 'Quillwire', slug: 'qw' } })], {
      desk: makeDesk({}, { agencies: [wire] }),
    });
    expect(atom).toContain('<source><id>https://quillwire.example/</id>');
  });
});

describe('a withdrawn story', () => {
  const killed = article({
    slug: 'whale',
    section: named('City'),
    usage: { status: 'withdrawn', embargo: null, expires: null },
    notes: [{ type: 'editor', date: null, text: 'It was a tarpaulin.' }],
    placement: { withdrawnOn: '2024-04-09' },
  });

  it.each(['', 'section/city/'])('is told by a tombstone before the entries of Atom: %s', (beside) => {
    const { atom } = writeFeeds([killed, article({ section: named('City') })], {}, beside);
    expect(atom).toContain(
      '<at:deleted-entry ref="https://courant.example/2024/04/07/whale/" when="2024-04-09T00:00:00-04:00"><at:comment>It was a tarpaulin.</at:comment></at:deleted-entry><entry',
    );
    expect(parseAtomFeed(atom)).toMatchObject({ updated: '2024-04-09T00:00:00-04:00' });
  });

  it('is the only reason for a feed to name the vocabulary of tombstones', () => {
    expect(writeFeeds([killed], {}, '').atom).toContain(' xmlns:at="');
    expect(writeFeeds([article({})], {}, '').atom).not.toContain(' xmlns:at="');
  });

  it('is among the stories that the feed says it tells of', () => {
    const { edition } = edit([killed]);
    expect(edition.notices).toHaveLength(1);
    expect(writeFeeds([killed], {}, '').json).toContain('"items":[]');
  });
});
