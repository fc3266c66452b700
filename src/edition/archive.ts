import type { Edition, Period, Story } from './edition.ts';

/** Lays the stories, newest first, into years, months and days. */
export function fillArchive(stories: readonly Story[]): Edition['archive'] {
  const years = divide(stories, 4).map(([year, ofYear]) =>
    period(
      year,
      ofYear,
      divide(ofYear, 7).map(([month, ofMonth]) =>
        period(
          month,
          ofMonth,
          divide(ofMonth, 10).map(([day, ofDay]) => period(day, ofDay, [])),
        ),
      ),
    ),
  );
  const byName = new Map<string, Period>();
  const list = (one: Period) => {
    byName.set(one.name, one);
    for (const part of one.parts) list(part);
  };
  for (const year of years) list(year);
  return Object.freeze({ years: Object.freeze(years), byName });
}

function period(name: string, stories: readonly Story[], parts: readonly Period[]): Period {
  return Object.freeze({ name, stories: Object.freeze(stories), parts: Object.freeze(parts) });
}

/** Groups stories by the first letters of their day: 4 for the year, 7 for the month, 10 for the day; newest first. */
function divide(stories: readonly Story[], letters: number): [string, Story[]][] {
  const groups = Map.groupBy(stories, ({ day }) => day.slice(0, letters));
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
}
