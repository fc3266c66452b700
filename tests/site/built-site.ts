import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { readSiteJson, SITE_JSON } from '../../src/hosts/files/site-json.ts';
import { type HeaderRule, headersOf } from '../../src/hosts/headers.ts';

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
  'plain article': /^2025\/12\/31\/year-end\/index\.html$/,
  'article of 600 words': /^2026\/02\/26\/the-town-that-counts-its-fog\/index\.html$/,
  'article with pictures': /^2026\/02\/20\/harbour-in-pictures\/index\.html$/,
  'article with everything': /^2026\/02\/10\/lighthouse\/index\.html$/,
  'article from right to left': /^2026\/01\/15\/mina-hadia\/index\.html$/,
  'as received': /^2026\/03\/04\/three-sign\/as-received\/index\.html$/,
  'article in Japanese': /^2026\/02\/25\/yoake-no-fune\/index\.html$/,
  'withdrawn article': /^2026\/01\/20\/bread-recall\/index\.html$/,
  'expired article': /^2026\/01\/05\/fair-weather\/index\.html$/,
  section: /^section\/town\/index\.html$/,
  'section without stories': /^section\/tides\/index\.html$/,
  topic: /^topic\/the-sea\/index\.html$/,
  person: /^by\/ines-calder\/index\.html$/,
  'person who only contributed': /^by\/aino-virta\/index\.html$/,
  agency: /^agency\/ap\/index\.html$/,
  series: /^series\/the-long-coast\/index\.html$/,
  archive: /^archive\/index\.html$/,
  'archive of a year': /^archive\/2026\/index\.html$/,
  'archive of a month': /^archive\/2026\/02\/index\.html$/,
  'archive of a day': /^archive\/2026\/02\/10\/index\.html$/,
  search: /^search\/index\.html$/,
  saved: /^saved\/index\.html$/,
  settings: /^settings\/index\.html$/,
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

/** Gives the text that stands directly in an element. */
export function textIn({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A web server for a built site. */
export interface SiteServer {
  /** Base path included. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site with the headers that hosts send, its policy among them: whatever a browser does in a test is done under it. */
export async function startServer(site: string, base = '/', port = 0): Promise<SiteServer> {
  const rules = rulesOf(site);
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '');
    const local = path.startsWith(base) ? path.slice(base.length) : null;
    const file = local === null ? null : local === '' || local.endsWith('/') ? `${local}index.html` : local;
    try {
      const bytes = readFileSync(join(site, file ?? ''));
      response
        .writeHead(200, {
          ...headersOf(rules, path, true),
          'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
        })
        .end(bytes);
    } catch {
      response
        .writeHead(404, { ...headersOf(rules, path, false), 'Content-Type': 'text/html; charset=utf-8' })
        .end(readFileSync(join(site, '404.html')));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function rulesOf(site: string): readonly HeaderRule[] {
  const file = join(site, SITE_JSON);
  return existsSync(file) ? (readSiteJson(readFileSync(file, 'utf8'))?.rules ?? []) : [];
}

/** Serves a built site until the test ends. Gives its address, base path included. */
export async function serve(site: string, base = '/'): Promise<string> {
  const { address, close } = await startServer(site, base);
  onTestFinished(close);
  return address;
}

const recordSchema = z.object({
  headline: z.string(),
  byline: z.object({
    text: z.string().nullable(),
    authors: z.array(z.object({ name: z.string() })),
  }),
  dateline: z.object({ raw: z.string() }).nullable(),
  datePublished: z.string(),
  copyright: z.object({ notice: z.string().nullable() }),
  corrections: z.array(z.object({ text: z.string() })),
  body: z.object({ text: z.string() }).nullable(),
});

/** What the tests of an article page read of its record. */
export type PublishedRecord = z.infer<typeof recordSchema>;

/** Reads the record beside an article's page; null beside any other page. */
export function recordBeside(site: string, path: string): PublishedRecord | null {
  const file = join(site, path.replace(/index\.html$/, 'index.json'));
  return file.endsWith('.json') && existsSync(file)
    ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    : null;
}

/** Finds one article page of every type, with its record. */
export function articlesByType(site: string) {
  return pagesByType(site).flatMap(({ type, path = '' }) => {
    const record = recordBeside(site, path);
    return record ? [{ type, path, record }] : [];
  });
}
