import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type IndexFile, openPagefind } from '../../src/press/search/pagefind.ts';
import { openBrowser } from './browser.ts';
import { listFiles, type SiteServer, startServer } from './built-site.ts';

const { root, based } = inject('sites');

/** Bytes that the first results of a query may take, the engine left out, which a browser loads once. */
const FIRST_RESULTS = 60_000;

const ENGINE = /\/pagefind\.js|\/wasm\./;

let browser: BrowserContext;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  server = await startServer(root);
  browser = await openBrowser({ javaScriptEnabled: true });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(query = ''): Promise<void> {
  await page.goto(`${server.address}search/${query}`);
  await page.waitForFunction(() => document.documentElement.classList.contains('scripted'));
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /assets\/search\./.test(name)),
  );
}

const headlines = () => page.locator('.results h2').allTextContents();

const countFound = async () => Number.parseInt((await page.textContent('.found')) ?? '', 10);

async function ask(query: string): Promise<string[]> {
  await page.fill('#query', query);
  await page.waitForFunction(
    (asked) =>
      new URLSearchParams(location.search).get('q') === asked &&
      document.querySelector('.found')?.textContent,
    query,
  );
  await page.waitForTimeout(400);
  return headlines();
}

describe('the search', () => {
  it('finds as one types, shows who, when and where the words stand, and says how many', async () => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await open();
    await page.locator('#query').pressSequentially('fog', { delay: 30 });
    await page.waitForSelector('.results .entry');
    expect((await headlines())[0]).toBe('The town that counts its fog');
    const first = page.locator('.results .entry').first();
    const marked = await first.locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(word).toMatch(/^fog(?:gy|s)?$/i);
    expect(await first.locator('.by').textContent()).toMatch(/^By /);
    expect(await first.locator('.mark').textContent()).toBe('February 26, 2026');
    expect(await first.locator('a').getAttribute('href')).toBe('/2026/02/26/the-town-that-counts-its-fog/');
    expect(await page.textContent('.found')).toMatch(/^\d+ stor(?:y|ies)$/);
    expect(page.url()).toMatch(/\/search\/\?q=fog$/);
    expect(faults).toEqual([]);
  });

  it('begins where an address says, filters too', async () => {
    await open('?q=fog&year=2026');
    await page.waitForSelector('.results .entry');
    expect(await page.inputValue('#query')).toBe('fog');
    await page.waitForFunction(() => document.querySelectorAll('[name="section"] option').length > 1);
    expect(await page.inputValue('[name="year"]')).toBe('2026');
    await open('?q=fog&year=2015');
    await page.waitForFunction(() => document.querySelector('.found')?.textContent);
    expect(await headlines()).not.toContain('The town that counts its fog');
  });

  it('is narrowed down by section, person and year, and ordered by date', async () => {
    await open();
    await ask('council');
    const all = await countFound();
    expect(all).toBeGreaterThan(3);
    await page.check('[name="order"][value="date"]');
    await page.waitForFunction(() => location.search.includes('order=date'));
    await page.waitForTimeout(400);
    const dates = await page.locator('.results .mark').allTextContents();
    const times = dates.map((date) => Date.parse(date));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    await page.click('.refine summary');
    await page.waitForFunction(() => document.querySelectorAll('[name="person"] option').length > 1);
    await page.selectOption('[name="section"]', { index: 1 });
    await page.waitForFunction(() => location.search.includes('section='));
    await page.waitForTimeout(400);
    expect(await countFound()).toBeGreaterThan(0);
    expect(await countFound()).toBeLessThan(all);
  });

  it('is used by keys alone', async () => {
    await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('.seek a')?.focus());
    await page.keyboard.press('/');
    await page.keyboard.type('fog');
    await page.waitForSelector('.results .entry');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'The town that counts its fog',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('.results .entry').length === 0);
    expect(page.url()).toMatch(/\/search\/$/);
  });

  it('finds stories in other languages, of either direction and without spaces', async () => {
    await open('?language=ja');
    const japanese = await ask('船');
    expect(japanese.length).toBeGreaterThan(0);
    expect(await page.locator('.results .words').first().getAttribute('lang')).toBe('ja');
    await open('?language=ar');
    const arabic = await page.evaluate(async () => {
      const response = await fetch('/2026/01/15/mina-hadia/index.txt');
      return (await response.text()).match(/[\u0621-\u064a]{5,}/)?.[0] ?? '';
    });
    expect((await ask(arabic)).length).toBeGreaterThan(0);
    expect(await page.locator('.results .words').first().getAttribute('dir')).toBe('rtl');
  });

  it('says that nothing was found, and takes a hostile query for words', async () => {
    await open();
    for (const query of ['zyzzyva', '<img src=x onerror=alert(1)>', '"\'`\\']) {
      await ask(query);
      expect(await page.locator('.found img').count()).toBe(0);
    }
    expect(await page.textContent('.found')).toContain('Nothing was found');
  });

  it('never has a story that is under embargo or withdrawn', async () => {
    await open();
    expect(await ask('secret until June')).not.toContain('A secret until June');
    expect((await ask('must not be published')).filter((one) => /bread/i.test(one))).toEqual([]);
  });

  it('loads little for its first results, and nothing on any other page', async () => {
    const fresh = await browser.newPage();
    const sizes: [string, number][] = [];
    fresh.on('response', async (response) => {
      if (response.url().includes('/pagefind/'))
        sizes.push([response.url(), (await response.body().catch(() => Buffer.alloc(0))).length]);
    });
    await fresh.goto(server.address);
    await fresh.goto(`${server.address}search/?q=fog`);
    expect(sizes.filter(([url]) => url.includes('fog'))).toEqual([]);
    await fresh.waitForSelector('.results .entry');
    await fresh.waitForTimeout(500);
    const data = sizes.filter(([url]) => !ENGINE.test(url)).reduce((sum, [, size]) => sum + size, 0);
    expect(data).toBeGreaterThan(0);
    expect(data).toBeLessThanOrEqual(FIRST_RESULTS);
    sizes.length = 0;
    for (const path of ['', 'latest/', '2026/02/26/the-town-that-counts-its-fog/', 'settings/'])
      await fresh.goto(server.address + path);
    await fresh.waitForTimeout(300);
    expect(sizes).toEqual([]);
    await fresh.close();
  });

  it('has nothing that axe finds while it shows results', async () => {
    await open('?q=council');
    await page.waitForSelector('.results .entry');
    await page.evaluate(axe.source);
    const found = await page.evaluate<{ violations: { id: string }[] }>(
      'axe.run({ resultTypes: ["violations"] })',
    );
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('lies under the paper’s own path', async () => {
    const below = await startServer(based, '/paper/');
    await page.goto(`${below.address}search/?q=fog`);
    await page.waitForSelector('.results .entry');
    expect(await page.locator('.results a').first().getAttribute('href')).toBe(
      '/paper/2026/02/26/the-town-that-counts-its-fog/',
    );
    below.close();
  });

  it('leads to lists where scripts don’t run', async () => {
    const plain = await openBrowser({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(`${server.address}search/`);
    expect(await quiet.locator('#query').isVisible()).toBe(false);
    expect(await quiet.locator('.ways a').count()).toBeGreaterThan(10);
    await plain.close();
  });
});

/** Parts of an archive, newest first: one of this year, five of the year before the last. Two stories about a lamp in each. */
const PARTS = ['2026', '2024-05', '2024-04', '2024-03', '2024-02', '2024-01'];

const folderOf = (name: string) => new RegExp(`/pagefind/${name}/`);

async function indexParts(): Promise<Map<string, IndexFile[]>> {
  const pagefind = await openPagefind();
  const indexed = new Map<string, IndexFile[]>();
  for (const name of PARTS) {
    const stories = ['01', '02'].map((day) => ({
      url: `/${name}/${day}/`,
      content: 'The lamp on the quay was lit again.',
      language: 'en',
      meta: { title: `Lamp of ${name}, ${day}`, byline: 'By Ada Birch', date: name },
      filters: { section: [], topic: [], person: [], agency: [], year: [name.slice(0, 4)] },
      sort: { date: `${name.padEnd(7, '-01')}-${day}` },
    }));
    indexed.set(name, await pagefind.index(stories));
  }
  await pagefind.close();
  return indexed;
}

describe('the search of an archive in parts', () => {
  let ownBrowser: BrowserContext;
  let wide: Page;
  /** Parts of which anything was loaded. */
  let asked: Set<string>;

  beforeAll(async () => {
    const indexed = await indexParts();
    ownBrowser = await openBrowser({ javaScriptEnabled: true, serviceWorkers: 'block' });
    wide = await ownBrowser.newPage();
    const units = PARTS.map((name) => {
      const month = name.padEnd(7, '-01');
      return { name, from: `${month}-01`, to: `${month}-02`, languages: ['en'] };
    });
    await wide.route(/\/search\/(?:\?|$)/, async (route) => {
      const response = await route.fetch();
      const written = JSON.stringify(units).replaceAll('"', '&quot;');
      const body = (await response.text()).replace(/ data-units="[^"]*"/, ` data-units="${written}"`);
      await route.fulfill({ response, body });
    });
    for (const [name, files] of indexed) {
      await wide.route(folderOf(name), async (route) => {
        const path = new URL(route.request().url()).pathname.split(`/pagefind/${name}/`)[1];
        const file = files.find((one) => one.path === path);
        asked.add(name);
        await route.fulfill(file ? { body: Buffer.from(file.bytes) } : { status: 404 });
      });
    }
  });

  afterAll(() => ownBrowser.close());

  const found = async (query: string, count: number) => {
    asked = new Set();
    await wide.goto(`${server.address}search/?${query}`);
    await shows(count);
  };
  const shows = (count: number) =>
    wide.waitForFunction(
      (wanted) => document.querySelector('.found')?.textContent === `${wanted} stories`,
      count,
    );
  const backTo = () => wide.locator('.back-to').textContent();

  it('goes three parts back by itself, says how far, and goes on when it is told to', async () => {
    await found('q=lamp', 6);
    expect([...asked]).toEqual(PARTS.slice(0, 3));
    expect(await backTo()).toContain('April 1, 2024');
    await wide.click('[data-do="further"]');
    await shows(12);
    expect(await wide.locator('[data-do="further"]').isVisible()).toBe(false);
    expect(await wide.locator('.results .entry').count()).toBe(6);
    await wide.click('[data-do="more"]');
    await wide.waitForFunction(() => document.querySelectorAll('.results .entry').length === 12);
  });

  it('goes so far back in a year that was chosen, too', async () => {
    await found('q=lamp&year=2024', 6);
    expect([...asked]).toEqual(PARTS.slice(0, 4));
    expect(await backTo()).toContain('March 1, 2024');
    await wide.click('[data-do="further"]');
    await shows(10);
    expect(await wide.locator('[data-do="further"]').isVisible()).toBe(false);
  });

  it('has the newest first over all parts', async () => {
    await found('q=lamp&order=date', 6);
    expect(await wide.locator('.results h2').allTextContents()).toEqual(
      PARTS.slice(0, 3).flatMap((name) => [`Lamp of ${name}, 02`, `Lamp of ${name}, 01`]),
    );
  });
});

describe('the index', () => {
  it('is the same from the same copy', () => {
    const of = (site: string) => listFiles(site).filter((path) => path.startsWith('pagefind/'));
    expect(of(root).length).toBeGreaterThan(50);
    expect(of(inject('sites').again)).toEqual(of(root));
  });
});
