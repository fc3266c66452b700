import type { Feed } from '../../addresses.ts';
import type { Edition } from '../edition.ts';
import type { HeadLink } from './page-head.ts';
import type { Fact } from './profile.ts';

/** Media types of feeds, by the name of their file. */
export const FEED_TYPES: Readonly<Record<Feed, string>> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** What readers call them. */
const FORMATS: readonly (readonly [Feed, string])[] = [
  ['feed.xml', 'RSS'],
  ['atom.xml', 'Atom'],
  ['feed.json', 'JSON Feed'],
];

/** Lists the feeds beside a list's page, for those who look for them there. */
export function listFeeds({ addresses }: Edition, page: string): Fact[] {
  return FORMATS.map(([name, title]) => ({ title, href: addresses.feed(name, page) }));
}

/** Names the feeds beside a list's page to feed readers; without one, the paper's own. */
export function linkFeeds({ addresses, desk }: Edition, title?: string, page?: string): HeadLink[] {
  const { name: paper } = desk.site;
  return FORMATS.map(([name, format]) => ({
    rel: 'alternate',
    type: FEED_TYPES[name],
    title: `${title === undefined ? '' : `${title} – `}${paper} (${format})`,
    href: addresses.feed(name, page),
  }));
}

/** The type of an e-book. */
const BOOK_TYPE = 'application/epub+zip';

/** Names the e-book of the latest stories, where the paper has one, to software that looks for it. */
export function linkLatestBook({ addresses, desk, language }: Edition): HeadLink[] {
  const title = `${language.words.latest} – ${desk.site.name} (EPUB)`;
  return desk.site.epub === null
    ? []
    : [{ rel: 'alternate', type: BOOK_TYPE, title, href: addresses.latestBook() }];
}

/** Lists the paper's feeds and the e-book of its latest stories, where it has one. */
export function listLatestBook(edition: Edition): Fact[] {
  const { addresses, desk } = edition;
  return desk.site.epub === null
    ? []
    : [...listFeeds(edition, addresses.front()), { title: 'EPUB', href: addresses.latestBook() }];
}
