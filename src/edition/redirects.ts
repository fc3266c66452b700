import type { CompiledArticle } from '../article/compiled-article.ts';
import { type EditionFinding, type Redirect, topOfFile } from './edition.ts';
import { addressOf, type Directory } from './resolve.ts';

/** Signs and steps that no file can be called on some system or other. */
const UNFIT = /[\p{Cc}\\<>:"|?*]|(?:^|\/)\.{1,2}(?:\/|$)/u;

/** `old/page.html`: a file of its own; anything else becomes a folder with an index. */
const PAGE_FILE = /\.html?$/i;

/** The longest name that disks allow, in bytes. */
const LONGEST_NAME = 255;

/**
 * Plans the pages that lead from old addresses to new ones, in the order of the stories. Raises `redirect-clash` where
 * an old address is one that the paper still has, or that another story claims.
 */
export function planRedirects(
  articles: readonly CompiledArticle[],
  directory: Directory,
): {
  readonly redirects: readonly Redirect[];
  readonly byLocal: Map<string, string>;
  readonly findings: readonly EditionFinding[];
} {
  const byLocal = new Map<string, string>();
  const redirects: Redirect[] = [];
  const findings: EditionFinding[] = [];
  for (const { record, placement, places } of articles) {
    const to = directory.addresses.article(record.id);
    for (const from of placement.redirectFrom) {
      const local = localPath(from, directory);
      const say = (message: string, hint: string) =>
        findings.push({
          path: record.source.path,
          place: places.redirectFrom ?? topOfFile,
          ruleId: 'redirect-clash',
          message,
          hint,
        });
      if (local === null) {
        say(
          `“${from}” can’t be an old address of this site`,
          'Write a path from the site’s root: /2019/old-name/',
        );
        continue;
      }
      const taken = addressOf(local, directory) ?? byLocal.get(local);
      if (taken === to) continue;
      if (taken !== undefined && taken !== null) {
        say(
          `The old address “${from}” leads to ${taken} already`,
          'An old address can lead to one story only.',
        );
        continue;
      }
      byLocal.set(local, to);
      redirects.push({ file: PAGE_FILE.test(local) ? local : `${local}/index.html`, to });
    }
  }
  return { redirects, byLocal, findings };
}

/** Reads an old address as a path within the site, decoded and without slashes at the ends; null where it is none. */
function localPath(from: string, { addresses, base }: Directory): string | null {
  const home = addresses.absolute('/');
  const path = (from.startsWith(home) ? from.slice(home.length - 1) : from).split(/[?#]/, 1)[0] ?? '';
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return null;
  const inner = base !== '/' && path.startsWith(base) ? path.slice(base.length) : path;
  const local = decode(inner)
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index\.html?$/i, '');
  if (local === '' || UNFIT.test(local)) return null;
  return local
    .split('/')
    .every((step) => step !== '' && new TextEncoder().encode(step).length <= LONGEST_NAME)
    ? local
    : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
