import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Story } from '../../edition/edition.ts';
import { countStoryYears } from '../../edition/views/age.ts';
import { rememberLast } from '../../remember.ts';
import { readColumns, writeColumns } from '../columns.ts';
import { keepNewest } from '../keep-newest.ts';
import { readSealed, writeSealed } from '../pictures/sealed-file.ts';
import { keyOf } from './key-of.ts';
import { type KeyParts, type Keys, makeThingKeys } from './keys.ts';
import { makeStoryKeys, type StoryKeys } from './story-keys.ts';

/** Keys of an edition's files, taken from those of the last edition where nothing that they are made of has changed. */
export interface KeyBook {
  readonly keys: Keys;
  /** Writes down the keys of all files for the next edition, and lets go of them. */
  readonly close: () => Promise<void>;
}

/** Books that are kept, one for each output. */
const KEPT = 8;

/**
 * Opens the keys of an edition with what is remembered of the last one that went to the same output. What a story's page names beside it,
 * and which stories stand on which list, is found by going through all of them, and takes most of planning. It is decided by the frame
 * of stories: their days, sections, topics, people and whatever else is not their words. As long as no frame and nobody's profile has
 * changed, a page has another key only where the words of a story have changed that it shows, and the book knows which page shows which.
 * In any other case, and where there is no book, all keys are made anew.
 */
export async function openKeyBook(
  { root, output }: { readonly root: string; readonly output: string },
  edition: Edition,
  parts: KeyParts,
): Promise<KeyBook> {
  const folder = join(root, '.broadsheet', 'keys');
  const file = join(folder, hash('sha256', output).slice(0, 16));
  const keys = makeThingKeys(edition, parts);
  const stories = [...edition.byId.values()];
  const ids = [...edition.byId.keys()];
  const marks = stories.map(keys.story);
  const { common, desk, person } = keys;
  const setting = keyOf(common, desk, edition.people.all.map(person));
  let last = await readBook(file);
  let held = last && findChanges(last, { setting, ids, marks, stories });

  const places = new Map(stories.map((story, place) => [story, place]));
  const made = new Map<Story, StoryKeys>();
  // The files of a story are planned one after the other.
  const files = rememberLast((story: Story): StoryKeys => {
    const known = made.get(story);
    if (known) return known;
    const place = places.get(story) ?? -1;
    const kept = held && !held.isStale(place) ? recallKeys(held.book, place, edition, story) : null;
    if (kept) return kept;
    const keysOf = makeStoryKeys(edition, story, keys);
    made.set(story, keysOf);
    return keysOf;
  });
  const others = new Map<string, ListKey>();
  const showing = (path: string, shown: readonly Story[], make: () => string): string => {
    const list = keyOf(shown.map((story) => places.get(story)));
    const known = held?.book.others.get(path);
    const key = known?.list === list && held?.isUnchanged(shown) ? known.key : make();
    others.set(path, { list, key });
    return key;
  };
  return {
    keys: { ...keys, files, showing },
    close: async () => {
      const all = stories.map(files);
      const shownBy = held ? held.book.shownBy : listShownBy(stories, places, made);
      await writeBook(file, {
        setting,
        ids,
        marks,
        frames: held?.book.frames ?? listFrames(last, { setting, ids, marks, stories }),
        years: stories.map((story) => String(countStoryYears(edition, story))),
        pages: all.map(({ page }) => page),
        received: all.map(({ received }) => received),
        plain: all.map(({ plain }) => plain),
        linked: all.map(({ linked }) => linked),
        shownBy,
        others,
      });
      if (existsSync(folder)) keepNewest(folder, KEPT);
      // Whatever is printed needs room.
      last = null;
      held = null;
      made.clear();
      others.clear();
    },
  };
}

/** What is written down of each story, in the edition's order: a column each. */
const COLUMNS = [
  'ids',
  'marks',
  'frames',
  // The age that the page tells.
  'years',
  'pages',
  'received',
  'plain',
  'linked',
  // The places of stories whose pages name this one beside them: `12 40`.
  'shownBy',
] as const;

/** What is written down. */
interface Book extends Readonly<Record<(typeof COLUMNS)[number], readonly string[]>> {
  /** Stands for everything that all keys have in common. */
  readonly setting: string;
  /** The keys of files that show stories and are no story's own, by their path. */
  readonly others: ReadonlyMap<string, ListKey>;
}

/** The key of a file that shows several stories. */
interface ListKey {
  /** Stands for which stories it shows, and in which order: that may be another with another day. */
  readonly list: string;
  readonly key: string;
}

