import type { Edition, Story } from '../../edition/edition.ts';

/**
 * Decides whether a story may stand in the files for researchers. This is the only place that does: only what is shown, is no
 * copy of an original elsewhere, was sent by no agency, and is the paper's own by its copyright. What others have the rights
 * in is not the paper's to give away.
 */
export function mayBeGiven(
  { rights, canonical, address, record }: Story,
  { addresses, desk }: Edition,
): boolean {
  const { agency, otherAgencies, copyright } = record;
  const isOriginal = canonical === null || canonical === addresses.absolute(address);
  const isOwn =
    copyright.holder === desk.site.copyright.holder && agency === null && otherAgencies.length === 0;
  return rights.text === 'whole' && isOriginal && isOwn;
}
