import type { Day, Locale, Month } from 'date-fns';

/** What a language is called and what it calls its months (January first) and weekdays (Sunday first). */
interface CalendarNames {
  readonly code: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/**
 * Makes a date-fns locale for a language that date-fns has none for, with the names given and all else as in
 * `base`.
 */
export function withNames(base: Locale, { code, months, weekdays }: CalendarNames): Locale {
  return {
    ...base,
    code,
    localize: {
      ...base.localize,
      month: (month: Month, options) => shorten(months[month] ?? '', options?.width),
      day: (day: Day, options) => shorten(weekdays[day] ?? '', options?.width),
    },
  };
}

/** Cuts a name for the short forms; `MMMM` and `EEEE` are whole. */
function shorten(name: string, width: unknown): string {
  if (width === 'abbreviated') return name.slice(0, 3);
  return width === 'narrow' ? name.slice(0, 1) : name;
}
