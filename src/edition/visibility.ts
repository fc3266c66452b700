import { startInstant } from '../article/day.ts';
import type { RecordHead } from '../article/record.ts';

/**
 * Whether a story is shown: drafts and embargoed stories are nowhere, withdrawn and expired ones keep their
 * address as a page that says so, everything else is in the paper.
 */
export type Visibility = 'shown' | 'draft' | 'embargoed' | 'expired' | 'withdrawn';

/** The time zone in which a new day begins first, in milliseconds before UTC. */
const EARLIEST_MIDNIGHT = 14 * 60 * 60 * 1000;

const DAY = 24 * 60 * 60 * 1000;

const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Decides whether a story is shown at `now`. This is the only place that does.
 *
 * An embargo holds until its instant, and an expiry ends the story from its instant on; a day counts from its start
 * in the site's zone. A date of publication holds nothing back: that is what an embargo is for, and an old
 * `SOURCE_DATE_EPOCH` must not empty a paper. Not yet shown wins over withdrawn: what was never out has no notice.
 */
export function decideVisibility(usage: RecordHead['usage'], now: Date, timeZone: string): Visibility {
  if (usage.status === 'draft') return 'draft';
  const time = now.getTime();
  if (usage.embargo !== null && startInstant(usage.embargo, timeZone) > time) return 'embargoed';
  if (usage.status === 'withdrawn') return 'withdrawn';
  return usage.expires !== null && startInstant(usage.expires, timeZone) <= time ? 'expired' : 'shown';
}

/** Finds the next moment at which an embargo lifts or a story expires, in milliseconds since 1970. */
export function findDue(
  stories: readonly Pick<RecordHead, 'usage'>[],
  now: Date,
  timeZone: string,
): number | null {
  let due: number | null = null;
  for (const { usage } of stories) {
    const { status, embargo, expires } = usage;
    if (status === 'draft') continue;
    for (const date of [embargo, expires]) {
      if (date === null) continue;
      const instant = startInstant(date, timeZone);
      if (instant > now.getTime() && (due === null || instant < due)) due = instant;
    }
  }
  return due;
}

/** Says whether a story has a page at its address. */
export function hasPage(visibility: Visibility): visibility is 'shown' | 'expired' | 'withdrawn' {
  return visibility !== 'draft' && visibility !== 'embargoed';
}

/**
 * Says whether a date is still to come everywhere on earth: copy from Tokyo bears tomorrow's date in New York.
 */
export function isAhead(date: string, now: Date): boolean {
  // Most dates are long past, and a zone is a day at most.
  if (date < new Date(now.getTime() - 2 * DAY).toISOString().slice(0, 10)) return false;
  return firstInstant(date) > now.getTime();
}

/** Tells the earliest instant that a date can mean. */
function firstInstant(date: string): number {
  return date.includes('T') && OFFSET.test(date)
    ? Date.parse(date)
    : startInstant(date, 'UTC') - EARLIEST_MIDNIGHT;
}
