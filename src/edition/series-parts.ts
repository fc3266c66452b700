import type { Series, Shelf, Story } from './edition.ts';
import { compareText } from './shelves.ts';

/** Puts the parts of a series in order: the one that came out first is part 1, and of one day the first by address. */
export function orderParts(series: Shelf): Series {
  const parts = series.stories.toSorted((a, b) => a.instant - b.instant || compareText(a.id, b.id));
  return { ...series, parts: Object.freeze(parts) };
}

/** Tells which part of its series a story is, by its id. */
export function numberParts(series: readonly Series[]): ReadonlyMap<string, number> {
  return new Map(
    series.flatMap(({ parts }) =>
      parts.map((story: Story, index): [string, number] => [story.id, index + 1]),
    ),
  );
}
