import { describe, expect, it } from 'vitest';
import type { WholeArticle } from '../../../src/article/compiled-article.ts';
import type { AuthorProfile } from '../../../src/article/desk.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { openKeyBook } from '../../../src/press/sheets/key-book.ts';
import { keyOf } from '../../../src/press/sheets/key-of.ts';
import { type KeyParts, type Keys, makeKeys } from '../../../src/press/sheets/keys.ts';
import { planOtherSheets } from '../../../src/press/sheets/plan-sheets.ts';
import { listTextFiles } from '../../../src/press/text-files.ts';
import { article, edit, makeDesk, named, type StoryParts, section } from '../../edition/copy.ts';
import { emptyFolder, filesIn, folderOf } from '../folders.ts';

/** A newsroom that a test edits: its stories by slug, and the rest. */
interface Newsroom {
  readonly stories: Map<string, StoryParts>;
  bio: string;
  name: string;
  now: string;
}

const PEOPLE = ['Ada Quill', 'Bo Marsh', 'Cy Fenn'];
const TOPICS = ['harbour', 'ferries', 'budget'].map(named);
const SERIES = [named('Tides'), named('Tides'), null];

const ADA: AuthorProfile = {
  name: 'Ada Quill',
  slug: 'ada-quill',
  role: null,
  bio: null,
  picture: null,
  links: [],
  aliases: [],
  path: 'authors/ada-quill.yml',
};

