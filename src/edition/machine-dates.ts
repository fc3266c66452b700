import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { startInstant } from '../article/day.ts';

/*
 * Dates for other people's software. A date without a time stays one wherever a format takes a day (sitemaps, schema.org).
 * Where a format wants a time, a day is given its first moment in the site's zone, by which the edition orders its stories
 * too, with that zone's offset, so that whoever reads the text sees the right day.
 */

/** Writes a record's date as a moment (RFC 3339): `2024-04-07T00:00:00-04:00`. */
export function sayMoment(date: string, timeZone: string): string {
  return format(inZone(date, timeZone), "yyyy-MM-dd'T'HH:mm:ssxxx");
}

/** Writes a record's date as mail does (RFC 5322), which RSS wants: `Sun, 07 Apr 2024 00:00:00 -0400`. */
export function sayMailDate(date: string, timeZone: string): string {
  return format(inZone(date, timeZone), 'EEE, dd MMM yyyy HH:mm:ss xx');
}

/** Writes a record's date as precise as it is (W3C-DTF): a day as a day, a time with an offset. */
export function sayDateOrMoment(date: string, timeZone: string): string {
  return date.includes('T') ? sayMoment(date, timeZone) : date;
}

/** Gives the later of two dates of records. */
export function laterDate(a: string, b: string, timeZone: string): string {
  return startInstant(b, timeZone) > startInstant(a, timeZone) ? b : a;
}

function inZone(date: string, timeZone: string): TZDate {
  return new TZDate(startInstant(date, timeZone), timeZone);
}
