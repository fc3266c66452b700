import type { CorrectionEntry, Story } from './edition.ts';

/**
 * Lists every correction and clarification, newest first. One without a date counts as of the day its story was last
 * changed, else published.
 */
export function listCorrections(stories: readonly Story[]): CorrectionEntry[] {
  return stories
    .flatMap((story) => story.record.corrections.map((correction) => Object.freeze({ correction, story })))
    .map((entry) => ({ entry, day: dayOf(entry) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ entry }) => entry);
}

function dayOf({ correction, story }: CorrectionEntry): string {
  return (correction.date ?? story.record.dateModified ?? story.day).slice(0, 10);
}
