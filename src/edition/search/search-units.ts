import type { Story } from '../edition.ts';

/** A part of the archive that has an index of its own: one changed story has one such part indexed again. */
export interface SearchUnit {
  /** Its folder below `/pagefind/`: `2026`, `2019-2024`, `2026-07`. */
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

/** How a year is parted that has more: into so many parts of equal months. */
const PARTS = [1, 2, 4, 12] as const;

/**
 * Parts the stories of an edition by time, newest first: years that are small together, large ones alone or in halves, quarters or
 * months. Years are put together from the oldest on, so that a new story changes the newest part alone.
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
  const divided = PARTS.map((parts) => {
    const months = 12 / parts;
    return { parts, byPart: Map.groupBy(stories, ({ day }) => Math.floor((monthOf(day) - 1) / months)) };
  });
  const fits = ({ byPart }: (typeof divided)[number]) =>
    [...byPart.values()].every(({ length }) => length <= MOST);
  const { parts, byPart } = divided.find(fits) ?? divided.at(-1) ?? { parts: 1, byPart: new Map() };
  return [...byPart]
    .sort(([a], [b]) => a - b)
    .map(([part, inPart]) => {
      const first = String((part * 12) / parts + 1).padStart(2, '0');
      return makeUnit(parts === 1 ? year : `${year}-${first}`, inPart);
    });
}

function makeUnit(name: string, stories: readonly Story[]): SearchUnit {
  return { name, from: stories.at(-1)?.day ?? '', to: stories[0]?.day ?? '', stories };
}

function monthOf(day: string): number {
  return Number(day.slice('YYYY-'.length, 'YYYY-MM'.length));
}

/** The language that a story's words are searched in: without region and script, which change no stem. */
export function searchLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
