import type { Edition, Story } from '../../edition/edition.ts';

/**
 * Decides whether a story has a card. This is the only place that does: a story of the paper that has no picture of its own, as
 * long as it is among the newest that `site.yml` allows. A withdrawn or expired one has none, and an embargoed one is no story yet.
 */
export function hasCard({ desk, positions }: Edition, { id, state, record }: Story): boolean {
  const { cards } = desk.site;
  if (state !== 'shown' || record.image !== null) return false;
  return cards === 'all' || (positions.get(id) ?? Number.POSITIVE_INFINITY) < cards;
}
