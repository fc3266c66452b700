import { tzOffset } from '@date-fns/tz';
import { startInstant } from '../article/day.ts';
import { rememberSome } from '../remember.ts';

/*
 * Dates for other people's software. A date without a time stays one wherever a format takes a day (sitemaps, schema.org).
 * Where a format wants a time, a day is given its first moment in the site's zone, by which the edition orders its stories
 * too, with that zone's offset, so that whoever reads the text sees the right day.
 */

const MINUTE = 60_000;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes a record's date as a moment (RFC 3339): `2024-04-07T00:00:00-04:00`. */
export function sayMoment(date: string, timeZone: string): string {
  const { wall, offset } = readClock(date, timeZone);
  return wall.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) + sayOffset(offset, ':');
}

/** Writes a record's date as mail does (RFC 5322), which RSS wants: `Sun, 07 Apr 2024 00:00:00 -0400`. */
export function sayMailDate(date: string, timeZone: string): string {
  const { wall, offset } = readClock(date, timeZone);
  const [day, time] = wall.toISOString().split(/[T.]/);
  const [year, , ofMonth] = (day ?? '').split('-');
  const month = MONTHS[wall.getUTCMonth()];
  return `${WEEKDAYS[wall.getUTCDay()]}, ${ofMonth} ${month} ${year} ${time} ${sayOffset(offset, '')}`;
}

/** Writes a record's date as precise as it is (W3C-DTF): a day as a day, a time with an offset. */
export function sayDateOrMoment(date: string, timeZone: string): string {
  return date.includes('T') ? sayMoment(date, timeZone) : date;
}

/** Gives the later of two dates of records. */
export function laterDate(a: string, b: string, timeZone: string): string {
  return startInstant(b, timeZone) > startInstant(a, timeZone) ? b : a;
}

/** Reads what a clock in the zone shows at a date, written as if it were UTC, and the minutes it is ahead of UTC. */
function readClock(date: string, timeZone: string): { readonly wall: Date; readonly offset: number } {
  const instant = startInstant(date, timeZone);
  const offset = offsetAt(instant, timeZone);
  return { wall: new Date(instant + offset * MINUTE), offset };
}

const offsetAt = rememberSome(5000, (instant: number, timeZone: string): number =>
  Math.round(tzOffset(timeZone, new Date(instant))),
);

/** An offset as `-04:00` or `-0400`. Of zones before standard time the seconds are left out. */
function sayOffset(offset: number, colon: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
