import type { Located, LocatedEntry } from '../../source/located.ts';
import { foldKey } from './names.ts';
import { entryOf, listValues } from './values.ts';

/** What the address that a story had on another system says. */
export interface OldAddress {
  /** Path from the site's root. */
  readonly path: string;
  /** YYYY-MM-DD, or null. */
  readonly date: string | null;
  readonly slug: string | null;
  readonly offset: number;
}

/** Zola's and Gatsby's `path`, Jekyll's `permalink`, Hugo's `url`. */
const addressKeys = ['path', 'permalink', 'url'];
/** `2025/06/26/bridge-opens`, `/blog/2025/6/26/` */
const dayInPath = /(?:^|\/)((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;

/**
 * Reads the address that front matter gives a story; null where there is none, only a pattern (`/:year/:title/`),
 * or one on another host: a link blog's `url` is what it writes about.
 */
export function readOldAddress(entries: readonly LocatedEntry[], origin: string): OldAddress | null {
  const entry = entryOf({ kind: 'map', offset: 0, entries }, addressKeys);
  if (entry?.value.kind !== 'scalar') return null;
  const given = entry.value.text.trim();
  if (/^(?:[a-z]+:)?\/\//i.test(given) && !given.startsWith(`${origin}/`)) return null;
  const path = toPath(given);
  if (path === null || /[:{}[\]]/.test(path) || !path.slice(1).match(/[\p{L}\p{N}]/u)) return null;
  if (foldKey(entry.key) !== 'path' && !given.includes('/')) return null;
  const day = dayInPath.exec(path);
  const last = path.split('/').findLast((step) => step !== '' && !/^index(?:\.\w+)?$/i.test(step)) ?? '';
  const slug = last.replace(/\.(?:html?|php|aspx?|md)$/i, '');
  return {
    path,
    date: day ? toDay(day[1], day[2], day[3]) : null,
    slug: /\p{L}/u.test(slug) ? slug : null,
    offset: entry.value.offset,
  };
}

/** Reads old addresses: a string or a list of them, each made a path from the site's root. */
export function readRedirects(value: Located): string[] {
  const paths = listValues(value).flatMap((item) =>
    item.kind === 'scalar' ? (toPath(item.text) ?? []) : [],
  );
  return [...new Set(paths)];
}

/** The path of an address, without query and fragment, from the root; null for the root itself. */
function toPath(address: string): string | null {
  const text = address.trim();
  const path = /^(?:https?:)?\/\//i.test(text) ? pathOfUrl(text) : (text.split(/[?#]/, 1)[0] ?? '');
  const steps = path.replace(/^[./]+/, '');
  return steps === '' ? null : `/${steps}`;
}

function pathOfUrl(text: string): string {
  const url = text.startsWith('//') ? `https:${text}` : text;
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function toDay(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}
