import type { Element } from 'xast';
import { x } from 'xastscript';
import { sayMailDate, sayMoment } from '../edition/machine-dates.ts';
import type { Entry, EntryPicture, Feed } from './feed.ts';
import { writePlainText } from './whole-text.ts';
import { holdMarkup, NAMESPACES, textElement, writeXml } from './xml.ts';

/** Where a feed lies, and how a browser shows it. */
export interface FeedPlace {
  /** The feed's own address, in full. */
  readonly self: string;
  readonly stylesheet: string;
}

/** The formats of pictures that RSS lets stand for a channel. */
const CHANNEL_PICTURE = /\.(?:png|jpe?g|gif)$/i;

/**
 * Writes a feed as RSS 2.0, after the RSS Advisory Board's profile: the whole text as `content:encoded`, one `dc:creator` for
 * each author (`author` wants an e-mail address), and what RSS has no word for in Atom's and Dublin Core's.
 */
export function writeRss(feed: Feed, { self, stylesheet }: FeedPlace): string {
  const { title, description, page, language, rights, hub, logo, updated, timeZone, entries } = feed;
  const channel = x('channel', [
    x('title', title),
    x('link', page),
    x('description', description),
    x('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...(hub === null ? [] : [x('atom:link', { href: hub, rel: 'hub' })]),
    x('language', language),
    ...textElement('copyright', rights),
    ...textElement('lastBuildDate', updated && sayMailDate(updated, timeZone)),
    x('generator', 'Broadsheet'),
    ...(logo !== null && CHANNEL_PICTURE.test(logo)
      ? [x('image', [x('url', logo), x('title', title), x('link', page)])]
      : []),
    ...entries.map((entry) => writeItem(entry, timeZone)),
  ]);
  const { atom, content, dc, media } = NAMESPACES;
  const names = { 'xmlns:atom': atom, 'xmlns:content': content, 'xmlns:dc': dc, 'xmlns:media': media };
  return writeXml(x('rss', { version: '2.0', ...names }, channel), stylesheet);
}

function writeItem(entry: Entry, timeZone: string): Element {
  const { address, title, summary, html, published, updated, rights, source, original } = entry;
  return x('item', [
    x('title', title),
    x('link', address),
    x('guid', { isPermaLink: 'true' }, address),
    ...entry.signers.map(({ name }) => x('dc:creator', name)),
    ...entry.contributors.map(({ name }) => x('dc:contributor', name)),
    x('pubDate', sayMailDate(published, timeZone)),
    ...textElement('atom:updated', updated && sayMoment(updated, timeZone)),
    ...entry.categories.map(({ name }) => x('category', name)),
    // It has to be there before the whole text is.
    x('description', writePlainText(summary || title)),
    x('content:encoded', [holdMarkup(html)]),
    x('dc:language', entry.language),
    ...textElement('dc:rights', rights),
    ...textElement('dc:source', source?.name ?? null),
    ...(original === null ? [] : [x('atom:link', { href: original, rel: 'via' })]),
    ...writePicture(entry.picture),
  ]);
}

/** Writes a picture as Media RSS, which Atom's readers know too. */
export function writePicture(picture: EntryPicture | null): Element[] {
  if (picture === null) return [];
  const { src, width, height, caption, credit } = picture;
  return [
    x('media:content', { url: src, medium: 'image', width, height }, [
      ...textElement('media:description', caption, { type: 'plain' }),
      ...textElement('media:credit', credit),
    ]),
  ];
}
