import { keep, recall } from './storage.ts';
import type { StoryFacts } from './story-facts.ts';
import { entriesOf, readList, readTexts } from './values.ts';

/** A story that the reader keeps for later. */
export interface SavedStory
  extends Pick<StoryFacts, 'address' | 'title' | 'lang' | 'dir' | 'byline' | 'date'> {
  /** When it was saved, as ISO 8601 has it. */
  readonly savedAt: string;
}

/** How far a story was read. */
export interface ReadingPlace {
  /** The id of the paragraph at the top of the window. */
  readonly paragraph: string;
  /** Of the story, from 0 to 1. */
  readonly share: number;
}

/** So many are kept; of marks the newest. */
const MOST_SAVED = 500;
const MOST_READ = 3000;

const ADDRESS = /^[^/:?#\\][^:?#\\]*\/$/;

/** The stories that are saved, the last first. */
export function listSaved(): SavedStory[] {
  return readSaved(recall('saved'));
}

/** Reads saved stories, and passes over what is none. */
export function readSaved(value: unknown): SavedStory[] {
  return readList(value).flatMap((one) => {
    const {
      address = '',
      title = '',
      lang = '',
      dir = '',
      byline = '',
      date = '',
      savedAt = '',
    } = readTexts(one);
    if (!ADDRESS.test(address) || title === '' || Number.isNaN(Date.parse(savedAt))) return [];
    return [{ address, title, lang, dir, byline, date, savedAt }];
  });
}

export function isSaved(address: string): boolean {
  return listSaved().some((one) => one.address === address);
}

export function save(story: SavedStory): void {
  keepSaved([story, ...listSaved()]);
}

/** Takes a story out, with the place in it. */
export function forget(address: string): void {
  keepSaved(listSaved().filter((one) => one.address !== address));
  keepPlaces(listPlaces().filter(([other]) => other !== address));
}

/** Keeps saved stories, each once. */
export function keepSaved(stories: readonly SavedStory[]): void {
  const byAddress = new Map(stories.toReversed().map((story) => [story.address, story]));
  keep('saved', [...byAddress.values()].toReversed().slice(0, MOST_SAVED));
}

export function placeOf(address: string): ReadingPlace | null {
  return listPlaces().find(([one]) => one === address)?.[1] ?? null;
}

export function keepPlace(address: string, place: ReadingPlace): void {
  keepPlaces([[address, place], ...listPlaces().filter(([one]) => one !== address)]);
}

/** The places in stories, the last first. */
export function listPlaces(value: unknown = recall('places')): [string, ReadingPlace][] {
  return entriesOf(value).flatMap(([address, place]) => {
    const { paragraph, share } = Object.fromEntries(entriesOf(place));
    if (typeof paragraph !== 'string' || typeof share !== 'number' || !ADDRESS.test(address)) return [];
    return [[address, { paragraph, share }] as [string, ReadingPlace]];
  });
}

export function keepPlaces(places: readonly (readonly [string, ReadingPlace])[]): void {
  keep('places', Object.fromEntries(places.slice(0, MOST_SAVED)));
}

/** The addresses of stories that were read, the last first. */
export function listRead(value: unknown = recall('read')): string[] {
  return readList(value)
    .filter((one) => typeof one === 'string' && ADDRESS.test(one))
    .map(String);
}

export function keepRead(addresses: readonly string[]): void {
  keep('read', [...new Set(addresses)].slice(0, MOST_READ));
}
