import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { onTestFinished } from 'vitest';

/** Lists the files of a built site by their path in it. */
export function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Lists the pages that people read: no redirects. */
export function listPages(site: string): string[] {
  return listFiles(site).filter(
    (path) =>
      path.endsWith('.html') && !readFileSync(join(site, path), 'utf8').includes('http-equiv="refresh"'),
  );
}

/** Addresses of one page of every type, by the shape of their path. */
const PAGE_TYPES: Readonly<Record<string, RegExp>> = {
  front: /^index\.html$/,
  latest: /^latest\/index\.html$/,
  'further list page': /^latest\/page\/2\/index\.html$/,
  article: /^2026\/03\/04\/three-sign\/index\.html$/,
  'article with everything': /^2026\/02\/10\/lighthouse\/index\.html$/,
  'article from right to left': /^2026\/01\/15\/mina-hadia\/index\.html$/,
  'as received': /^2026\/03\/04\/three-sign\/as-received\/index\.html$/,
  'withdrawn article': /^2026\/01\/20\/bread-recall\/index\.html$/,
  'expired article': /^2026\/01\/05\/fair-weather\/index\.html$/,
  section: /^section\/town\/index\.html$/,
  topic: /^topic\/the-sea\/index\.html$/,
  person: /^by\/ines-calder\/index\.html$/,
  agency: /^agency\/ap\/index\.html$/,
  series: /^series\/the-long-coast\/index\.html$/,
  archive: /^archive\/index\.html$/,
  'archive of a year': /^archive\/2026\/index\.html$/,
  'archive of a month': /^archive\/2026\/02\/index\.html$/,
  'archive of a day': /^archive\/2026\/02\/10\/index\.html$/,
  corrections: /^corrections\/index\.html$/,
  'standing page': /^about\/index\.html$/,
  'page not found': /^404\.html$/,
};

/** Finds one page of every type. */
export function pagesByType(site: string): { readonly type: string; readonly path: string | undefined }[] {
  const pages = listPages(site);
  return Object.entries(PAGE_TYPES).map(([type, shape]) => ({
    type,
    path: pages.find((page) => shape.test(page)),
  }));
}

/** Parses a page as a browser would. */
export function parsePage(site: string, path: string): Root {
  return rehype().parse(readFileSync(join(site, path), 'utf8'));
}

/** Lists the elements of a page that a test asks for. */
export function elementsOf(page: Root, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/** Serves a built site as a plain web server would, until the test ends. Gives its address, base path included. */
export async function serve(site: string, base = '/'): Promise<string> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '');
    const local = path.startsWith(base) ? path.slice(base.length) : null;
    const file = local === null ? null : local === '' || local.endsWith('/') ? `${local}index.html` : local;
    try {
      const bytes = readFileSync(join(site, file ?? ''));
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' })
        .end(bytes);
    } catch {
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(readFileSync(join(site, '404.html')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}${base}`;
}
