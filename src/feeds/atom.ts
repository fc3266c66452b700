import type { Element } from 'xast';
import { x } from 'xastscript';
import { sayMoment } from '../edition/machine-dates.ts';
import type { Entry, Feed, Signer, Tombstone } from './feed.ts';
import { type FeedPlace, writePicture } from './rss.ts';
import { holdMarkup, NAMESPACES, textElement, writeXml } from './xml.ts';

/** When a feed without entries was changed: before there was any, and not before validators believe that there were feeds. */
const NEVER = '2000-01-01T00:00:00Z';

/**
 * Writes a feed as Atom (RFC 4287), each entry in its own language. A withdrawn story is told by a tombstone (RFC 6721), so that
 * readers which have fetched it can let it go.
 */
export function writeAtom(feed: Feed, { self, stylesheet }: FeedPlace): string {
  const { title, description, page, language, rights, hub, logo, updated, timeZone } = feed;
  const { atom, media, tombstone } = NAMESPACES;
  const names = {
    xmlns: atom,
    'xmlns:media': media,
    ...(feed.gone.length === 0 ? {} : { 'xmlns:at': tombstone }),
  };
  const root = x('feed', { ...names, 'xml:lang': language }, [
    x('title', title),
    x('id', self),
    ...textElement('subtitle', description === title ? null : description),
    x('updated', updated === null ? NEVER : sayMoment(updated, timeZone)),
    writePerson('author', feed.publisher),
    x('link', { href: self, rel: 'self', type: 'application/atom+xml' }),
    x('link', { href: page, rel: 'alternate', type: 'text/html' }),
    ...(hub === null ? [] : [x('link', { href: hub, rel: 'hub' })]),
    ...textElement('rights', rights),
    ...textElement('logo', logo),
    x('generator', 'Broadsheet'),
    // The grammar of RFC 4287 lets nothing follow the entries.
    ...feed.gone.map((stone) => writeTombstone(stone, timeZone)),
    ...feed.entries.map((entry) => writeEntry(entry, timeZone)),
  ]);
  return writeXml(root, stylesheet);
}

function writeEntry(entry: Entry, timeZone: string): Element {
  const { address, title, language, summary, html, published, updated, rights, source, original } = entry;
  const changed = sayMoment(updated ?? published, timeZone);
  return x('entry', { 'xml:lang': language }, [
    x('title', title),
    x('id', address),
    x('link', { href: address, rel: 'alternate', type: 'text/html', hreflang: language }),
    ...(original === null ? [] : [x('link', { href: original, rel: 'via' })]),
    ...entry.signers.map((signer) => writePerson('author', signer)),
    ...entry.contributors.map((signer) => writePerson('contributor', signer)),
    x('published', sayMoment(published, timeZone)),
    x('updated', changed),
    ...entry.categories.map(({ slug, name }) => x('category', { term: slug, label: name })),
    ...textElement('summary', summary),
    x('content', { type: 'html' }, [holdMarkup(html)]),
    ...textElement('rights', rights),
    ...(source === null ? [] : [writeSource(source, changed)]),
    ...writePicture(entry.picture),
  ]);
}

function writePerson(role: 'author' | 'contributor', { name, url }: Signer): Element {
  return x(role, [x('name', name), ...textElement('uri', url)]);
}

/** Its id is in the form that readers compare (RFC 4287 § 4.2.6.1): a host alone ends with a stroke. */
function writeSource({ name, url }: Signer, updated: string): Element {
  const id = url !== null && URL.canParse(url) ? new URL(url).href : url;
  return x('source', [...textElement('id', id), x('title', name), x('updated', updated)]);
}

function writeTombstone({ address, when, reason }: Tombstone, timeZone: string): Element {
  return x('at:deleted-entry', { ref: address, when: sayMoment(when, timeZone) }, [
    ...textElement('at:comment', reason),
  ]);
}
