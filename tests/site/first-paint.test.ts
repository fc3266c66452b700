import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { pagesByType, serve } from './built-site.ts';

const { root, based } = inject('sites');

/** What a page may ask for before anything is seen. */
const AWAITED = /\.(?:woff2|avif|webp|jpe?g|png|svg)$/;

async function untilScripted(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/assets\/reader\./.test(name)),
  );
}

describe('the first paint', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser({ javaScriptEnabled: true, serviceWorkers: 'block' });
  });
  afterAll(() => browser.close());

  /** Opens a page, waits until its script has come, and lists what it asked for before anything was seen, and after. */
  async function watch(address: string): Promise<{ before: string[]; after: string[] }> {
    const page = await browser.newPage();
    await page.goto(address);
    await untilScripted(page);
    await page.waitForLoadState('networkidle');
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      asked: performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
    }));
    await page.close();
    expect(painted).toBeGreaterThan(0);
    const paths = (early: boolean) =>
      asked.filter(({ startTime }) => startTime < painted === early).map(({ path }) => path);
    return { before: paths(true), after: paths(false) };
  }

  it.each(pagesByType(root))(
    'of the $type waits for no script and nothing that only some need',
    async ({ path = '' }) => {
      const { before, after } = await watch((await serve(root)) + path.replace(/index\.html$/, ''));
      expect(before.filter((asked) => !AWAITED.test(asked))).toEqual([]);
      expect(after.some((asked) => /\/assets\/reader\.[^/]+\.js$/.test(asked))).toBe(true);
    },
  );

  it.each([
    ['at the root of a host', root, '/'],
    ['under a path', based, '/paper/'],
  ])('has the manifest of a paper %s come after it, to the front page alone', async (_, folder, base) => {
    const address = await serve(folder, base);
    const page = await browser.newPage();
    const manifest = page.locator('link[rel=manifest]');
    await page.goto(address);
    await manifest.waitFor({ state: 'attached' });
    const href = (await manifest.getAttribute('href')) ?? '';
    expect(new URL(href, address).href).toBe(new URL('manifest.webmanifest', address).href);
    const { name } = await (await page.request.get(new URL(href, address).href)).json();
    expect(name).toBeTruthy();
    await page.goto(`${address}latest/`);
    await untilScripted(page);
    expect(await manifest.count()).toBe(0);
    await page.close();
  });

  it('is not waited for for ever where a browser says nothing of it', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {};
    });
    await page.goto(await serve(root));
    await untilScripted(page);
    await page.close();
  });

  it('is of a page whose icon needs no request', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(await serve(root));
    const size = await page.evaluate(async () => {
      const image = new Image();
      image.src = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
      await image.decode();
      return [image.naturalWidth > 0, image.src.startsWith('data:')];
    });
    expect(size).toEqual([true, true]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
