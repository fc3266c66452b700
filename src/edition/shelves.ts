import type { Named } from '../article/record.ts';
import type { Shelf, Shelves, Story } from './edition.ts';

/** Puts shelves where they are found by slug. */
export function arrange<T extends Shelf>(shelves: readonly T[]): Shelves<T> {
  return Object.freeze({
    all: Object.freeze(shelves.map((shelf) => Object.freeze(shelf))),
    bySlug: new Map(shelves.map((shelf) => [shelf.slug, shelf])),
  });
}

/**
 * Puts each story on the shelves that it names. A shelf bears the name that most of its stories use, of equals
 * the newest. Shelves come with the most stories first, then by slug.
 */
export function fillShelves(stories: readonly Story[], namesOf: (story: Story) => readonly Named[]): Shelf[] {
  const shelves = new Map<string, Filling>();
  for (const story of stories) {
    for (const { name, slug } of namesOf(story)) {
      const shelf: Filling = shelves.get(slug) ?? { names: new Map(), stories: [] };
      shelves.set(slug, shelf);
      shelf.names.set(name, (shelf.names.get(name) ?? 0) + 1);
      if (shelf.stories.at(-1) !== story) shelf.stories.push(story);
    }
  }
  return [...shelves]
    .map(([slug, shelf]) => ({ slug, name: mostUsed(shelf.names), stories: Object.freeze(shelf.stories) }))
    .sort((a, b) => b.stories.length - a.stories.length || compareText(a.slug, b.slug));
}

interface Filling {
  readonly names: Map<string, number>;
  readonly stories: Story[];
}

/** Finds the spelling that is used most; of equals the one that was counted first. */
export function mostUsed(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of counts) if (count > most) [best, most] = [name, count];
  return best;
}

/** Compares by code unit: the same order on every system and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
