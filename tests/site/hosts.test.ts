import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles, pagesByType } from './built-site.ts';
import { REAL_HOSTS, type RunningHost, startHost } from './real-hosts.ts';

const { root, based } = inject('sites');

/** Texts that have packed copies, as `--precompress` lays them there. */
const PACKED = ['index.html', 'feed.xml', 'feed.json', '2026/02/10/lighthouse/index.html'];

const HEADERS = [
  'content-security-policy',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'x-content-type-options',
  'cache-control',
];

const WITHDRAWN = '2026/01/20/bread-recall/';
const EXPIRED = '2026/01/05/fair-weather/';
const PICTURE = 'media/harbour.jpg';

interface Said {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a plain client: nothing is followed or unpacked. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Said> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).once('error', reject);
  });
}

/** Copies a site to where any user may read it, and packs some of it. */
function layOut(site: string): string {
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-hosted-'));
  chmodSync(home, 0o755);
  const folder = join(home, 'site');
  cpSync(site, folder, { recursive: true });
  for (const path of PACKED) {
    const bytes = readFileSync(join(folder, path));
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes));
  }
  return folder;
}

const places = REAL_HOSTS.flatMap((host) =>
  [
    { base: '/', site: root },
    { base: '/paper/', site: based },
  ].map((place) => ({ ...place, host, name: host.name })),
);