function openNewsroom(): Newsroom {
  const stories = Array.from({ length: 100 }, (_, number): [string, StoryParts] => {
    const first = number < 96 ? '2024-04-28' : '2023-08-09';
    const day = new Date(Date.parse(first) - number * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return [
      `story-${number}`,
      {
        headline: `Story ${number}`,
        datePublished: day,
        by: PEOPLE.filter((_one, at) => (number >> at) % 2 === 1),
        topics: TOPICS.filter((_one, at) => (number + at) % 3 === 0),
        section: named(number % 2 === 0 ? 'World' : 'Local'),
        series: SERIES[number % 3] ?? null,
      },
    ];
  });
  return { stories: new Map(stories), bio: 'Writes.', name: 'The Courant', now: '2024-05-01T12:00:00Z' };
}

/** Gathers the edition of a newsroom, with what keys are made from. */
function gatherEdition({ stories, bio, name, now }: Newsroom): { edition: Edition; parts: KeyParts } {
  const articles = Array.from(
    stories,
    ([slug, parts]): WholeArticle =>
      article({
        slug,
        placement: slug === 'story-60' ? { related: ['2024/01/05/story-named'] } : {},
        ...parts,
      }),
  );
  const digests = new Map(articles.map(({ record }) => [record.source.path, keyOf(record)]));
  const desk = makeDesk(
    { name, cards: 30, sections: ['World', 'Local'].map((one) => section(one)) },
    { authors: [{ ...ADA, bio }] },
  );
  const { edition } = edit(articles, { desk, now });
  return { edition, parts: { code: '', desk: '', digestOf: (path) => digests.get(path) ?? '' } };
}

/** Gives the key of every file of an edition. */
function keysOfAll(edition: Edition, keys: Keys): Record<string, string> {
  const stories = Array.from(edition.byId, ([id, story]) => {
    const { page, received, plain, linked } = keys.files(story);
    return [id, [page, received, plain, linked].join(' ')] as const;
  });
  const others = [...planOtherSheets(edition, keys), ...listTextFiles(edition, keys)];
  return Object.fromEntries([...stories, ...others.map(({ path, key }) => [path, key()] as const)]);
}

/** Makes the keys of an edition with the book of the one before, and counts the stories that were looked around from. */
async function keyAll(root: string, newsroom: Newsroom) {
  const { edition, parts } = gatherEdition(newsroom);
  let looked = 0;
  const watched = Object.defineProperty({ ...edition }, 'positions', {
    get: () => {
      looked += 1;
      return edition.positions;
    },
  });
  const book = await openKeyBook({ root, output: '/dist' }, watched, parts);
  const found = keysOfAll(watched, book.keys);
  const once = looked;
  await book.close();
  return { found, looked: once, anew: keysOfAll(edition, makeKeys(edition, parts)) };
}

const change = (slug: string, parts: StoryParts) => (newsroom: Newsroom) =>
  void newsroom.stories.set(slug, { ...newsroom.stories.get(slug), ...parts });

const add = (count: number, parts: StoryParts) => (newsroom: Newsroom) => {
  for (let number = 0; number < count; number += 1)
    newsroom.stories.set(`new-${newsroom.stories.size}`, { headline: `New ${number}`, ...parts });
};

/** What happens to a newsroom, and whether it is only words and new stories: most keys are known then. */
const EVENTS: Readonly<Record<string, readonly [happen: (newsroom: Newsroom) => void, isKnown: boolean]>> = {
  'a text': [change('story-5', { html: '<p>Other words.</p>' }), true],
  'a headline': [change('story-5', { headline: 'The storm passes' }), true],
  'a headline that another story bears': [change('story-6', { headline: 'Story 9' }), true],
  'a summary': [change('story-7', { summary: 'It was all over by noon.' }), true],
  'a date of change': [change('story-7', { dateModified: '2024-04-29' }), true],
  'a correction': [
    change('story-8', { corrections: [{ type: 'correction', date: null, text: 'The pier is long.' }] }),
    false,
  ],
  'a headline of a part of a series': [change('story-3', { headline: 'High water' }), true],
  'a topic': [change('story-5', { topics: [named('harbour')] }), false],
  'a name in a byline': [change('story-5', { by: ['Cy Fenn', 'Dee Holt'] }), false],
  'a section': [change('story-5', { section: named('World') }), false],
  'a series': [change('story-5', { series: named('Tides') }), false],
  'what introduces a series': [
    change('story-0', { notes: [{ type: 'series', date: null, text: 'On the sea.' }] }),
    false,
  ],
  'a lead picture': [
    change('story-5', { image: { src: 'https://a.example/b.jpg', alt: 'A', caption: null, credit: null } }),
    false,
  ],
  'a day': [change('story-5', { datePublished: '2024-04-02' }), false],
  'a story added': [change('story-new', { datePublished: '2024-04-20', topics: TOPICS }), true],
  'a story that another names': [change('story-named', { datePublished: '2024-01-05' }), false],
  'the newest story': [
    add(1, { datePublished: '2024-04-29', by: ['Bo Marsh'], section: named('World') }),
    true,
  ],
  'the oldest story': [add(1, { datePublished: '2023-01-29', by: ['Ada Quill', 'Cy Fenn'] }), true],
  'the only story of a month': [add(1, { datePublished: '2023-11-11', topics: TOPICS.slice(1) }), true],
  'a part of a series added': [add(1, { datePublished: '2024-03-03', series: named('Tides') }), true],
  'a story added that was withdrawn': [
    add(1, { datePublished: '2024-04-20', usage: { status: 'withdrawn', embargo: null, expires: null } }),
    true,
  ],
  'a story by somebody new': [add(1, { datePublished: '2024-04-21', by: ['Dee Holt'] }), false],
  'a story of a new topic': [add(1, { datePublished: '2024-04-21', topics: [named('moon')] }), true],
  'stories here and there': [
    (newsroom) => {
      for (const day of ['2024-04-29', '2024-04-07', '2024-03-15', '2023-08-08'])
        add(3, { datePublished: day, topics: TOPICS.slice(0, 1), by: ['Bo Marsh'] })(newsroom);
    },
    true,
  ],
  'so many stories that others weigh less': [
    add(40, { datePublished: '2024-04-20', topics: TOPICS, by: PEOPLE, section: named('Local') }),
    false,
  ],
  'a story added, and words': [
    (newsroom) => {
      change('story-40', { headline: 'The storm passes' })(newsroom);
      add(1, { datePublished: '2024-04-20', topics: TOPICS.slice(2) })(newsroom);
    },
    true,
  ],
  'a story added, and another taken out': [
    (newsroom) => {
      newsroom.stories.delete('story-9');
      add(1, { datePublished: '2024-04-20' })(newsroom);
    },
    false,
  ],
  'a story taken out': [({ stories }) => void stories.delete('story-5'), false],
  'a story withdrawn': [
    change('story-5', { usage: { status: 'withdrawn', embargo: null, expires: null } }),
    false,
  ],
  'a biography': [(newsroom) => Object.assign(newsroom, { bio: 'Writes no more.' }), false],
  'the name of the paper': [(newsroom) => Object.assign(newsroom, { name: 'The Herald' }), false],
  'half a day, in which news grows old': [
    (newsroom) => Object.assign(newsroom, { now: '2024-04-29T12:00:00Z' }),
    true,
  ],
  'two days, in which stories come of age': [
    (newsroom) => Object.assign(newsroom, { now: '2024-05-03T12:00:00Z' }),
    true,
  ],
  'a year': [(newsroom) => Object.assign(newsroom, { now: '2025-04-18T12:00:00Z' }), false],
  nothing: [() => {}, true],
};

describe('keys that are kept', () => {
  it.each(Object.entries(EVENTS))('are those made anew after %s', async (_, [happen, isKnown]) => {
    const root = emptyFolder();
    const newsroom = openNewsroom();
    newsroom.now = '2024-04-29T02:00:00Z';
    const first = await keyAll(root, newsroom);
    expect(first.found).toEqual(first.anew);
    happen(newsroom);
    const second = await keyAll(root, newsroom);
    expect(second.found).toEqual(second.anew);
    if (isKnown) expect(second.looked).toBeLessThan(first.looked);
    // What was written down after a change holds for the next.
    const third = await keyAll(root, newsroom);
    expect(third.found).toEqual(second.found);
    expect(third.looked).toBeLessThan(first.looked / 4);
  });

  it('are those made anew after one thing and another', async () => {
    const root = emptyFolder();
    const newsroom = openNewsroom();
    for (const [happen] of [...Object.values(EVENTS), ...Object.values(EVENTS).toReversed()]) {
      happen(newsroom);
      const { found, anew } = await keyAll(root, newsroom);
      expect(found).toEqual(anew);
    }
  });

  it('are made anew where the book is damaged', async () => {
    const root = emptyFolder();
    const newsroom = openNewsroom();
    const { looked } = await keyAll(root, newsroom);
    const [file = ''] = Object.keys(filesIn(root));
    folderOf({ [file]: 'no book' }, root);
    const again = await keyAll(root, newsroom);
    expect(again.found).toEqual(again.anew);
    expect(again.looked).toBe(looked);
  });
});
