import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';

/** `2026-W20`, in small letters too. */
const WEEK = /^\d{4}-W\d{2}$/i;

/** Lists the seven days of a week by ISO 8601, Monday first; null where there is no such week. */
export function daysOfWeek(week: string): readonly string[] | null {
  if (!WEEK.test(week)) return null;
  const monday = parseISO(week.toUpperCase());
  if (Number.isNaN(monday.getTime()) || format(monday, "RRRR-'W'II") !== week.toUpperCase()) return null;
  return Array.from({ length: 7 }, (_, index) => format(addDays(monday, index), 'yyyy-MM-dd'));
}

/** Says whether a text names a day of the calendar: `2026-05-14`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = parseISO(text);
  return !Number.isNaN(date.getTime()) && format(date, 'yyyy-MM-dd') === text;
}
