import { describe, expect, it } from 'vitest';
import { decideArchivePage, decideYearPage } from '../../../src/edition/views/archive-page.ts';
import { type CalendarMonth, drawMonth, makeScale } from '../../../src/edition/views/calendar.ts';
import { decideListPage } from '../../../src/edition/views/list-page.ts';
import { article, edit, makeDesk } from '../copy.ts';

/** An edition with so many stories on each day. */
const paper = (days: Readonly<Record<string, number>>, language = 'en') =>
  edit(
    Object.entries(days).flatMap(([datePublished, count]) =>
      Array.from({ length: count }, (_, index) => article({ slug: `s${index}`, datePublished })),
    ),
    { desk: makeDesk({ language }) },
  ).edition;
const days = ({ weeks }: CalendarMonth) =>
  weeks.map((week) => week.map((day) => (day ? Number(day.number) : null)));
const dayOf = (month: CalendarMonth, number: number) =>
  month.weeks.flat().find((day) => day?.number === String(number))?.published;

describe('the archive', () => {
  it('shows each year, newest first, as a line of twelve months on one scale', () => {
    const { years, count } = decideArchivePage(paper({ '2023-12-31': 1, '2024-04-07': 3, '2024-04-08': 3 }));
    expect(count).toBe('7 stories');
    expect(years.map(({ name, href, count: ofYear }) => [name, href, ofYear])).toEqual([
      ['2024', '/archive/2024/', '6 stories'],
      ['2023', '/archive/2023/', '1 story'],
    ]);
    expect(years.map(({ months }) => months.map(({ height }) => height))).toEqual([
      [0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2],
    ]);
    expect(years[0]?.months[3]).toMatchObject({
      name: 'Apr',
      published: { href: '/archive/2024/04/', words: 'April 2024: 6 stories' },
    });
    expect(years[0]?.months[4]?.published).toBeNull();
  });

  it('says so where the paper is empty', () => {
    expect(decideArchivePage(paper({}))).toMatchObject({ years: [], empty: 'No stories yet.' });
  });
});

describe('the calendar of a year', () => {
  const year = decideYearPage(paper({ '2024-02-29': 1, '2024-04-07': 3, '2024-12-31': 12 }), '2024');

  it('has all twelve months, with links and counts where there are stories', () => {
    expect(year.months).toHaveLength(12);
    expect(year.months[3]).toMatchObject({ name: 'April', href: '/archive/2024/04/', count: '3 stories' });
    expect(year.months[4]).toMatchObject({ name: 'May', href: null, count: null });
  });

  it('has every day in its week, and knows leap years', () => {
    const [, february] = year.months;
    expect(february && days(february)).toEqual([
      [null, null, null, null, 1, 2, 3],
      [4, 5, 6, 7, 8, 9, 10],
      [11, 12, 13, 14, 15, 16, 17],
      [18, 19, 20, 21, 22, 23, 24],
      [25, 26, 27, 28, 29, null, null],
    ]);
  });

  it('links a day with stories, and says them in words besides the ink', () => {
    expect(year.months[3] && dayOf(year.months[3], 7)).toEqual({
      href: '/archive/2024/04/07/',
      step: 2,
      words: 'April 7, 2024: 3 stories',
      count: '3 stories',
    });
    expect(year.months[3] && dayOf(year.months[3], 8)).toBeNull();
  });

  it.each([
    ['en', 'Sunday', 1],
    ['de', 'Montag', 0],
    ['ar', 'السبت', 2],
  ])('begins its weeks as the language does: %s on %s', (language, name, position) => {
    const april = drawMonth(paper({ '2024-04-07': 1 }, language), '2024-04');
    expect(april.weekdays[0]?.name).toBe(name);
    /* April 1, 2024 was a Monday. */
    expect(april.weeks[0]?.findIndex((day) => day?.number === '1')).toBe(position);
  });
});

describe('the ink of a day', () => {
  const april = (counts: readonly number[]) =>
    makeScale(
      paper(
        Object.fromEntries(
          counts.map((count, index) => [`2024-04-${String(index + 1).padStart(2, '0')}`, count]),
        ),
      ),
      '2024',
    );

  it('is the same for the same number, and differs where there are few numbers', () => {
    const scale = april([1, 1, 1, 2, 1, 3]);
    expect([1, 2, 3].map(scale.stepOf)).toEqual([1, 2, 3]);
    expect(scale.steps.map(({ range }) => range)).toEqual(['1', '2', '3']);
  });

  it('never falls as stories rise, and one huge day doesn’t bleach the others', () => {
    const scale = april([1, 2, 3, 4, 5, 6, 7, 90]);
    expect([1, 2, 3, 4, 5, 6, 7, 90].map(scale.stepOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(scale.steps.map(({ range }) => range)).toEqual(['1–2', '3–4', '5–6', '7–90']);
  });
});

describe('a period of the archive', () => {
  const edition = paper({ '2023-11-05': 1, '2024-02-01': 1, '2024-02-29': 2, '2025-01-01': 1 });
  const around = (name: string) => {
    const { neighbours } = decideListPage(edition, { kind: 'period', name });
    return [neighbours.previous?.href, neighbours.next?.href];
  };

  it('leads to the one before and the one after, over the end of a month and a year', () => {
    expect(around('2024-02')).toEqual(['/archive/2023/11/', '/archive/2025/01/']);
    expect(around('2024-02-01')).toEqual(['/archive/2023/11/05/', '/archive/2024/02/29/']);
    expect(around('2023-11-05')).toEqual([undefined, '/archive/2024/02/01/']);
    expect(decideYearPage(edition, '2024').neighbours).toMatchObject({
      previous: { title: '2023' },
      next: { title: '2025' },
    });
  });

  it('leads to the one above, and a month shows its days', () => {
    const month = decideListPage(edition, { kind: 'period', name: '2024-02' });
    expect(month.label).toEqual({ title: '2024', href: '/archive/2024/' });
    expect(month.calendar && dayOf(month.calendar, 29)?.href).toBe('/archive/2024/02/29/');
    const day = decideListPage(edition, { kind: 'period', name: '2024-02-29' });
    expect(day.label).toEqual({ title: 'February 2024', href: '/archive/2024/02/' });
    expect(day.calendar).toBeNull();
  });
});
