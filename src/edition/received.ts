import type { Site } from '../article/desk.ts';
import type { Story } from './edition.ts';

/**
 * Says whether a story that is in the paper has a page with its copy as it was received: wire copy whose text may be handed on has,
 * unless `site.yml` says no.
 */
export function isShownAsReceived(
  { record, rights }: Pick<Story, 'record' | 'rights'>,
  { asReceived }: Site,
): boolean {
  return asReceived && record.source.format === 'wire' && rights.text === 'whole';
}
