import type { Correction } from '../article/record.ts';
import type { CorrectionEntry, Story } from './edition.ts';
import { compareText } from './shelves.ts';

/**
 * Lists every correction and clarification, newest first. One without a date counts as of the day its story was last
 * changed, else published.
 */
export function listCorrections(stories: readonly Story[]): CorrectionEntry[] {
  return stories
    .flatMap((story) =>
      story.record.corrections.map((correction, index) =>
        Object.freeze({ correction, place: index + 1, day: dayOf(correction, story), story }),
      ),
    )
    .sort((a, b) => compareText(b.day, a.day));
}

function dayOf({ date }: Correction, { record, day }: Story): string {
  return (date ?? record.dateModified ?? day).slice(0, 10);
}
