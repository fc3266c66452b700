import type { Story } from '../edition/edition.ts';

/**
 * Decides whether a story may stand in feeds. This is the only place that does: what is withdrawn or expired may not, and
 * drafts and embargoed copy are no stories of the edition at all.
 */
export function mayBeFed({ state }: Story): boolean {
  return state === 'shown';
}
