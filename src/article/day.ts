import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { rememberSome } from '../remember.ts';

/** A date-time with an offset or Z: an instant. */
const instant = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Tells the day, YYYY-MM-DD, that a date or date-time of a record has in the site's zone.
 * A date stays the day it names, and so does a local date-time; only an instant is moved to the zone.
 */
export function dayInZone(date: string, timeZone: string): string {
  if (!instant.test(date)) return date.slice(0, 10);
  return format(new TZDate(Date.parse(date), timeZone), 'yyyy-MM-dd');
}

/**
 * Tells the instant, in milliseconds since 1970, at which a date or date-time of a record begins:
 * a day at its midnight in the site's zone, a local date-time in the site's zone.
 */
export function startInstant(date: string, timeZone: string): number {
  return instant.test(date) ? Date.parse(date) : startInZone(date, timeZone);
}

const startInZone = rememberSome(5000, (date: string, timeZone: string): number => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = date.split(/[-T:.]/).map(Number);
  return new TZDate(year, month - 1, day, hour, minute, second, timeZone).getTime();
});
