import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Story } from '../../edition/edition.ts';
import { countStoryYears } from '../../edition/views/age.ts';
import { rememberLast } from '../../remember.ts';
import { keepNewest } from '../keep-newest.ts';
import { type Book, type ListKey, readBook, writeBook } from './book-file.ts';
import { keyOf } from './key-of.ts';
import { type KeyParts, type Keys, makeThingKeys } from './keys.ts';
import { listRekeyed, makeStoryKeys, type StoryKeys } from './story-keys.ts';

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
 * changed, a page has another key only where the words of a story have changed that it shows, and the book knows which page shows which; and
 * where stories have been added, those near to them on the shelves that they share. Whatever lists stories is then put together anew. In any
 * other case, and where there is no book, all keys are made anew.
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
  const places = new Map(stories.map((story, place) => [story, place]));
  const present: Present = { setting, ids, marks, stories, places };
  let last = await readBook(file);
  let held = last && findChanges(last, present, edition);

  const made = new Map<Story, StoryKeys>();
  // The files of a story are planned one after the other.
  const files = rememberLast((story: Story): StoryKeys => {
    const known = made.get(story);
    if (known) return known;
    const place = places.get(story) ?? -1;
    const kept = held && !held.stale.has(story) ? recallKeys(held, place, edition, story) : null;
    if (kept) return kept;
    const keysOf = makeStoryKeys(edition, story, keys);
    made.set(story, keysOf);
    return keysOf;
  });
  const others = new Map<string, ListKey>();
  const showing = (path: string, shown: readonly Story[], make: () => string): string => {
    const list = keyOf(shown.map((story) => places.get(story)));
    const known = held?.hasMoved ? undefined : held?.book.others.get(path);
    const key = known?.list === list && held?.isUnchanged(shown) ? known.key : make();
    others.set(path, { list, key });
    return key;
  };
  return {
    keys: { ...keys, files, showing },
    close: async () => {
      const all = stories.map(files);
      const shownBy = listShownBy(held, present, made);
      await writeBook(file, {
        setting,
        ids,
        marks,
        frames: listFrames(held, last, present),
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

/** What of a book holds for an edition. */
interface Held {
  readonly book: Book;
  /** The place in the book of each story of the edition: -1 where it was added. */
  readonly before: readonly number[];
  /** Whether stories have other places than in the book. */
  readonly hasMoved: boolean;
  /** The stories whose pages may have other keys: they, or others that their pages name, have other words, were added or moved along. */
  readonly stale: ReadonlySet<Story>;
  readonly isUnchanged: (stories: readonly Story[]) => boolean;
}

interface Present extends Pick<Book, 'setting' | 'ids' | 'marks'> {
  readonly stories: readonly Story[];
  readonly places: ReadonlyMap<Story, number>;
}

/** Finds what has changed since a book was written; null where that is more than words and new stories. */
function findChanges(book: Book, { setting, ids, marks, stories }: Present, edition: Edition): Held | null {
  if (book.setting !== setting) return null;
  const before = findPlaces(book.ids, ids);
  if (before === null) return null;
  const added: Story[] = [];
  const changed = new Set<Story>();
  const renamed: number[] = [];
  for (const [place, story] of stories.entries()) {
    const old = before[place] ?? -1;
    if (old < 0) added.push(story);
    else if (book.marks[old] !== marks[place]) {
      if (book.frames[old] !== frameOf(story)) return null;
      changed.add(story);
      renamed.push(...readPlaces(book.shownBy[old]));
    }
  }
  const after = renamed.length > 0 ? new Map(before.map((old, place) => [old, stories[place]])) : null;
  const naming = renamed.flatMap((old) => after?.get(old) ?? []);
  const touched = added.length > 0 ? listRekeyed(edition, added) : [];
  return {
    book,
    before,
    hasMoved: before.some((old, place) => old !== place),
    stale: new Set([...changed, ...naming, ...touched]),
    isUnchanged: (shown) => changed.size === 0 || !shown.some((story) => changed.has(story)),
  };
}

/** Finds where stories are in a book: -1 for those that it doesn't know; null where it knows others. */
function findPlaces(known: readonly string[], ids: readonly string[]): number[] | null {
  if (ids.length < known.length) return null;
  if (ids.length === known.length && ids.every((id, place) => id === known[place]))
    return ids.map((_id, place) => place);
  const places = new Map(known.map((id, place) => [id, place]));
  const found = ids.map((id) => places.get(id) ?? -1);
  return found.filter((place) => place >= 0).length === known.length ? found : null;
}

/** Recalls the keys of a story's files; null where its page tells another age by now. */
function recallKeys(
  { book: { years, pages, received, plain, linked }, before }: Held,
  place: number,
  edition: Edition,
  story: Story,
): StoryKeys | null {
  const old = before[place] ?? -1;
  if (years[old] !== String(countStoryYears(edition, story))) return null;
  return {
    page: pages[old] ?? '',
    received: received[old] ?? '',
    plain: plain[old] ?? '',
    linked: linked[old] ?? '',
    beside: [],
  };
}

/** Lists the frames of stories; those of stories that a book knows as they are need no making. */
function listFrames(
  held: Held | null,
  last: Book | null,
  { setting, ids, marks, stories }: Present,
): readonly string[] {
  if (held && !held.hasMoved) return held.book.frames;
  const known = new Map(last?.setting === setting ? last.ids.map((id, place) => [id, place]) : []);
  return stories.map((story, place) => {
    const before = known.get(ids[place] ?? '') ?? -1;
    const frame = last?.marks[before] === marks[place] ? last?.frames[before] : undefined;
    return frame ?? frameOf(story);
  });
}

/** Turns round which stories each page names beside it: of the book those whose keys have not been made anew, and all others. */
function listShownBy(
  held: Held | null,
  { stories, places }: Present,
  made: ReadonlyMap<Story, StoryKeys>,
): readonly string[] {
  // As long as frames are the same, pages name the same stories.
  if (held && !held.hasMoved) return held.book.shownBy;
  const shownBy: number[][] = stories.map(() => []);
  if (held) {
    const after = new Map(held.before.map((old, place) => [old, place]));
    for (const [place, old] of held.before.entries())
      for (const naming of readPlaces(held.book.shownBy[old])) {
        const now = after.get(naming) ?? -1;
        const story = stories[now];
        if (story && !made.has(story)) shownBy[place]?.push(now);
      }
  }
  for (const [story, { beside }] of made)
    for (const other of beside) shownBy[places.get(other) ?? -1]?.push(places.get(story) ?? -1);
  return shownBy.map((one) => one.join(' '));
}

/** Reads a list of places: `12 40`. */
function readPlaces(text = ''): number[] {
  return text === '' ? [] : text.split(' ').map(Number);
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
