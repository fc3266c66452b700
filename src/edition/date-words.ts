import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Language } from '../languages/language.ts';
import { setFigures } from '../languages/wording.ts';
import { rememberEach, rememberSome } from '../remember.ts';

/** A date for `<time>`: what machines read, as precise as the source had it, and what people read. */
export interface DateWords {
  readonly iso: string;
  readonly words: string;
}

/** A date of the record, taken apart: `2024-04-07`, `2024-04-07T10:30`, `2024-04-07T10:30:00.250-04:00`. */
const PARTS = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Says a date of a record in a language. A day stays the day it names, in every zone. A time without an offset stays as
 * it is; one with an offset is told in the site's zone, with the zone's name, because the archive counts days there.
 */
export function sayDate(date: string, language: Language, timeZone: string): DateWords {
  return sayerOf(language)(date, timeZone);
}

/** A day is said on the page of its story, on those beside it, and in every list. */
const sayerOf = rememberEach((language: Language) =>
  rememberSome(5000, (date: string, timeZone: string): DateWords => sayAnew(date, language, timeZone)),
);

function sayAnew(date: string, language: Language, timeZone: string): DateWords {
  const [, year, month, day, hour, minute, second = '', fraction = '', offset] = PARTS.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return { iso: date, words: date };
  if (hour === undefined || minute === undefined) {
    return { iso: date, words: write(plainDay(year, month, day), language.dates.day, language) };
  }
  const iso = `${year}-${month}-${day}T${hour}:${minute}${second && `:${second}${fraction.slice(0, 4)}`}${offset ?? ''}`;
  if (offset === undefined) {
    return { iso, words: write(plainTime(year, month, day, hour, minute), language.dates.dayTime, language) };
  }
  const local = new TZDate(Date.parse(date), timeZone);
  return {
    iso,
    words: `${write(local, language.dates.dayTime, language)} ${zoneName(local, language, timeZone)}`,
  };
}

/**
 * Says the time of day that a date of a record has, in the site's zone, without the zone's name: for lists of one day.
 * Null where the date has no time.
 */
export function sayTime(date: string, language: Language, timeZone: string): DateWords | null {
  const { iso } = sayDate(date, language, timeZone);
  const [, year, month, day, hour, minute, , , offset] = PARTS.exec(date) ?? [];
  if (!year || !month || !day || !hour || !minute) return null;
  const time =
    offset === undefined ? plainTime(year, month, day, hour, minute) : new TZDate(Date.parse(date), timeZone);
  return { iso, words: write(time, timePattern(language), language) };
}

/** What is left of the pattern of a day and time without the day, and without a word such as “at” before the hour. */
function timePattern({ dates }: Language): string {
  const { day, dayTime } = dates;
  return dayTime.startsWith(day) ? dayTime.slice(day.length).replace(/^(?:'[^']*'|[^'hHkK])+/, '') : 'p';
}

/** Says a period of the archive: a year in figures, a month by name, a day with its weekday; with a capital, as a heading. */
export function sayPeriod(name: string, language: Language): string {
  const [year = '', month, day] = name.split('-');
  if (month === undefined) return setFigures(year, language);
  const pattern = day === undefined ? language.dates.month : language.dates.weekday;
  return capitalise(write(plainDay(year, month, day ?? '01'), pattern, language), language);
}

/** Says the day of an instant in a zone, with its weekday; with a capital, as it stands under a masthead. */
export function sayToday(instant: number, language: Language, timeZone: string): DateWords {
  const local = new TZDate(instant, timeZone);
  const words = capitalise(write(local, language.dates.weekday, language), language);
  return { iso: format(local, 'yyyy-MM-dd'), words };
}

/** A day at noon, which no zone moves to another day; much cheaper than one in a zone. */
function plainDay(year: string, month: string, day: string): Date {
  return new Date(Number(year), Number(month) - 1, Number(day), 12);
}

/** A time on the wall, kept in UTC so that no zone moves it. */
function plainTime(year: string, month: string, day: string, hour: string, minute: string): TZDate {
  return new TZDate(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), 'UTC');
}

function write(date: Date, pattern: string, language: Language): string {
  if (Number.isNaN(date.getTime())) return '';
  return setFigures(format(date, pattern, { locale: language.locale }), language);
}

/** French, Spanish, Russian and others write months and weekdays small, but no heading begins so. */
export function capitalise(words: string, { code }: Language): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(code));
}

/** What readers of the language call the zone: “EDT”, “MEZ”, “UTC+1”, “JST”. */
function zoneName(date: TZDate, { code, locale, figures }: Language, timeZone: string): string {
  const key = `${code} ${timeZone}`;
  const clock =
    clocks.get(key) ??
    new Intl.DateTimeFormat([code, locale.code], {
      timeZone,
      timeZoneName: 'short',
      numberingSystem: figures,
    });
  clocks.set(key, clock);
  return clock.formatToParts(date.getTime()).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const clocks = new Map<string, Intl.DateTimeFormat>();
