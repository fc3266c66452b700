export { toSlug } from './addresses/slug.ts';

/** Where the site lies on the web. */
export interface SiteRoot {
  /** Scheme and host, no path: `https://example.org`. */
  readonly origin: string;
  /** `/` or `/base/`. */
  readonly base: string;
}

/** An edition of an article beside its page. */
export type Sidecar = 'json' | 'txt' | 'md' | 'ninjs.json';

/** A feed's file name. */
export type Feed = 'feed.xml' | 'atom.xml' | 'feed.json';

/** A format that copies of pictures are made in. */
export type VariantFormat = 'avif' | 'webp' | 'jpeg';

/** Addresses that no standing page may take. */
export const reservedNames: ReadonlySet<string> = new Set([
  '404',
  'agency',
  'archive',
  'by',
  'corrections',
  'design',
  'files',
  'latest',
  'media',
  'page',
  'saved',
  'search',
  'section',
  'series',
  'settings',
  'topic',
]);

/**
 * Every address of a site. All of them begin with the base path, pages end with a slash, and each segment is
 * percent-encoded once, here: names, slugs and paths are handed in as they are.
 */
export type Addresses = ReturnType<typeof makeAddresses>;

/** Makes the addresses of a site. This is the only place where a link comes from. */
export function makeAddresses({ origin, base }: SiteRoot) {
  const root = rootPath(origin, base);
  const page = (...segments: readonly string[]) =>
    `${root}${segments.map((one) => `${encode(one)}/`).join('')}`;
  const list = (segments: readonly string[], number = 1) =>
    number > 1 ? page(...segments, 'page', String(number)) : page(...segments);
  const file = (path: string) => root + path.split('/').filter(isStep).map(encode).join('/');
  const media = (path: string) => file(path.startsWith('media/') ? path : `files/${path}`);

  return {
    /** The base path, with a slash at both ends. */
    root,
    front: () => root,
    latest: (number?: number) => list(['latest'], number),
    /** The newest stories as an e-book. */
    latestBook: () => file('latest.epub'),
    section: (slug: string, number?: number) => list(['section', slug], number),
    topic: (slug: string, number?: number) => list(['topic', slug], number),
    /** The page of a person. */
    person: (slug: string, number?: number) => list(['by', slug], number),
    agency: (slug: string, number?: number) => list(['agency', slug], number),
    series: (slug: string, number?: number) => list(['series', slug], number),
    /** The archive of everything (''), a year (`2024`), a month (`2024-04`) or a day (`2024-04-07`). */
    archive: (period = '', number?: number) => list(['archive', ...period.split('-').filter(isStep)], number),
    /** What a reader keeps, and how a reader has the paper look; both live on the reader's device. */
    saved: () => page('saved'),
    search: () => page('search'),
    settings: () => page('settings'),
    corrections: (number?: number) => list(['corrections'], number),
    /** A standing page, by its name: `about`, `policies/ethics`. */
    page: (name: string) => page(...name.split('/').filter(isStep)),
    /** An article's page, by its id. */
    article: (id: string) => page(...id.split('/')),
    /** The page that shows an article's copy as it was received. */
    asReceived: (id: string) => page(...id.split('/'), 'as-received'),
    /** The article as JSON, text, Markdown or ninjs, beside its page. */
    sidecar: (id: string, format: Sidecar) => `${page(...id.split('/'))}index.${format}`,
    /** The article's card, which social sites show beside a link to it. */
    card: (id: string) => `${page(...id.split('/'))}card.png`,
    /** A feed beside a list's page; without one, the site's own. */
    feed: (name: Feed, beside: string = root) => beside + name,
    /** A file of the content folder: `media/…` at its path, anything else under `/files/`. */
    media,
    /** A copy of a picture of the content folder, beside it: `media/goats.0f3b2c9a1e-640w.avif`. */
    variant: (
      path: string,
      { stamp, width, format }: { stamp: string; width: number; format: VariantFormat },
    ) => media(`${path.replace(/\.\w+$/, '')}.${stamp}-${width}w.${format}`),
    /** A file at the site's root: `sitemap.xml`. */
    file,
    /** An address from the site's root as a person writes it (`/section/world/?q=1#top`), with the base path. */
    within: (href: string) =>
      href.startsWith('/') && !href.startsWith('//') ? root + encodeHref(href.slice(1)) : href,
    /** An address of this site in full; one that is full already stays. */
    absolute: (address: string) =>
      address.startsWith('/') && !address.startsWith('//') ? origin + address : address,
    /** An address of this site without the base path, decoded: what an output folder calls it. Null for any other. */
    local: (address: string) => (address.startsWith(root) ? decode(address.slice(root.length)) : null),
  };
}

function rootPath(origin: string, base: string): string {
  const { pathname } = new URL(base.replace(/^\/*/, '/'), origin);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

function isStep(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..';
}

/** Encodes one path segment; leaves alone the signs that RFC 3986 allows in one. */
function encode(segment: string): string {
  // Most are plain, and there are thousands.
  if (/^[\w.~-]*$/.test(segment)) return segment;
  return encodeURIComponent(segment.toWellFormed()).replace(/%(?:2[46BC]|3[ABD]|40)/g, decodeURIComponent);
}

/** Encodes what a person has left unencoded in an address, and nothing twice. */
function encodeHref(href: string): string {
  return href.toWellFormed().replace(/%(?![\dA-Fa-f]{2})|[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu, encodeURIComponent);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
