import type { Feed as FeedName } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import type { PlainFile } from '../edition/plain-file.ts';
import { rememberLast } from '../remember.ts';
import type { Feed } from './feed.ts';
import { type FeedPlan, planFeeds } from './feed-plans.ts';
import { writeFeedStyle } from './feed-style.ts';
import { makeFeed } from './make-feed.ts';
import { writeOpml } from './opml.ts';
import { type FeedCopy, writeFeed } from './write-feed.ts';

/** Under its own type, a browser would save a feed of XML; under this one it shows it, and feed readers take either. */
const TYPES: Readonly<Record<FeedName, string>> = {
  'feed.xml': 'application/xml; charset=utf-8',
  'atom.xml': 'application/xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** The style sheet of all feeds. */
const STYLE = 'feed.css';

/** A file of feeds. What takes long, the writing of many stories, can be done elsewhere from its copy. */
export interface FeedFile extends PlainFile {
  readonly copy?: () => FeedCopy;
}

/** Lists every feed of the paper in its three formats, the list of them, and the style in which a browser shows them. */
export function feedFiles(edition: Edition): readonly FeedFile[] {
  const plans = planFeeds(edition);
  // The three formats of a feed are mostly written one after the other.
  const feedOf = rememberLast((plan: FeedPlan) => makeFeed(plan, edition));
  return [
    ...plans.flatMap((plan) =>
      (['feed.xml', 'atom.xml', 'feed.json'] as const).map((name) => fileOf(plan, name, edition, feedOf)),
    ),
    {
      path: 'feeds.opml',
      type: 'application/xml; charset=utf-8',
      articles: [],
      stamp: '',
      render: () => writeOpml(plans, edition),
    },
    {
      path: STYLE,
      type: 'text/css; charset=utf-8',
      articles: [],
      stamp: '',
      render: () => writeFeedStyle(edition),
    },
  ];
}

function fileOf(
  plan: FeedPlan,
  name: FeedName,
  { addresses }: Edition,
  feedOf: (plan: FeedPlan) => Feed,
): FeedFile {
  const address = addresses.feed(name, plan.page);
  const copy = (): FeedCopy => ({
    name,
    feed: feedOf(plan),
    place: { self: addresses.absolute(address), stylesheet: addresses.file(STYLE) },
  });
  return {
    path: addresses.local(address) ?? name,
    type: TYPES[name],
    articles: [...plan.stories, ...plan.gone],
    stamp: [plan.title, plan.description ?? ''].join('\n'),
    copy,
    render: () => writeFeed(copy()),
  };
}
