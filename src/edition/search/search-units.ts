import type { Story } from '../edition.ts';

/** A part of the archive that has an index of its own: one changed story has one such part indexed again. */
export interface SearchUnit {
  /** Its folder below `/pagefind/`: `2026`, `2019-2024`, `2026-07`, `2026-07-17`. */
  readonly name: string;
  /** The days of its first and last story, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/**
 * The most stories that share an index, if their time can be parted. A query loads a table of a part's words, which grows with its
 * stories, and a changed story has so many indexed again.
 */
const MOST = 500;

/** How a year is parted that has more: into parts of so many months; and a month, into parts of so many days. */
const MONTHS = [12, 6, 3, 1] as const;
const DAYS = [16, 8, 4, 1] as const;

/**
 * Parts the stories of an edition by time, newest first: years that are small together, large ones alone or in halves, quarters or
 * months, large months in parts down to a day. Years are put together from the oldest on, so that a new story changes the newest
 * part alone.
 */
export function divideStories({ stories }: { readonly stories: readonly Story[] }): SearchUnit[] {
  const years = [...Map.groupBy(stories, ({ day }) => day.slice(0, 'YYYY'.length))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const units: SearchUnit[] = [];
  /** Small years that are being put together, the newest first. */
  let open: (readonly [year: string, stories: readonly Story[]])[] = [];
  const close = () => {
    const [newest, oldest] = [open[0]?.[0], open.at(-1)?.[0]];
    if (newest !== undefined && oldest !== undefined)
      units.push(
        makeUnit(
          newest === oldest ? newest : `${oldest}-${newest}`,
          open.flatMap(([, inYear]) => inYear),
        ),
      );
    open = [];
  };
  for (const one of years) {
    const [year, inYear] = one;
    const sum = open.reduce((total, [, stories]) => total + stories.length, inYear.length);
    if (sum > MOST) close();
    if (inYear.length > MOST) units.push(...divideYear(year, inYear));
    else open = [one, ...open];
  }
  close();
  return units.reverse();
}

function divideYear(year: string, stories: readonly Story[]): SearchUnit[] {
  const { length, parts } = divide(stories, MONTHS, monthOf);
  return parts.flatMap(([first, inPart]) => {
    const name = length === 12 ? year : `${year}-${twoDigits(first)}`;
    return length === 1 && inPart.length > MOST ? divideMonth(name, inPart) : [makeUnit(name, inPart)];
  });
}

function divideMonth(month: string, stories: readonly Story[]): SearchUnit[] {
  return divide(stories, DAYS, dayOf).parts.map(([first, inPart]) =>
    makeUnit(`${month}-${twoDigits(first)}`, inPart),
  );
}

/** Parts stories into the longest stretches of which none has too many, or into the shortest: each with its first month or day. */
function divide(stories: readonly Story[], lengths: readonly number[], placeOf: (day: string) => number) {
  const divided = lengths.map((length) => {
    const parts = Map.groupBy(stories, ({ day }) => placeOf(day) - ((placeOf(day) - 1) % length));
    return { length, parts: [...parts].sort(([a], [b]) => a - b) };
  });
  const fits = divided.find(({ parts }) => parts.every(([, inPart]) => inPart.length <= MOST));
  return fits ?? divided.at(-1) ?? { length: 0, parts: [] };
}

function makeUnit(name: string, stories: readonly Story[]): SearchUnit {
  return { name, from: stories.at(-1)?.day ?? '', to: stories[0]?.day ?? '', stories };
}

function monthOf(day: string): number {
  return Number(day.slice('YYYY-'.length, 'YYYY-MM'.length));
}

function dayOf(day: string): number {
  return Number(day.slice('YYYY-MM-'.length));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The language that a story's words are searched in: without region and script, which change no stem. */
export function searchLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
