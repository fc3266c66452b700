import { startInstant } from '../article/day.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { decideUpdate } from '../edition/views/dates.ts';

/** When something was last changed: the date as records have it, and the instant that it counts from. */
export interface Change {
  readonly date: string;
  readonly instant: number;
}

/** Tells when a story was last changed so that readers should know, else when it was published. */
export function lastChange({ record, instant }: Story, { desk }: Edition): Change {
  const { timeZone } = desk.site;
  const update = decideUpdate(record, timeZone);
  return update
    ? { date: update.date, instant: startInstant(update.date, timeZone) }
    : { date: record.datePublished, instant };
}

/** Tells the last change of any of some stories; null where there are none. */
export function lastChangeOf(stories: readonly Story[], edition: Edition): Change | null {
  let last: Change | null = null;
  for (const story of stories) {
    const change = lastChange(story, edition);
    if (last === null || change.instant > last.instant) last = change;
  }
  return last;
}
