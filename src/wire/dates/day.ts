import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isExists } from 'date-fns/isExists';
import type { Language } from '../../languages/language.ts';
import type { DateText, PartialDate } from '../reading.ts';
import { misspeltMonth, monthNumber } from './months.ts';

/** How a day may be written besides the sure forms. */
export interface DayOptions {
  /** What `04/07/2024` means; without it, only a number above 12 can tell. */
  readonly slashes?: 'month-first' | 'day-first';
  /** Reads “Aprl 8” and “Feb26” too: for places where nothing but a date can stand. */
  readonly typos?: boolean;
}

/** A day and how many characters it takes. */
export interface DayReading {
  readonly date: PartialDate;
  readonly length: number;
}

/** “2024-04-07”, “2024/4/7”, “2024.04.07”. */
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** “20240407”. */
const compact = /^(1[7-9]\d\d|2[01]\d\d)(\d\d)(\d\d)(?!\d)/;
/** “2024年4月7日”, “4月7日”, “2024년 4월 7일”. */
const eastAsian = /^(?:(\d{4})(?:年|년 ?))?(\d{1,2})(?:月|월 ?)(\d{1,2})(?:日|일)/;
/** “07.04.2024”, “7. 4. 2024”: with points the day is first everywhere. */
const pointed = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/;
/** “25/12/2024”, “04-07-2024”. */
const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/;
/** “7 ”, “7th of ”, “1er ”, “3. ”, “26-” before a month. */
const dayBefore =
  /^(\d{1,2})(?:st|nd|rd|th|er|ère|e|º|ª|°|\.)?(?:[ -]| ?d['’])?(?: ?(?:of|de|di|den) )?(?=\p{L})/iu;
/** “April ”, “Sept. ”, “Feb-”. */
const monthWord = /^([\p{L}\p{M}]{2,14})\.?/u;
/** “ 7”, “ 03rd”, “ 1º”: no digit behind it, so that “March 2024” is no day. */
const dayAfter = /^(?: |-)(?:the )?(\d{1,2})(?:st|nd|rd|th|º|°)?(?!\d|[.:]\d|\p{L})/iu;
/** “26” right behind “Feb.”. */
const gluedDay = /^ ?(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.:]\d|\p{L})/iu;
/** “, 2024”, “ de 2024”, “-2024”, “ 2024”; “ 1800 GMT” is a time. */
const yearBehind = /^(?:,? (?:of |de |del )?|-|,)(1[6-9]\d\d|2[01]\d\d)(?!\d|:\d| ?(?:gmt|utc|hrs?)\b)/i;
/** A weekday before the day: “Sun ”, “Tue, ”, “Sunday, the ”. */
const leadingWord = /^(\p{L}{2,12})\.?,? (?:the |den |le |el )?(?=\S)/iu;

/**
 * Reads a day off the start of a text, a weekday before it too; null where none stands there, the day
 * does not exist, or nothing tells month from day. White space must be folded to single spaces.
 */
export function readDay(text: string, language: Language, options: DayOptions = {}): DayReading | null {
  const head = toPlainDigits(text.slice(0, 60));
  const weekday = leadingWord.exec(head);
  if (weekday?.[1] && isWeekday(weekday[1], language)) {
    const day = readBareDay(head.slice(weekday[0].length), language, options);
    if (day) return { date: day.date, length: day.length + weekday[0].length };
  }
  return readBareDay(head, language, options);
}

/** Says whether a word, with or without full stop, is the name of a weekday in the language or in English. */
export function isWeekday(word: string, language: Language): boolean {
  const name = word.toLowerCase().replace(/\.$/, '');
  return englishWeekdays.has(name) || language.weekdays.includes(name);
}

const englishWeekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

function readBareDay(text: string, language: Language, options: DayOptions): DayReading | null {
  if (/^\d/.test(text)) return readNumbers(text, options) ?? readDayFirst(text, language, options);
  return readMonthFirst(text, language, options);
}

function readNumbers(text: string, options: DayOptions): DayReading | null {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(iso[1], iso[3], iso[4], iso[0].length);
  const digits = compact.exec(text);
  if (digits) return dayOf(digits[1], digits[2], digits[3], digits[0].length);
  const signs = eastAsian.exec(text);
  if (signs) return dayOf(signs[1], signs[2], signs[3], signs[0].length);
  const points = pointed.exec(text);
  if (points) return dayOf(points[3], points[2], points[1], points[0].length);
  const strokes = slashed.exec(text);
  if (!strokes) return null;
  const [first, second] = [Number(strokes[1]), Number(strokes[3])];
  const order = first > 12 ? 'day-first' : second > 12 ? 'month-first' : options.slashes;
  if (order === undefined && first !== second) return null;
  const [month, day] = order === 'day-first' ? [second, first] : [first, second];
  return dayOf(strokes[4], month, day, strokes[0].length);
}

function readDayFirst(text: string, language: Language, options: DayOptions): DayReading | null {
  const day = dayBefore.exec(text);
  const rest = day ? text.slice(day[0].length) : '';
  const word = monthWord.exec(rest);
  const month = (word?.[1] ? readMonth(word[1], language, options) : null) ?? readLongMonth(rest, language);
  if (!day || !month) return null;
  const length = typeof month === 'number' ? (word?.[0].length ?? 0) : month.length;
  return withYear(
    text,
    day[0].length + length,
    typeof month === 'number' ? month : month.number,
    Number(day[1]),
  );
}

/** Reads a month of two words: “كانون الثاني”. */
function readLongMonth(text: string, { months }: Language): { number: number; length: number } | null {
  const small = text.slice(0, 24).toLowerCase();
  const name = Object.keys(months).find((month) => month.includes(' ') && small.startsWith(month));
  const number = name === undefined ? undefined : months[name];
  return name === undefined || number === undefined ? null : { number, length: name.length };
}

function readMonthFirst(text: string, language: Language, options: DayOptions): DayReading | null {
  const word = monthWord.exec(text);
  const month = word?.[1] ? readMonth(word[1], language, options) : null;
  if (!word || month === null) return null;
  const day = (options.typos || word[0].endsWith('.') ? gluedDay : dayAfter).exec(text.slice(word[0].length));
  return day && withYear(text, word[0].length + day[0].length, month, Number(day[1]));
}

function readMonth(word: string, language: Language, options: DayOptions): number | null {
  return monthNumber(word, language, options.typos) ?? (options.typos ? misspeltMonth(word) : null);
}

function withYear(text: string, length: number, month: number, day: number): DayReading | null {
  const year = yearBehind.exec(text.slice(length));
  return dayOf(year?.[1], month, day, length + (year?.[0].length ?? 0));
}

function dayOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  length: number,
): DayReading | null {
  const date = { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
  return isDay(date) ? { date, length } : null;
}

/** Says whether the calendar has the day; without a year, whether any year has it. */
function isDay({ year, month, day }: PartialDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && isExists(year ?? 2000, month - 1, day);
}

/**
 * Writes a day as YYYY-MM-DD. Without a year it takes the one that brings it nearest to `near`, of two that are
 * as near the earlier; null where there is no `near`, or where no such day exists.
 */
export function resolveDay(partial: PartialDate, near: DateText | null): string | null {
  if (partial.year !== null) return isDay(partial) ? writeDay(partial.year, partial) : null;
  const [year, month, day] = (near ?? '').slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return null;
  const story = new Date(year, month - 1, day);
  let nearest: { text: string; distance: number } | null = null;
  // Feb. 29 may be up to eight years away, around 1900 and 2100.
  for (let candidate = year - 8; candidate <= year + 8; candidate++) {
    if (!isDay({ ...partial, year: candidate })) continue;
    const then = new Date(candidate, partial.month - 1, partial.day);
    const distance = Math.abs(differenceInCalendarDays(then, story));
    if (!nearest || distance < nearest.distance) nearest = { text: writeDay(candidate, partial), distance };
  }
  return nearest?.text ?? null;
}

/** Writes a day with four digits of year and two of month and day. */
export function writeDay(
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Writes the digits of Arabic, Persian, Hindi and full-width copy as ours, one for one. */
export function toPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= 0xff10 ? 0xff10 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}
