import { startInstant } from '../article/day.ts';
import { compareText } from './shelves.ts';

/** What a story is ordered by. */
interface Ordered {
  readonly id: string;
  readonly instant: number;
  readonly priority: number;
}

/** The priority of a story that says none: 1 and 2 raise one, 4 and more lower it. */
export const commonPriority = 3;

/** Orders newest first; of one instant the higher priority, then the id. */
export function newestFirst(a: Ordered, b: Ordered): number {
  return b.instant - a.instant || a.priority - b.priority || compareText(a.id, b.id);
}

/** Tells instants of dates in one zone, and remembers days, which thousands of stories share. */
export function makeClockReader(timeZone: string): (date: string) => number {
  const days = new Map<string, number>();
  return (date) => {
    if (date.length > 10) return startInstant(date, timeZone);
    const instant = days.get(date) ?? startInstant(date, timeZone);
    days.set(date, instant);
    return instant;
  };
}
