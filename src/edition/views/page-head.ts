import type { Edition } from '../edition.ts';
import { linkFeeds } from './feed-links.ts';

/** A link in the head of a page. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What a page says of itself in its head. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The full address that stands for the page; null where it has none. */
  readonly canonical: string | null;
  readonly robots: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly links: readonly HeadLink[];
}

/** What is the page's own, where it differs from the rest. */
interface HeadParts {
  readonly title: string;
  readonly description: string;
  readonly address: string | null;
  readonly robots?: string;
  readonly links?: readonly HeadLink[];
}

/** Writes the head of a page in the site's language, which names the paper's feeds. The title ends with the site's name, unless it is all of it. */
export function writeHead(
  edition: Edition,
  { title, description, address, robots, links }: HeadParts,
): PageHead {
  const { desk, language, addresses } = edition;
  const { name } = desk.site;
  return {
    title: title === name ? name : `${title} – ${name}`,
    description,
    canonical: address && addresses.absolute(address),
    robots: robots ?? null,
    lang: language.code,
    dir: language.direction,
    links: [...(links ?? []), ...linkFeeds(edition)],
  };
}
