import type { Story } from '../edition/edition.ts';

/**
 * Decides whether a story may stand in books. This is the only place that does: what is withdrawn or expired may not, and
 * drafts and embargoed copy are no stories of the edition at all.
 */
export function mayBeBound({ state }: Story): boolean {
  return state === 'shown';
}
