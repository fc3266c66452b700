import type { Day, Locale, Month } from 'date-fns';

/** Names in full and shortened; the narrow ones are the first letters of the full. */
interface Names {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** What a language is called and what it calls its months (January first) and weekdays (Sunday first). */
interface CalendarNames {
  readonly code: string;
  readonly months: Names;
  readonly weekdays: Names;
}

/**
 * Makes a date-fns locale for a language that date-fns has none for, or other names than its newspapers', with the names
 * given and all else as in `base`.
 */
export function withNames(base: Locale, { code, months, weekdays }: CalendarNames): Locale {
  return {
    ...base,
    code,
    localize: {
      ...base.localize,
      month: (month: Month, options) => nameOf(months, month, options?.width),
      day: (day: Day, options) => nameOf(weekdays, day, options?.width),
    },
  };
}

function nameOf({ full, short }: Names, index: number, width: unknown): string {
  const name = full[index] ?? '';
  if (width === 'narrow') return name.slice(0, 1);
  return width === 'abbreviated' || width === 'short' ? (short[index] ?? name) : name;
}

/** Writes the first of a month as an ordinal and every other day as a number: “1º de maio”, “2 de maio”. */
export function withFirstOfMonth(base: Locale, first: string): Locale {
  return {
    ...base,
    localize: { ...base.localize, ordinalNumber: (day) => (day === 1 ? first : String(day)) },
  };
}
