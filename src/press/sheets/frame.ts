import type { Edition } from '../../edition/edition.ts';
import { decideChrome } from '../../edition/views/chrome.ts';
import type { PageHead } from '../../edition/views/page-head.ts';
import { describePage } from '../../metadata/meta-tags.ts';
import { writeJsonLd } from '../../metadata/news-article.ts';
import { describePublisher } from '../../metadata/publisher.ts';
import type { Model } from './models.ts';

/** What a page says of itself, as far as its frame needs it. */
interface Page {
  readonly head: PageHead;
  readonly address: string;
  /** The list that holds the page, for the navigation. */
  readonly within?: string | null;
}

/** Puts a page in its frame. One that speaks for the publisher says who that is. */
export function framePage<P extends Page>(
  edition: Edition,
  page: P,
  { speaksForPublisher = false }: { readonly speaksForPublisher?: boolean } = {},
): Model<P> {
  const { head, address, within = null } = page;
  return {
    page,
    head,
    chrome: decideChrome(edition, address, within),
    meta: describePage({ ...head, address }, 'website', edition),
    jsonLd: speaksForPublisher ? writeJsonLd(describePublisher(edition)) : null,
  };
}
