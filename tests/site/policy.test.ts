import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Host, hostFolder } from '../../src/commands/static-host.ts';
import { readSiteJson, SITE_JSON } from '../../src/hosts/files/site-json.ts';
import { sayPolicy } from '../../src/press/app/say-policy.ts';
import { fontFaces } from '../../src/styles/fonts.ts';
import { folderOf } from '../press/folders.ts';
import { openBrowser } from './browser.ts';
import { elementsOf, listPages, pagesByType, parsePage, serve, textIn } from './built-site.ts';

const { root, based } = inject('sites');

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Lists the hashes that a policy names, of the header or of a page. */
function hashesIn(policy: string): string[] {
  return Array.from(policy.matchAll(/'sha256-([^']+)'/g), ([, one = '']) => one);
}

function policyOf(site: string): string {
  const plan = readSiteJson(readFileSync(join(site, SITE_JSON), 'utf8'));
  return plan?.rules[0]?.headers['Content-Security-Policy'] ?? '';
}

/** Lists the hashes of what a policy is asked for on a page: styles, and scripts that are no data. */
function inlineOn(site: string, path: string): string[] {
  const isInline = ({ tagName, properties }: { tagName: string; properties: Record<string, unknown> }) =>
    tagName === 'style' ||
    (tagName === 'script' && properties['type'] !== 'application/ld+json' && properties['src'] === undefined);
  return elementsOf(parsePage(site, path), isInline).map((element) => hash(textIn(element)));
}

describe.each([
  ['/', root],
  ['/paper/', based],
])('the policy of a paper at %s', (base, site) => {
  const allowed = hashesIn(policyOf(site));
  const found = new Map(listPages(site).map((path) => [path, inlineOn(site, path)]));

  it('names every style and script that stands in any page', () => {
    expect(found.size).toBeGreaterThan(100);
    const strange = [...found].filter(([, hashes]) => hashes.some((one) => !allowed.includes(one)));
    expect(strange.map(([path]) => path)).toEqual([]);
  });

  it('names nothing that no page has, but the fonts of a language that nobody writes in here', () => {
    const used = new Set([...found.values()].flat());
    const unused = allowed.filter((one) => !used.has(one));
    expect(unused).toEqual([hash(fontFaces(base, 'cyrillic'))]);
  });

  it('leaves no page with a style or a handler in an attribute', () => {
    for (const path of listPages(site)) {
      const bad = elementsOf(parsePage(site, path), ({ properties }) =>
        Object.keys(properties).some((name) => name === 'style' || /^on[a-z]/i.test(name)),
      );
      expect(bad, path).toEqual([]);
    }
  });
});

describe('in a browser', { timeout: 120_000 }, () => {
  let browser: BrowserContext;
  let host: Host;
  beforeAll(async () => {
    browser = await openBrowser({ javaScriptEnabled: true });
    host = await hostFolder(root);
  });
  afterAll(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page and gives all that the browser complains of, by day, by night and on paper. */
  const complaintsAt = async (address: string) => {
    const page = await browser.newPage();
    const said = listenTo(page);
    await page.goto(address, { waitUntil: 'load' });
    for (const look of [
      { colorScheme: 'dark' },
      { colorScheme: 'light' },
      { media: 'print' },
      { media: 'screen' },
    ] as const)
      await page.emulateMedia(look);
    // What waits for the page to be there.
    await page.waitForTimeout(150);
    await page.close();
    return said;
  };

  const pages = [
    ...pagesByType(root).map(({ path = '' }) => path),
    'design/index.html',
    'design/rtl/index.html',
    'settings/index.html',
    'saved/index.html',
    'feed.xml',
    'atom.xml',
    'section/town/feed.xml',
  ];

  it.each(pages)('nothing of %s is refused', async (path) => {
    expect(await complaintsAt(host.address + path.replace(/index\.html$/, ''))).toEqual([]);
  });

  it('the scripts of a page run that come when it is there', async () => {
    const page = await browser.newPage();
    const loaded = page.waitForResponse(/\/assets\/reader\..*\.js$/);
    await page.goto(host.address);
    expect((await loaded).status()).toBe(200);
    await page.waitForFunction(() => document.querySelector('script[type=module]') !== null);
    await page.close();
  });

  it('a script that got into a page does not run, and a style does nothing', async () => {
    const html = readFileSync(join(root, 'about/index.html'), 'utf8')
      .replace('<main', '<script>document.title = "taken"</script><style>main{display:none}</style><main')
      .replace('</main>', '<img src="x" onerror="document.title = \'taken\'"></main>');
    const plan = readFileSync(join(root, SITE_JSON), 'utf8');
    const site = await hostFolder(folderOf({ 'index.html': html, '404.html': '', [SITE_JSON]: plan }));
    const page = await browser.newPage();
    const said = listenTo(page);
    await page.goto(site.address);
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(said.length).toBeGreaterThanOrEqual(3);
    await page.close();
    site.close();
  });

  it('a page that says its policy itself is held to it, where a host sends no headers', async () => {
    const story = readFileSync(join(root, '2026/02/20/harbour-in-pictures/index.html'), 'utf8');
    const page = sayPolicy(story, 'page');
    expect(page.length - story.length).toBeLessThan(1400);
    const bad = page.replace('</main>', '<script>document.title = "taken"</script></main>');
    const folder = folderOf({ 'index.html': page, 'bad/index.html': bad, '404.html': '' });
    const address = await serve(folder);
    const said = await complaintsAt(address);
    // Pictures and the like are not there; nothing was refused.
    expect(said.filter((one) => !/404|Failed to load/.test(one))).toEqual([]);
    expect((await complaintsAt(`${address}bad/`)).join()).toContain('script-src');
  });
});

/**
 * Listens to what a browser complains of on a page: what a policy refuses, and what goes wrong. That a withdrawn story is gone is
 * right, and a feed has no icon that Chromium would find.
 */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const isNews = !/status of 410/.test(message.text()) && !message.location().url.endsWith('/favicon.ico');
    if (isNews && ['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}
