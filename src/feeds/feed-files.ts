import type { Feed as FeedName } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import type { PlainFile } from '../edition/plain-file.ts';
import { writeAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { type FeedPlan, planFeeds } from './feed-plans.ts';
import { writeFeedStyle } from './feed-style.ts';
import { writeJsonFeed } from './json-feed.ts';
import { makeFeed } from './make-feed.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';

/** Under its own type, a browser would save a feed of XML; under this one it shows it, and feed readers take either. */
const TYPES: Readonly<Record<FeedName, string>> = {
  'feed.xml': 'application/xml; charset=utf-8',
  'atom.xml': 'application/xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** The style sheet of all feeds. */
const STYLE = 'feed.css';

/** Lists every feed of the paper in its three formats, the list of them, and the style in which a browser shows them. */
export function feedFiles(edition: Edition): readonly PlainFile[] {
  const plans = planFeeds(edition);
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
): PlainFile {
  const address = addresses.feed(name, plan.page);
  return {
    path: addresses.local(address) ?? name,
    type: TYPES[name],
    articles: [...plan.stories, ...plan.gone],
    stamp: [plan.title, plan.description ?? ''].join('\n'),
    render: () => {
      const feed = feedOf(plan);
      const self = addresses.absolute(address);
      const place = { self, stylesheet: addresses.file(STYLE) };
      switch (name) {
        case 'feed.xml':
          return writeRss(feed, place);
        case 'atom.xml':
          return writeAtom(feed, place);
        case 'feed.json':
          return writeJsonFeed(feed, self);
      }
    },
  };
}

/** Remembers what was made last: the three formats of a feed are mostly written one after the other. */
function rememberLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
