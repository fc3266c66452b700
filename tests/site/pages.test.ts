import type { Root } from 'hast';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articleScript } from '../../src/reader/article-script.ts';
import { openBrowser } from './browser.ts';
import { elementsOf, listFiles, listPages, pagesByType, parsePage, serve, textIn } from './built-site.ts';

const { root, based } = inject('sites');

describe.each([
  ['at the root of its host', root, '/'],
  ['below a base path', based, '/paper/'],
])('a site %s, in a browser without scripts', (_, site, base) => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser({ javaScriptEnabled: false });
  });
  afterAll(() => browser.close());

  it.each(pagesByType(site))('shows the $type in quiet: $path', async ({ path }) => {
    expect(path).toBeDefined();
    const address = await serve(site, base);
    const page = await browser.newPage();
    const noise: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        noise.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(address + (path ?? '').replace(/index\.html$/, ''), { waitUntil: 'load' });
    expect(noise).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').textContent())?.trim().length).toBeGreaterThan(10);
    const wide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(wide).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('the pages of a site', () => {
  const pages = listPages(root).map((path) => ({ path, page: parsePage(root, path) }));

  it('bear titles and descriptions of their own', () => {
    const titles = pages.map(({ page }) => textOf(page, 'title'));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const descriptions = pages.flatMap(({ page }) =>
      elementsOf(
        page,
        ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description',
      ).map(({ properties }) => properties['content']),
    );
    expect(descriptions.filter((one, index) => descriptions.indexOf(one) !== index)).toEqual([]);
  });

  it('say their language and direction', () => {
    for (const { path, page } of pages) {
      const [html] = elementsOf(page, ({ tagName }) => tagName === 'html');
      const language = /mina-hadia|design\/rtl/.test(path) ? 'ar' : path.includes('yoake') ? 'ja' : 'en';
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      expect([path, html?.properties['lang'], html?.properties['dir']]).toEqual([path, language, direction]);
    }
  });

  it('run one script of a few lines, the same on all, and on stories one more', () => {
    const scriptsOf = (page: Root) =>
      elementsOf(
        page,
        ({ tagName, properties }) => tagName === 'script' && properties['type'] !== 'application/ld+json',
      );
    const boot = new Set<string>();
    for (const { path, page } of pages) {
      const [first = '', ...rest] = scriptsOf(page).map(textIn);
      boot.add(first);
      const isStory = /^(?:\d{4}\/\d\d\/\d\d|design)\//.test(path);
      expect(isStory || rest.length === 0, path).toBe(true);
      expect(
        rest.filter((script) => script !== articleScript),
        path,
      ).toEqual([]);
    }
    expect([...boot]).toHaveLength(1);
    expect([...boot][0]).toContain('/assets/reader.');
    const named = pages
      .flatMap(({ page }) => scriptsOf(page))
      .filter(({ properties }) => Object.keys(properties).length > 0);
    expect(named).toEqual([]);
  });

  it('have no page of a story that is under embargo, nor its picture', () => {
    expect(listFiles(root).filter((path) => /not-yet|held\.png/.test(path))).toEqual([]);
    for (const { page } of pages) expect(JSON.stringify(page)).not.toContain('A secret until June');
  });

  it('keep nothing of a withdrawn story but its headline', () => {
    const files = listFiles(root).filter((path) => path.includes('bread-recall'));
    expect(files).toContain('2026/01/20/bread-recall/index.html');
    for (const { page } of pages)
      expect(JSON.stringify(page)).not.toContain('must not be published any more');
  });
});

function textOf(page: Parameters<typeof elementsOf>[0], tagName: string): string {
  const [element] = elementsOf(page, (one) => one.tagName === tagName);
  return element ? textIn(element) : '';
}
