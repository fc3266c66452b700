import type { Language } from '../languages/language.ts';
import { readDay, toPlainDigits, writeDay } from './dates/day.ts';
import { readIsoTime, readTime, type TimeReading, writeTime } from './dates/time.ts';
import { readZone, type ZoneReading } from './dates/zones.ts';
import type { DateText, PartialDate } from './reading.ts';

export { type DayOptions, type DayReading, isWeekday, readDay, resolveDay } from './dates/day.ts';

/** How the value of a date is read. */
export interface DateTextOptions {
  readonly language: Language;
  /** IANA zone of the site: tells which “IST” or “CST” a paper means. A time without a zone stays without one (law 11). */
  readonly timeZone?: string;
  /** True where a label or a key says that this is a date: `04/07/2024` then means what the language means by it. */
  readonly labelled?: boolean;
}

/** A value in the record's form already, which is kept as given: `2024-07-02T02:00:00Z`. */
const recordForm = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** Stands between a day and a time and means nothing: commas, bars, dashes, “at”, “um”, “à”, “года”. */
const between =
  /^(?:[\s,;|•·.،]+|г\.|года(?!\p{L})|[—–-](?=\s)|(?:at|on|um|à|às|a las|alle|ore|le|kl\.?|klo|о)(?=\s))/iu;
/** “(1118 HKT)”, “(Eastern Standard Time)”: the same moment said again. */
const aside = /^\([^()]{2,60}\)/;
/** A year behind the time: “Tue Nov 10 10:00:00 2020”. */
const lateYear = /^(1[6-9]\d\d|2[01]\d\d)(?!\d)/;

/**
 * Reads a whole value as a date or date-time of the record: “2:24 PM ET, Sun February 19, 2017” is
 * `2017-02-19T14:24:00-05:00`. A day without a time stays a day, a named zone gets the offset it had on that day,
 * a time without a zone gets none. Null where anything else stands in the value, the year is missing,
 * or there is no such day or time.
 */
export function readDateText(value: string, options: DateTextOptions): DateText | null {
  if (value.length > 200) return null;
  const text = toPlainDigits(value.replace(/[\s\u200b]+/g, ' ').trim());
  const parts = readParts(text, options);
  if (!parts?.date || parts.date.year === null) return null;
  const { date, time, zone } = parts;
  const year = parts.date.year;
  if (!time) return zone ? null : writeDay(year, date);
  const offset = zone ? zone.offsetAt({ ...date, year, ...time }) : '';
  if (offset === null) return null;
  return recordForm.test(text) ? text : `${writeDay(year, date)}T${writeTime(time)}${offset}`;
}

interface Parts {
  date: PartialDate | null;
  time: TimeReading | null;
  zone: ZoneReading | null;
}

/** Reads day, time and zone in whatever order they stand; null where something is none of them or stands twice. */
function readParts(text: string, options: DateTextOptions): Parts | null {
  const parts: Parts = { date: null, time: null, zone: null };
  let at = 0;
  while (at < text.length) {
    const taken = readPart(text, at, parts, options);
    if (taken === 0) return null;
    at += taken;
  }
  return parts;
}

/** Reads one part into `parts` and gives how many characters it takes. */
function readPart(
  text: string,
  at: number,
  parts: Parts,
  { language, timeZone, labelled }: DateTextOptions,
): number {
  const rest = text.slice(at);
  if (parts.time && !parts.zone) {
    const zone = readZone(rest, timeZone ?? null);
    if (zone) {
      parts.zone = zone;
      return zone.length;
    }
  }
  if (parts.time && aside.test(rest)) return aside.exec(rest)?.[0].length ?? 0;
  const gap = between.exec(rest);
  if (gap) return gap[0].length;
  if (parts.date && !parts.time && /^T\d/i.test(rest)) {
    parts.time = readIsoTime(rest.slice(1));
    return parts.time ? parts.time.length + 1 : 0;
  }
  const time = parts.time ? null : readTime(rest);
  if (time) {
    parts.time = time;
    return time.length;
  }
  if (parts.date) return takeLateYear(rest, parts, parts.date);
  const day = readDay(rest, language, labelled ? { slashes: slashOrder(language) } : {});
  parts.date = day?.date ?? null;
  return day?.length ?? 0;
}

function takeLateYear(rest: string, parts: Parts, date: PartialDate): number {
  const year = date.year === null && parts.time ? lateYear.exec(rest) : null;
  if (!year) return 0;
  parts.date = { ...date, year: Number(year[1]) };
  return year[0].length;
}

/** Americans put the month first, and nobody else does. */
function slashOrder(language: Language): 'month-first' | 'day-first' {
  return language.code === 'en' || language.code.toLowerCase() === 'en-us' ? 'month-first' : 'day-first';
}
