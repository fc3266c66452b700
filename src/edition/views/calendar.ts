import { sayCount, setFigures } from '../../languages/wording.ts';
import { firstWeekday, listWeekdays, sayMonth, type Weekday } from '../calendar-words.ts';
import { sayDate } from '../date-words.ts';
import type { Edition } from '../edition.ts';

/** How much ink shows the stories of a day. */
export type Step = 1 | 2 | 3 | 4;

/** A day of a calendar. */
export interface CalendarDay {
  /** In the figures of the language. */
  readonly number: string;
  /** Null on a day without stories. */
  readonly published: {
    readonly href: string;
    readonly step: Step;
    /** “April 7, 2024: 3 stories”. */
    readonly words: string;
    /** “3 stories”. */
    readonly count: string;
  } | null;
}

/** A month of a calendar. */
export interface CalendarMonth {
  /** YYYY-MM. */
  readonly iso: string;
  readonly name: string;
  /** Null for a month without stories. */
  readonly href: string | null;
  readonly count: string | null;
  readonly weekdays: readonly Weekday[];
  /** Weeks of seven; null where a day is of another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** One step of the scale: the numbers of stories a day that it stands for. */
export interface ScaleStep {
  readonly step: Step;
  /** “2–4”. */
  readonly range: string;
}

/** What stands for how many stories a day in one year. */
export interface Scale {
  readonly stepOf: (count: number) => Step;
  readonly steps: readonly ScaleStep[];
}

/**
 * Makes the scale of a year: its different numbers of stories a day, cut in four. Days of one number always have one ink,
 * up to four numbers have one each, and a single huge day doesn't bleach the others.
 */
export function makeScale({ archive, language }: Edition, year: string): Scale {
  const days = archive.byName.get(year)?.parts.flatMap(({ parts }) => parts) ?? [];
  const counts = [...new Set(days.map(({ stories }) => stories.length))].sort((a, b) => a - b);
  const steps = new Map(
    counts.map((count, index) => [count, toStep(Math.floor((index * 4) / Math.max(4, counts.length)))]),
  );
  const groups = Map.groupBy(counts, (count) => steps.get(count) ?? 1);
  return {
    stepOf: (count) => steps.get(count) ?? 1,
    steps: [...groups].map(([step, [least = 0, ...more]]) => ({
      step,
      range: setFigures(more.length > 0 ? `${least}–${more.at(-1)}` : String(least), language),
    })),
  };
}

const STEPS = [1, 2, 3, 4] as const;

function toStep(index: number): Step {
  return STEPS[index] ?? 4;
}

/** Draws a month (`2024-04`) in weeks of its language, each day with stories in the ink of its year's scale. */
export function drawMonth(
  edition: Edition,
  iso: string,
  { stepOf }: Scale = makeScale(edition, iso.slice(0, 4)),
): CalendarMonth {
  const { archive, addresses, language, desk } = edition;
  const { articleCount } = language.words;
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const period = archive.byName.get(iso);
  const countOf = (length: number) => sayCount(articleCount, length, language);
  const days = Array.from({ length: daysIn(year, month) }, (_, index): CalendarDay => {
    const name = `${iso}-${String(index + 1).padStart(2, '0')}`;
    const number = setFigures(String(index + 1), language);
    const length = archive.byName.get(name)?.stories.length ?? 0;
    if (length === 0) return { number, published: null };
    const count = countOf(length);
    const day = sayDate(name, language, desk.site.timeZone).words;
    return {
      number,
      published: { href: addresses.archive(name), step: stepOf(length), words: `${day}: ${count}`, count },
    };
  });
  const offset = (weekdayOf(year, month) - firstWeekday(language) + 7) % 7;
  const cells = [...Array<null>(offset).fill(null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
  return {
    iso,
    name: sayMonth(month, language),
    href: period ? addresses.archive(iso) : null,
    count: period ? countOf(period.stories.length) : null,
    weekdays: listWeekdays(language),
    weeks,
  };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The weekday that a month begins with; 0 is Sunday. */
function weekdayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
}
