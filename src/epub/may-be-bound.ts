import type { Story } from '../edition/edition.ts';

/**
 * Decides whether a story may stand in books. This is the only place that does: what is withdrawn or expired may not, nor what may not
 * be handed on; drafts and embargoed copy are no stories of the edition at all.
 */
export function mayBeBound({ rights }: Story): boolean {
  return rights.listed && rights.text === 'whole';
}
