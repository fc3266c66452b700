import type { Edition } from '../../edition/edition.ts';
import { decideChrome } from '../../edition/views/chrome.ts';
import type { PageHead } from '../../edition/views/page-head.ts';
import { type Json, writeJsonLd } from '../../metadata/json-ld.ts';
import { describePage } from '../../metadata/meta-tags.ts';
import type { Model } from './models.ts';

/** What a page says of itself, as far as its frame needs it. */
interface Page {
  readonly head: PageHead;
  readonly address: string;
  /** The list that holds the page, for the navigation. */
  readonly within?: string | null;
}

/** Puts a page in its frame, with what it tells machines. */
export function framePage<P extends Page>(
  edition: Edition,
  page: P,
  describes: readonly Json[] = [],
): Model<P> {
  const { head, address, within = null } = page;
  return {
    page,
    head,
    chrome: decideChrome(edition, address, within),
    meta: describePage({ ...head, address }, 'website', edition),
    jsonLd: describes.map(writeJsonLd),
  };
}
