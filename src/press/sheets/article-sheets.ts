import type { Edition, Story } from '../../edition/edition.ts';
import { isShownAsReceived } from '../../edition/received.ts';
import { decideAge } from '../../edition/views/age.ts';
import { decideArticlePage } from '../../edition/views/article-page.ts';
import { decideChrome } from '../../edition/views/chrome.ts';
import { lookAround } from '../../edition/views/further.ts';
import { decideReceivedPage, type ReceivedCopy } from '../../edition/views/received-page.ts';
import { decideSeriesPart, partsBeside } from '../../edition/views/series-part.ts';
import { describeArticle } from '../../metadata/article-metadata.ts';
import { hasCard } from '../../metadata/card/has-card.ts';
import { describeCitation } from '../../metadata/citations/csl-item.ts';
import { describeSource } from '../../metadata/news-article.ts';
import { framePage } from './frame.ts';
import { type Keys, keyOf } from './keys.ts';
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
    key: () =>
      state === 'shown' ? storyKey(edition, story, keys) : keyOf('notice', keys.common, keys.story(story)),
    copy: () => ({ kind: 'article', model: articleModel(edition, story) }),
  };
  if (state !== 'shown' || !isShownAsReceived(story, edition.desk.site)) return [page];
  const received: Sheet = {
    path: `${id}/as-received/index.html`,
    route: `${route}as-received/`,
    key: () => keyOf('received', keys.common, keys.desk, keys.story(story)),
    copy: () => ({
      kind: 'received',
      model: framePage(edition, decideReceivedPage(edition, id, readCopy)),
    }),
  };
  return [page, received];
}

/** A story's page shows the story, everybody whom it names, and what leads on from it. */
function storyKey(edition: Edition, story: Story, keys: Keys): string {
  const { authors, related, moreFrom, previous, next } = lookAround(edition, story);
  const beside = [previous, next, ...partsBeside(edition, story)].flatMap((one) => one ?? []);
  return keyOf(
    'story',
    keys.common,
    keys.story(story),
    decideAge(edition, story, edition.language).attributes['data-years'],
    decideSeriesPart(edition, story, edition.language),
    keys.named(story),
    hasCard(edition, story),
    describeSource(story, edition),
    authors.map(keys.person),
    related.map(keys.story),
    moreFrom.map(({ author, stories }) => [keys.person(author), stories.map(keys.story)]),
    [previous === undefined, next === undefined, beside.map(keys.story)],
  );
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
