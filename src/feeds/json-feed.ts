import { sayMoment } from '../edition/machine-dates.ts';
import { cleanText } from './clean-text.ts';
import type { Entry, Feed, Signer } from './feed.ts';

/** Writes a feed as JSON Feed 1.1. Rights and source, for which it has no words, stand in an extension of ours. */
export function writeJsonFeed(feed: Feed, self: string): string {
  const { title, description, page, language, hub, logo, timeZone, publisher } = feed;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description: description === title ? undefined : description,
    icon: logo ?? undefined,
    language,
    authors: [writeAuthor(publisher)],
    hubs: hub === null ? undefined : [{ type: 'WebSub', url: hub }],
    items: feed.entries.map((entry) => writeItem(entry, timeZone)),
  };
  return `${JSON.stringify(json, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))}\n`;
}

function writeItem(entry: Entry, timeZone: string) {
  const { address, title, language, summary, html, published, updated, categories, picture } = entry;
  const { rights, source, original, contributors } = entry;
  return {
    id: address,
    url: address,
    title,
    content_html: html,
    summary: summary === '' ? undefined : summary,
    image: picture?.src,
    date_published: sayMoment(published, timeZone),
    date_modified: updated === null ? undefined : sayMoment(updated, timeZone),
    authors: entry.signers.map(writeAuthor),
    tags: categories.length > 0 ? categories.map(({ name }) => name) : undefined,
    language,
    _broadsheet: {
      rights: rights ?? undefined,
      source: source === null ? undefined : writeAuthor(source),
      original: original ?? undefined,
      contributors: contributors.length > 0 ? contributors.map(writeAuthor) : undefined,
    },
  };
}

function writeAuthor({ name, url }: Signer) {
  return { name, url: url ?? undefined };
}
