import { hash } from 'node:crypto';
import { PLACEHOLDER } from '../edition/design/placeholder.ts';
import type { Edition } from '../edition/edition.ts';
import type { PlainFile } from '../edition/plain-file.ts';
import { type FeedFile, feedFiles } from '../feeds/feed-files.ts';
import { bulkFiles } from '../metadata/bulk/bulk-files.ts';
import {
  DATA_PACKAGE_PATH,
  type FileSum,
  type SumFinder,
  writeDataPackage,
} from '../metadata/bulk/data-package.ts';
import { siteFiles } from '../metadata/site-files.ts';
import { keyOf } from './sheets/key-of.ts';
import type { Keys } from './sheets/keys.ts';

/** A file of the output that is made without Astro. */
export interface TextFile {
  /** From the output folder. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** Stands for all that it shows. */
  readonly key: () => string;
  readonly make: () => string | Uint8Array;
  /** Makes it when all other texts are there, from what they came to; `make` does it where nobody knows that. */
  readonly makeLast?: (sumOf: SumFinder) => string;
  /** What a thread makes it from, where that takes long. */
  readonly feed?: FeedFile['copy'];
}

/** Lists what an edition tells other software: feeds, sitemaps and the like; redirects; and the design page's picture. */
export function listTextFiles(edition: Edition, keys: Keys): TextFile[] {
  const { redirects, desk, addresses } = edition;
  return [
    ...[...feedFiles(edition), ...siteFiles(edition)].map((file: FeedFile) => ({
      path: file.path,
      type: file.type,
      key: () => fileKey(file, keys),
      make: () => file.render(),
      ...(file.copy && { feed: file.copy }),
    })),
    ...listBulkFiles(edition, keys),
    ...redirects.map(({ file, to }) => ({
      path: file,
      type: 'text/html; charset=utf-8',
      key: () => keyOf('redirect', keys.common, to),
      make: () => redirectPage(to, addresses.absolute(to)),
    })),
    ...(desk.site.design
      ? [
          {
            path: 'design/picture.svg',
            type: 'image/svg+xml',
            key: () => keyOf('picture', keys.common),
            make: () => PLACEHOLDER,
          },
        ]
      : []),
  ];
}

/** Lists the files for researchers: one a year, and what describes them, which tells their sums. */
function listBulkFiles(edition: Edition, keys: Keys): TextFile[] {
  const years = bulkFiles(edition);
  if (years.length === 0) return [];
  return [
    ...years.map((file) => ({
      path: file.path,
      type: file.type,
      key: () => fileKey(file, keys),
      make: () => file.render(),
    })),
    {
      path: DATA_PACKAGE_PATH,
      type: 'application/json',
      key: () =>
        keyOf(
          'data-package',
          years.map((file) => fileKey(file, keys)),
        ),
      make: () => writeDataPackage(edition, years, (path) => sumFile(years, path)),
      makeLast: (sumOf) => writeDataPackage(edition, years, sumOf),
    },
  ];
}

function sumFile(files: readonly PlainFile[], path: string): FileSum | undefined {
  const bytes = files.find((file) => file.path === path)?.render();
  return bytes === undefined ? undefined : { sha256: hash('sha256', bytes, 'hex'), size: bytes.length };
}

/** A file shows its stories and whom they name; one that says nothing of any is its own key. */
function fileKey({ path, articles, stamp, render }: PlainFile, keys: Keys): string {
  const { common, desk } = keys;
  if (articles.length === 0) return keyOf('text', common, desk, path, render());
  return keys.showing(path, articles, () =>
    keyOf(
      'text',
      common,
      desk,
      path,
      stamp,
      articles.map((story) => [keys.story(story), keys.named(story)]),
    ),
  );
}

/** A page that leads on: at once in a browser, by a link for everybody else, and known as no page of its own to search engines. */
function redirectPage(to: string, inFull: string): string {
  const [short, full] = [to, inFull].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${full}</title>
<meta http-equiv="refresh" content="0; url=${short}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${full}">
</head>
<body>
<p><a href="${short}">${full}</a></p>
</body>
</html>
`;
}

/** Escapes a text for HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
