import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findReaderScripts } from '../../src/press/reader-scripts.ts';
import { openBrowser } from './browser.ts';
import { type SiteServer, startServer } from './built-site.ts';

const { root } = inject('sites');

const STORY = '2026/02/26/the-town-that-counts-its-fog/';
const WITHDRAWN = '2026/01/20/bread-recall/';

/** As many of the newest stories as a paper keeps that says nothing of it. */
const LATEST = 20;

const WAIT = { timeout: 60_000, interval: 200 };

/** What is kept, by cache, as paths. */
const KEPT = async () =>
  Object.fromEntries(
    await Promise.all(
      (await caches.keys()).map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return [name, requests.map(({ url }) => new URL(url).pathname)] as const;
      }),
    ),
  );

describe('a paper on the reader’s device', () => {
  let folder: string;
  let browser: BrowserContext;
  let server: SiteServer;
  let page: Page;
  const isKept = (path: string) =>
    page.evaluate(async (one) => (await caches.match(one)) !== undefined, path);

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-offline-')));
    cpSync(root, folder, { recursive: true });
    server = await startServer(folder);
    browser = await openBrowser({ javaScriptEnabled: true });
    page = await browser.newPage();
    await page.goto(server.address + STORY);
    await page.waitForSelector('.tools.ready');
    await page.evaluate(() => navigator.serviceWorker.ready);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes a worker of less than 2 kB', () => {
    expect(brotliCompressSync(readFileSync(join(root, 'sw.js'))).length).toBeLessThan(2000);
  });

  it('keeps the pages that are always there, the newest stories, and what was read', async () => {
    await expect
      .poll(async () => (await page.evaluate(KEPT))['broadsheet:/:latest']?.length, WAIT)
      .toBe(LATEST);
    const kept = await page.evaluate(KEPT);
    expect(kept['broadsheet:/:core']).toEqual(
      expect.arrayContaining(['/', '/latest/', '/saved/', '/settings/', '/offline.json']),
    );
    expect(kept['broadsheet:/:latest']).toHaveLength(LATEST);
    await expect.poll(() => isKept(`/${STORY}`), WAIT).toBe(true);
  });

  it('never keeps a story that was withdrawn, nor shows one that is withdrawn later', async () => {
    const list = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
    expect(list.gone).toContain(WITHDRAWN);
    expect(list.latest.map(({ address }: { address: string }) => address)).not.toContain(WITHDRAWN);
    const victim = list.latest[3].address;
    await page.goto(server.address + victim);
    // It goes from the paper, and the device hears of it by the list alone.
    writeFileSync(
      join(folder, 'offline.json'),
      JSON.stringify({
        ...list,
        latest: list.latest.filter(({ address }: { address: string }) => address !== victim),
        gone: [...list.gone, victim],
      }),
    );
    await page.evaluate(async () => {
      // The list is old enough to be asked for again.
      const core = await caches.open('broadsheet:/:core');
      const kept = await core.match('/offline.json');
      const headers = new Headers(kept?.headers);
      headers.set('x-kept-at', '0');
      await core.put('/offline.json', new Response(await kept?.blob(), { headers }));
    });
    await page.goto(`${server.address}about/`);
    await expect.poll(() => isKept(`/${victim}`), WAIT).toBe(false);
    writeFileSync(join(folder, 'offline.json'), JSON.stringify(list));
  });

  it('shows without a connection what is here, says how old it is, and what is here where a page is not', async () => {
    await page.goto(server.address + STORY);
    await page.waitForSelector('.tools.ready');
    await page.click('[data-do="save"]');
    await expect
      .poll(() => page.evaluate((path) => caches.has(`broadsheet:/:saved:${path}`), STORY), WAIT)
      .toBe(true);
    server.close();
    await page.goto(server.address + STORY);
    expect(await page.textContent('h1')).toBe('The town that counts its fog');
    await page.waitForSelector('.bar p');
    expect(await page.textContent('.bar p')).toMatch(/as it was kept here/);
    await page.goto(`${server.address}archive/2026/`);
    expect(await page.textContent('h1')).toBe('Saved stories');
    await page.waitForSelector('.saved-stories .entry');
    expect(await page.locator('.not-here').isVisible()).toBe(true);
    // The list comes once the caches have answered.
    await expect.poll(() => page.locator('.also .entry').count(), WAIT).toBeGreaterThan(10);
  });

  it('does not show a story past its end', async () => {
    await page.goto(server.address + STORY);
    await page.evaluate(async (path) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const kept = await cache.match(path);
        if (!kept) continue;
        const headers = new Headers(kept.headers);
        headers.set('x-ends-at', String(Date.now() - 1));
        await cache.put(path, new Response(await kept.blob(), { headers }));
      }
    }, `/${STORY}`);
    await page.goto(server.address + STORY);
    expect(await page.textContent('h1')).toBe('Saved stories');
  });

  it('goes with everything that it kept when the paper turns it off', async () => {
    const { port } = new URL(server.address);
    const { leave } = await findReaderScripts(folder, 'leaving');
    writeFileSync(join(folder, 'sw.js'), leave);
    const about = join(folder, 'about', 'index.html');
    writeFileSync(about, readFileSync(about, 'utf8').replace(' data-offline', ''));
    server = await startServer(folder, '/', Number(port));
    await page.goto(`${server.address}about/`);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
        WAIT,
      )
      .toBe(true);
    await page.goto(`${server.address}about/`);
    await expect.poll(() => page.evaluate(KEPT), WAIT).toEqual({});
  });
});
