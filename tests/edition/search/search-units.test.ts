import { describe, expect, it } from 'vitest';
import { divideStories, searchLanguage } from '../../../src/edition/search/search-units.ts';
import { article, edit } from '../copy.ts';

/** Divides a paper of so many stories a month, newest first, as the edition has them. */
function divide(months: Readonly<Record<string, number>>) {
  const articles = Object.entries(months).flatMap(([month, count]) =>
    Array.from({ length: count }, (_, at) =>
      article({ slug: `story-${at}`, datePublished: `${month}-${String((at % 28) + 1).padStart(2, '0')}` }),
    ),
  );
  return divideStories(edit(articles).edition);
}

const namesOf = (months: Readonly<Record<string, number>>) => divide(months).map(({ name }) => name);

describe('the parts of the archive that are searched', () => {
  it('are one for a paper of a few hundred stories', () => {
    expect(namesOf({ '2021-03': 100, '2023-05': 100, '2024-04': 100 })).toEqual(['2021-2024']);
  });

  it('are put together from the oldest year on, so that a new story changes the newest alone', () => {
    const before = divide({ '2020-03': 200, '2021-03': 200, '2022-03': 200, '2023-03': 100 });
    const after = divide({ '2020-03': 200, '2021-03': 200, '2022-03': 200, '2023-03': 101 });
    expect(before.map(({ name }) => name)).toEqual(['2022-2023', '2020-2021']);
    expect(after.map(({ stories }) => stories.length)).toEqual([301, 400]);
  });

  it('are halves, quarters or months of a year that has many', () => {
    expect(namesOf({ '2023-01': 400, '2023-11': 400 })).toEqual(['2023-07', '2023-01']);
    expect(namesOf({ '2023-01': 300, '2023-04': 300 })).toEqual(['2023-04', '2023-01']);
    expect(namesOf({ '2023-01': 300, '2023-03': 300 })).toEqual(['2023-03', '2023-01']);
  });

  it('are parts of a month that has many, down to a day', () => {
    expect(namesOf({ '2023-01': 600, '2023-03': 10 })).toEqual(['2023-03', '2023-01-17', '2023-01-01']);
    expect(namesOf({ '2023-01': 1500 })).toEqual(['2023-01-25', '2023-01-17', '2023-01-09', '2023-01-01']);
    const days = divide({ '2023-02': 28 * 501 });
    expect(days.map(({ name }) => name).slice(0, 2)).toEqual(['2023-02-28', '2023-02-27']);
    expect(days.map(({ stories }) => stories.length)).toEqual(Array(28).fill(501));
  });

  it('have every story once, newest first', () => {
    const parts = divide({ '2019-12': 450, '2021-01': 300, '2021-02': 700, '2022-06': 20 });
    const days = parts.flatMap(({ stories }) => stories.map(({ day }) => day));
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(parts.flatMap(({ stories }) => stories)).size).toBe(1470);
    for (const { from, to, stories } of parts)
      expect([from, to]).toEqual([stories.at(-1)?.day, stories[0]?.day]);
  });

  it('are searched in a language whatever its region and script', () => {
    expect(['pt-BR', 'zh-Hant-TW', 'en'].map(searchLanguage)).toEqual(['pt', 'zh', 'en']);
  });
});