describe.each(places)('$name with the paper at $base', ({ host, base, site }) => {
  describe.skipIf(host.program === null)('as the press tells it', () => {
    let running: RunningHost;
    let folder: string;
    beforeAll(async () => {
      folder = layOut(site);
      running = await startHost(host, folder, base);
    });
    afterAll(async () => {
      await running?.close();
      rmSync(join(folder, '..'), { recursive: true, force: true });
    });
    const at = (path: string, headers?: Readonly<Record<string, string>>) =>
      ask(running.origin + base + path, headers);

    it('every page type is a page, with all headers, and is asked for again', async () => {
      for (const { type, path = '' } of pagesByType(site)) {
        const { status, headers, body } = await at(path.replace(/index\.html$/, ''));
        const isGone = type === 'withdrawn article' || type === 'expired article';
        expect([type, status]).toEqual([type, isGone ? 410 : 200]);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(body.equals(readFileSync(join(folder, path))), type).toBe(true);
        for (const name of HEADERS) expect(headers, `${type}: ${name}`).toHaveProperty([name]);
        expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      }
    });

    it('HTTPS is asked for by a paper with a host of its own', async () => {
      const { headers } = await at('');
      expect('strict-transport-security' in headers).toBe(base === '/');
    });

    it('each header stands once', async () => {
      const { headers } = await at('fonts/none.woff2');
      for (const name of HEADERS)
        expect(headers[name], name).not.toMatch(/, ?(?:public|default-src|nosniff)/);
    });

    it.each([
      ['feed.xml', 'application/xml; charset=utf-8'],
      ['atom.xml', 'application/xml; charset=utf-8'],
      ['feed.json', 'application/feed+json; charset=utf-8'],
      ['section/town/feed.json', 'application/feed+json; charset=utf-8'],
      ['feeds.opml', 'application/xml; charset=utf-8'],
      ['feed.css', 'text/css; charset=utf-8'],
      ['sitemap.xml', 'application/xml; charset=utf-8'],
      ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['schema/article.schema.json', 'application/schema+json; charset=utf-8'],
      ['robots.txt', 'text/plain; charset=utf-8'],
      ['sw.js', 'text/javascript; charset=utf-8'],
      ['icon.svg', 'image/svg+xml'],
      [PICTURE, 'image/jpeg'],
      ['2026/02/10/lighthouse/index.json', 'application/json'],
      ['2026/02/10/lighthouse/index.txt', 'text/plain; charset=utf-8'],
      ['2026/02/10/lighthouse/index.md', 'text/markdown; charset=utf-8'],
    ])('%s is %s', async (path, type) => {
      const { status, headers, body } = await at(path);
      expect([status, headers['content-type']]).toEqual([200, type]);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(body.equals(readFileSync(join(folder, path)))).toBe(true);
    });

    it('what bears a hash is kept for ever, a picture for an hour, what is missing not at all', async () => {
      const copy = listFiles(site).find((path) => /\.[\da-f]{10}-\d+w\.avif$/.test(path)) ?? '';
      const font = listFiles(site).find((path) => path.startsWith('fonts/text-latin')) ?? '';
      const script = listFiles(site).find((path) => path.startsWith('assets/')) ?? '';
      const keptFor = async (path: string) => (await at(path)).headers['cache-control'];
      for (const path of [copy, font, script])
        expect([path, await keptFor(path)]).toEqual([path, 'public, max-age=31536000, immutable']);
      expect(await keptFor(PICTURE)).toBe('public, max-age=3600');
      expect(await keptFor('fonts/none.woff2')).toBe('public, max-age=0, must-revalidate');
    });

    it.each(host.packs)('a text is sent as it was packed: %s', async (encoding) => {
      for (const path of PACKED) {
        const { status, headers, body } = await at(path.replace(/index\.html$/, ''), {
          'Accept-Encoding': encoding,
        });
        expect([path, status, headers['content-encoding']]).toEqual([path, 200, encoding]);
        expect(headers['vary']).toMatch(/^accept-encoding$/i);
        const type = headers['content-type'];
        expect(type).toBe((await at(path)).headers['content-type']);
        const text = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
        expect(text.equals(readFileSync(join(folder, path)))).toBe(true);
      }
    });

    it('a text that is there in two forms says so also where it is sent plain', async () => {
      const { headers } = await at('feed.xml');
      if (host.name !== 'Caddy') expect(headers['vary']).toMatch(/accept-encoding/i);
      expect(headers['content-encoding']).toBeUndefined();
    });

    it('nobody is sent again what they have', async () => {
      for (const path of ['', 'feed.xml', PICTURE])
        for (const encoding of ['identity', host.packs[0] ?? 'gzip']) {
          const asked = { 'Accept-Encoding': encoding };
          const { headers } = await at(path, asked);
          const again = await at(path, { ...asked, 'If-None-Match': String(headers.etag) });
          expect([path, encoding, again.status, again.body.length]).toEqual([path, encoding, 304, 0]);
          expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
        }
    });

    it('a player gets the part that it asks for', async () => {
      const { status, headers, body } = await at(PICTURE, { Range: 'bytes=10-19' });
      expect([status, body.length]).toEqual([206, 10]);
      expect(headers['content-range']).toMatch(/^bytes 10-19\//);
      expect(body.equals(readFileSync(join(folder, PICTURE)).subarray(10, 20))).toBe(true);
    });

    it('what is missing has the page for that, under 404', async () => {
      for (const path of ['nowhere/', 'nowhere.json', 'nowhere.html', '2026/13/']) {
        const { status, headers, body } = await at(path);
        expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
        expect(body.equals(readFileSync(join(folder, '404.html'))), path).toBe(true);
        expect(headers['content-security-policy']).toContain('strict-dynamic');
      }
    });

    it('what is withdrawn or over is gone, and its page says why', async () => {
      for (const path of [WITHDRAWN, EXPIRED]) {
        const { status, body } = await at(path);
        expect(status).toBe(410);
        expect(body.equals(readFileSync(join(folder, path, 'index.html')))).toBe(true);
      }
      expect((await at(`${WITHDRAWN}index.json`)).status).toBe(200);
    });

    it('old addresses lead on for good', async () => {
      for (const path of ['old/lamp/', '2019/lamp.html']) {
        const { status, headers } = await at(path);
        expect([path, status]).toEqual([path, 301]);
        expect(new URL(String(headers.location), running.origin).pathname).toBe(
          `${base}2026/02/10/lighthouse/`,
        );
      }
    });

    it('an address without its slash leads to the one with it', async () => {
      const { status, headers } = await at('about');
      expect([301, 308]).toContain(status);
      expect(new URL(String(headers.location), running.origin).pathname).toBe(`${base}about/`);
    });

    it('nothing is served that is for hosts, or beside the paper', async () => {
      for (const path of ['.htaccess', '.broadsheet.json', '.hosts/site.json', '..%2f..%2fetc/passwd'])
        expect([path, [400, 403, 404].includes((await at(path)).status ?? 0)]).toEqual([path, true]);
      expect((await at('.well-known/broadsheet-manifest.json')).status).toBe(200);
    });
  });
});
