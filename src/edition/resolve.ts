import type { Addresses } from '../addresses.ts';
import { isActiveFile } from './active-files.ts';
import type { MeasuredPicture } from './pictures/measured-picture.ts';

/** What a link or picture of a body leads to. */
export type Resolution =
  | {
      readonly kind: 'address';
      readonly address: string;
      /** The file that lies there, by its path from the content folder; null where a page does. */
      readonly media: string | null;
      readonly picture: MeasuredPicture | null;
    }
  /** Nothing is there, or a file that runs, which is not published. */
  | { readonly kind: 'missing'; readonly runs?: true };

/** Everything that has an address in an edition. */
export interface Directory {
  readonly addresses: Addresses;
  /** Base path of the site. */
  readonly base: string;
  /** Every file of the content folder. */
  readonly files: ReadonlySet<string>;
  /** Those that are pictures, as they were measured. */
  readonly pictures: ReadonlyMap<string, MeasuredPicture>;
  /** Addresses of articles, pages, people and agencies by the file that they are made from. */
  readonly byFile: ReadonlyMap<string, string>;
  /** Ids of stories and notices. */
  readonly ids: ReadonlySet<string>;
  /** Ids of stories with a page that shows their copy as it was received. */
  readonly received: ReadonlySet<string>;
  /** Ids of stories and notices that have no text beside them, nor Markdown. */
  readonly textless: ReadonlySet<string>;
  /** Names of standing pages. */
  readonly pages: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  /** Periods of the archive: `2024`, `2024-04`, `2024-04-07`. */
  readonly periods: ReadonlySet<string>;
  /** Old addresses, without slashes at the ends, and where they lead. */
  readonly redirects: ReadonlyMap<string, string>;
}

const COPY_ENDINGS = ['', '.md', '.markdown', '.txt', '/index.md'];

/** Copy and settings are the newsroom's own; what lies in `media/` is published whatever it is, unless it runs. */
const NEWSROOM_FILE = /\.(?:md|markdown|txt|ya?ml|toml)$/i;

/**
 * Finds the address that a target of copy has: a path from the content folder, or from the site's root where it begins
 * with a slash. Copy that came from elsewhere may have the base path, an ending or an escape too many, or call `media/`
 * its root.
 */
export function resolve(target: string, directory: Directory): Resolution {
  const isRooted = target.startsWith('/');
  for (const path of spellings(isRooted ? target.slice(1) : target, directory.base.slice(1))) {
    const address = isRooted ? addressOf(path, directory) : null;
    if (address !== null) return pageAt(address);
    // A picture beside an article is published under `files/`, and called by that address in what is published of the story.
    const file =
      resolveFile(path, directory) ??
      resolveFile(`media/${path}`, directory) ??
      (path.startsWith('files/') ? resolveFile(path.slice('files/'.length), directory) : null);
    if (file) return file;
  }
  return { kind: 'missing' };
}

function spellings(path: string, base: string): Set<string> {
  const inner = base !== '' && path.startsWith(base) ? path.slice(base.length) : path;
  return new Set([path, decodePath(path), inner, decodePath(inner)]);
}

function pageAt(address: string): Resolution {
  return { kind: 'address', address, media: null, picture: null };
}

function resolveFile(path: string, { byFile, files, pictures, addresses }: Directory): Resolution | null {
  const clean = path.replace(/\/$/, '');
  for (const ending of COPY_ENDINGS) {
    const address = byFile.get(clean + ending);
    if (address !== undefined) return pageAt(address);
  }
  if (!files.has(path) || (NEWSROOM_FILE.test(path) && !path.startsWith('media/'))) return null;
  if (isActiveFile(path)) return { kind: 'missing', runs: true };
  return {
    kind: 'address',
    address: addresses.media(path),
    media: path,
    picture: pictures.get(path) ?? null,
  };
}

const AS_RECEIVED = '/as-received';

/** Pages of the site that are not made from one file, by the first step of their address. */
const LISTS: ReadonlyMap<string, (name: string, directory: Directory) => string | null> = new Map([
  ['section', (slug, { sections, addresses }) => (sections.has(slug) ? addresses.section(slug) : null)],
  ['topic', (slug, { topics, addresses }) => (topics.has(slug) ? addresses.topic(slug) : null)],
  ['by', (slug, { people, addresses }) => (people.has(slug) ? addresses.person(slug) : null)],
  ['agency', (slug, { agencies, addresses }) => (agencies.has(slug) ? addresses.agency(slug) : null)],
  ['series', (slug, { series, addresses }) => (series.has(slug) ? addresses.series(slug) : null)],
  [
    'archive',
    (path, { periods, addresses }) => {
      const period = path.replaceAll('/', '-');
      return period === '' || periods.has(period) ? addresses.archive(period) : null;
    },
  ],
  ['latest', (name, { addresses }) => (name === '' ? addresses.latest() : null)],
  ['corrections', (name, { addresses }) => (name === '' ? addresses.corrections() : null)],
]);

/** Finds the address of a page of the site by its path, decoded and without the first slash; null where there is none. */
export function addressOf(local: string, directory: Directory): string | null {
  const { addresses, ids, received, textless, pages, redirects } = directory;
  const sidecar = /^(.{12,})\/index\.(json|txt|md|ninjs\.json)$/.exec(local);
  if (sidecar?.[1] && ids.has(sidecar[1]) && (sidecar[2] === 'json' || !textless.has(sidecar[1])))
    return addresses.article(sidecar[1]) + local.slice(sidecar[1].length + 1);
  const path = local.replace(/(?:^|\/)index\.html?$|\.html?$/, '').replace(/\/+$/, '');
  if (path === '') return addresses.front();
  if (ids.has(path)) return addresses.article(path);
  const copyOf = path.endsWith(AS_RECEIVED) ? path.slice(0, -AS_RECEIVED.length) : '';
  if (received.has(copyOf)) return addresses.asReceived(copyOf);
  const step = path.split('/', 1)[0] ?? '';
  const list = LISTS.get(step)?.(path.slice(step.length + 1), directory);
  if (list) return list;
  if (pages.has(path)) return addresses.page(path);
  return redirects.get(local.replace(/\/+$/, '')) ?? null;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