async function writeBook(file: string, book: Book): Promise<void> {
  const lists = [...book.others.values()];
  const others = [[...book.others.keys()], lists.map(({ list }) => list), lists.map(({ key }) => key)];
  await writeSealed(file, writeColumns([[book.setting], ...others, ...COLUMNS.map((name) => book[name])]));
}

async function readBook(file: string): Promise<Book | null> {
  const content = await readSealed(file);
  if (!content) return null;
  try {
    const [setting = [], paths = [], lists = [], keys = [], ...columns] = readColumns(content);
    const [ids = [], marks = [], frames = [], years = [], pages = [], ...rest] = columns;
    const [received = [], plain = [], linked = [], shownBy = []] = rest;
    const others = new Map(paths.map((path, at) => [path, { list: lists[at] ?? '', key: keys[at] ?? '' }]));
    const stories = { ids, marks, frames, years, pages, received, plain, linked, shownBy };
    return { setting: setting[0] ?? '', others, ...stories };
  } catch {
    return null;
  }
}

/** What of a book holds for an edition. */
interface Held {
  readonly book: Book;
  /** Whether a story, or one that its page names, has other words than the book knows. */
  readonly isStale: (place: number) => boolean;
  readonly isUnchanged: (stories: readonly Story[]) => boolean;
}

interface Present extends Pick<Book, 'setting' | 'ids' | 'marks'> {
  readonly stories: readonly Story[];
}

/** Finds what has changed since a book was written; null where that is more than words. */
function findChanges(book: Book, { setting, ids, marks, stories }: Present): Held | null {
  if (book.setting !== setting || book.ids.length !== ids.length) return null;
  const changed = new Set<Story>();
  const stale = new Set<number>();
  for (const [place, story] of stories.entries()) {
    if (book.ids[place] !== ids[place]) return null;
    if (book.marks[place] === marks[place]) continue;
    if (book.frames[place] !== frameOf(story)) return null;
    changed.add(story);
    stale.add(place);
    for (const other of (book.shownBy[place] ?? '').split(' ')) if (other !== '') stale.add(Number(other));
  }
  return {
    book,
    isStale: (place) => stale.has(place),
    isUnchanged: (shown) => changed.size === 0 || !shown.some((story) => changed.has(story)),
  };
}

/** Recalls the keys of a story's files; null where its page tells another age by now. */
function recallKeys(
  { years, pages, received, plain, linked }: Book,
  place: number,
  edition: Edition,
  story: Story,
): StoryKeys | null {
  if (years[place] !== String(countStoryYears(edition, story))) return null;
  return {
    page: pages[place] ?? '',
    received: received[place] ?? '',
    plain: plain[place] ?? '',
    linked: linked[place] ?? '',
    beside: [],
  };
}

/** Lists the frames of stories; those of stories that a book knows as they are need no making. */
function listFrames(last: Book | null, { setting, ids, marks, stories }: Present): string[] {
  const known = new Map(last?.setting === setting ? last.ids.map((id, place) => [id, place]) : []);
  return stories.map((story, place) => {
    const before = known.get(ids[place] ?? '') ?? -1;
    const frame = last?.marks[before] === marks[place] ? last?.frames[before] : undefined;
    return frame ?? frameOf(story);
  });
}

/** Turns round which stories each page names beside it. */
function listShownBy(
  stories: readonly Story[],
  places: ReadonlyMap<Story, number>,
  keys: ReadonlyMap<Story, StoryKeys>,
): string[] {
  const shownBy: number[][] = stories.map(() => []);
  for (const [place, story] of stories.entries())
    for (const other of keys.get(story)?.beside ?? []) shownBy[places.get(other) ?? -1]?.push(place);
  return shownBy.map((one) => one.join(' '));
}

/** What of a record is words: whatever decides on no list and on no page but those that show the story. */
const WORDS = {
  headline: undefined,
  headlineFrom: undefined,
  headlinePrefix: undefined,
  kicker: undefined,
  standfirst: undefined,
  keyPoints: undefined,
  summary: undefined,
  dateModified: undefined,
  corrections: undefined,
  wordCount: undefined,
  readingMinutes: undefined,
};

/** Stands for everything of a story but its words. */
function frameOf({ record, bonds: _bonds, pictures: _pictures, ...story }: Story): string {
  const { source, ...rest } = record;
  return keyOf(story, { ...rest, ...WORDS }, source.path, source.format);
}
