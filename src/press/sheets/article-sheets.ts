import type { Edition, Story } from '../../edition/edition.ts';
import { isShownAsReceived } from '../../edition/received.ts';
import { decideArticlePage } from '../../edition/views/article-page.ts';
import { decideChrome } from '../../edition/views/chrome.ts';
import { decideReceivedPage, type ReceivedCopy } from '../../edition/views/received-page.ts';
import { describeArticle } from '../../metadata/article-metadata.ts';
import { describeCitation } from '../../metadata/citations/csl-item.ts';
import { framePage } from './frame.ts';
import type { Keys } from './keys.ts';
import type { Models } from './models.ts';
import type { Sheet } from './sheet.ts';

/** Reads a file of the content folder again, for the page that shows it as it was received. */
export type CopyReader = (path: string, sha256: string) => ReceivedCopy;

/** The page of a story, or the notice at its address; and beside wire copy, the page that shows it as it was received. */
export function articleSheets(edition: Edition, story: Story, keys: Keys, readCopy: CopyReader): Sheet[] {
  const { id, state, address } = story;
  const path = `${id}/index.html`;
  const route = address.slice(edition.addresses.root.length);
  const page: Sheet = {
    path,
    route,
    key: () => keys.files(story).page,
    copy: () => ({ kind: 'article', model: articleModel(edition, story) }),
  };
  if (state !== 'shown' || !isShownAsReceived(story, edition.desk.site)) return [page];
  const received: Sheet = {
    path: `${id}/as-received/index.html`,
    route: `${route}as-received/`,
    key: () => keys.files(story).received,
    copy: () => ({
      kind: 'received',
      model: framePage(edition, decideReceivedPage(edition, id, readCopy)),
    }),
  };
  return [page, received];
}

function articleModel(edition: Edition, story: Story): Models['article'] {
  const { id, state } = story;
  const page = decideArticlePage(edition, id);
  const { head, address, within } = page;
  return {
    page,
    head,
    chrome: decideChrome(edition, address, within),
    ...describeArticle(edition, id),
    citation: state === 'shown' ? describeCitation(story, edition) : null,
  };
}
