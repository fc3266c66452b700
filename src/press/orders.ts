import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { PressError } from './press-error.ts';
import { readSigningKey } from './trees/integrity.ts';

/** What the press is told from outside: by the environment, the same for every command. */
export interface Orders {
  /** The content folder as it was named. */
  readonly contentDir: string;
  /** The output folder as it was named. */
  readonly outDir: string;
  /** Wins over `url` in `site.yml`; null where nobody says. */
  readonly siteUrl: string | null;
  /** Wins over `base` in `site.yml`; null where nobody says. */
  readonly basePath: string | null;
  /** The build's “now”. */
  readonly now: Date;
  /** What the sums of the site's files are signed with. */
  readonly signingKey?: KeyObject;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Unix seconds up to the year 9999. */
const LATEST_EPOCH = 253_402_300_799;

/**
 * Reads the orders off environment variables; an empty one counts as not set.
 * Throws with all that is wrong at once.
 */
export function readOrders(environment: Environment, clock: () => Date): Orders {
  const faults: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null, wanted: string): T | null => {
    const text = environment[name]?.trim() ?? '';
    if (text === '') return null;
    const value = parse(text);
    if (value === null) faults.push(`${name} is “${text}”; ${wanted}.`);
    return value;
  };
  const signingKey = readSecret(environment['SIGNING_KEY'] ?? '', faults);
  const orders = {
    contentDir: environment['CONTENT_DIR'] || 'content',
    outDir: environment['OUT_DIR'] || 'dist',
    siteUrl: read('SITE_URL', parseSiteUrl, 'a full address was expected, such as https://example.org'),
    basePath: read('BASE_PATH', parseBasePath, 'a path was expected, such as /paper/'),
    now:
      read('SOURCE_DATE_EPOCH', parseEpoch, 'whole seconds since 1970 were expected, such as 1712448000') ??
      clock(),
    ...(signingKey && { signingKey }),
  };
  if (faults.length > 0) throw new PressError(faults.join('\n'));
  return orders;
}

/** Reads a key, or the file that holds one. What stands there is never told. */
function readSecret(text: string, faults: string[]): KeyObject | null {
  if (text.trim() === '') return null;
  const key = readSigningKey(text.includes('-----BEGIN') ? text : readOrNothing(text));
  if (!key)
    faults.push('SIGNING_KEY is no Ed25519 key; its PEM was expected, or the name of a file that holds it.');
  return key;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Lists the folders outside the content folder that links in it may lead to: `CONTENT_LINKS`, parted as `PATH` is. It is no
 * setting of `site.yml`, for who may write there may make links, too.
 */
export function readLinkedFolders(environment: Environment): string[] {
  return (environment['CONTENT_LINKS'] ?? '')
    .split(delimiter)
    .filter((folder) => folder.trim() !== '')
    .map((folder) => resolve(folder));
}

function parseSiteUrl(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { username, password, search, hash } = new URL(text);
  return username || password || search || hash ? null : text;
}

/** GitHub's `configure-pages` gives `/paper`, or nothing at all for a site of its own. */
function parseBasePath(text: string): string | null {
  if (/[\s?#\\<>"]|:\/\/|^\/\//.test(text)) return null;
  const inner = text.replace(/^\/|\/$/g, '');
  if (inner.split('/').some((part) => part === '.' || part === '..' || (part === '' && inner !== '')))
    return null;
  return inner === '' ? '/' : `/${inner}/`;
}

function parseEpoch(text: string): Date | null {
  if (!/^\d{1,12}$/.test(text)) return null;
  const seconds = Number(text);
  return seconds <= LATEST_EPOCH ? new Date(seconds * 1000) : null;
}
