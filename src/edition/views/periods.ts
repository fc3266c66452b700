import { sayPeriod } from '../date-words.ts';
import type { Edition, Period } from '../edition.ts';
import type { Link } from './links.ts';

/** The periods with stories on either side of one. */
export interface Neighbours {
  /** The earlier one. */
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Finds the years, months or days with stories before and after one of the archive. */
export function findNeighbours(edition: Edition, name: string): Neighbours {
  const { archive, addresses, language } = edition;
  const link = (period: Period | null): Link | null =>
    period && { title: sayPeriod(period.name, language), href: addresses.archive(period.name) };
  return {
    previous: link(findBeside(archive, name, 'earlier')),
    next: link(findBeside(archive, name, 'later')),
  };
}

/** Looks among the parts of the period above; at its end, goes on in the one beside that. */
function findBeside(archive: Edition['archive'], name: string, side: 'earlier' | 'later'): Period | null {
  const above = name.split('-').slice(0, -1).join('-');
  const siblings = above === '' ? archive.years : (archive.byName.get(above)?.parts ?? []);
  const position = siblings.findIndex((period) => period.name === name);
  const sibling = siblings[position + (side === 'earlier' ? 1 : -1)];
  if (sibling || above === '') return sibling ?? null;
  const parts = findBeside(archive, above, side)?.parts ?? [];
  return (side === 'earlier' ? parts[0] : parts.at(-1)) ?? null;
}
