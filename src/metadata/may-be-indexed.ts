import type { Edition, Story } from '../edition/edition.ts';

/**
 * Decides whether a story may stand in sitemaps. This is the only place that does: what is withdrawn or expired may not, nor a
 * copy whose original is elsewhere, for a sitemap names originals.
 */
export function mayBeIndexed({ state, canonical, address }: Story, { addresses }: Edition): boolean {
  return state === 'shown' && (canonical === null || canonical === addresses.absolute(address));
}
