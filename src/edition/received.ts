import type { Site } from '../article/desk.ts';
import type { RecordHead } from '../article/record.ts';

/** Says whether a story that is in the paper has a page with its copy as it was received: wire copy has, unless `site.yml` says no. */
export function isShownAsReceived({ source }: RecordHead, { asReceived }: Site): boolean {
  return asReceived && source.format === 'wire';
}
