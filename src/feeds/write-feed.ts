import type { Feed as FeedName } from '../addresses.ts';
import { writeAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { type FeedPlace, writeRss } from './rss.ts';

/** A feed and the form that it is to be written in: plain data. */
export interface FeedCopy {
  readonly name: FeedName;
  readonly feed: Feed;
  readonly place: FeedPlace;
}

/** Writes a feed in one of its three formats. */
export function writeFeed({ name, feed, place }: FeedCopy): string {
  switch (name) {
    case 'feed.xml':
      return writeRss(feed, place);
    case 'atom.xml':
      return writeAtom(feed, place);
    case 'feed.json':
      return writeJsonFeed(feed, place.self);
  }
}
