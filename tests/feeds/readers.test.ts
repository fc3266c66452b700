import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { article, named } from '../edition/copy.ts';
import { writeFeeds } from './written.ts';

const NAMES = [
  'Jane Doe',
  'Jürgen Müller-Lüdenscheidt',
  '李明',
  'منى خليل',
  'Seán O’Brien & Sons',
  '"Q" <Quill>',
];

/** Stories as an archive has them: one to three authors, dates with and without times, updates. */
const ARCHIVE = Array.from({ length: 1000 }, (_, number) => {
  const day = new Date(Date.UTC(2022, 0, 1 + number)).toISOString().slice(0, 10);
  return article({
    slug: `story-${number}`,
    headline: `Story ${number}: “it’s <b>so</b>” & more ]]> 😀`,
    by: NAMES.slice(number % 4, (number % 4) + 1 + (number % 3)),
    datePublished: [day, `${day}T08:30:00Z`, `${day}T23:15:00+05:30`][number % 3] ?? day,
    dateModified: number % 5 === 0 ? '2025-02-01T10:00:00Z' : null,
    topics: [named('Goats')],
  });
});

const NEWEST = ARCHIVE.toReversed().slice(0, 50);
const namesOf = ({ record }: (typeof ARCHIVE)[number]) => record.byline.authors.map(({ name }) => name);
const instant = (date: string | undefined) => Date.parse(date ?? '');

describe('the feeds of an archive of a thousand stories', () => {
  const { rss, atom, json } = writeFeeds(ARCHIVE);
  const items = parseRssFeed(rss).items ?? [];
  const entries = parseAtomFeed(atom).entries ?? [];
  const things = parseJsonFeed(json).items ?? [];

  it('give feedsmith every author of the fifty newest', () => {
    const names = NEWEST.map(namesOf);
    expect(items.map(({ dc }) => dc?.creators)).toEqual(names);
    expect(entries.map(({ authors }) => authors?.map(({ name }) => name))).toEqual(names);
    expect(things.map(({ authors }) => authors?.map(({ name }) => name))).toEqual(names);
  });

  it('give feedsmith the same moments in each format', () => {
    const moments = entries.map(({ published }) => instant(published));
    expect(moments.every(Number.isFinite)).toBe(true);
    expect(items.map(({ pubDate }) => instant(pubDate))).toEqual(moments);
    expect(things.map(({ date_published }) => instant(date_published))).toEqual(moments);
    const updates = entries.map(({ published, updated }) =>
      updated === published ? null : instant(updated),
    );
    expect(updates.filter((update) => update !== null)).toHaveLength(10);
    expect(things.map(({ date_modified }) => (date_modified ? instant(date_modified) : null))).toEqual(
      updates,
    );
  });

  it('give rss-parser every author and date', async () => {
    const parser = new RssParser<object, { creators?: string[] }>({
      customFields: { item: [['dc:creator', 'creators', { keepArray: true }]] },
    });
    const read = await parser.parseString(rss);
    expect(read.items.map(({ creators }) => creators)).toEqual(NEWEST.map(namesOf));
    expect(read.items.map(({ isoDate }) => instant(isoDate))).toEqual(
      items.map(({ pubDate }) => instant(pubDate)),
    );
    const readAtom = await new RssParser().parseString(atom);
    expect(readAtom.items.map(({ title }) => title)).toEqual(NEWEST.map(({ record }) => record.headline));
    expect(readAtom.items.map(({ pubDate }) => instant(pubDate))).toEqual(
      entries.map(({ published }) => instant(published)),
    );
  });
});
