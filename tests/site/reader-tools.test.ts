import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { faultsInEveryLook } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type SiteServer, startServer } from './built-site.ts';

const { root, based } = inject('sites');

const STORY = '2026/02/26/the-town-that-counts-its-fog/';
const OTHER = '2026/03/04/three-sign/';

/** Bytes of script, as brotli makes them, that the page of a story may load by itself; README.md says so. */
const SCRIPT = 4500;

/** A browser with voices: what is spoken is written down, and ends when the test says so. */
const VOICES = `(() => {
  const voices = ['en-US', 'de-DE'].map((lang) => ({ lang, name: lang, localService: true, default: false }));
  const spoken = [];
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => voices,
      addEventListener() {},
      removeEventListener() {},
      cancel() {},
      speak: (utterance) => spoken.push(utterance),
    },
  });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.spoken = spoken;
})()`;

const SHIFTS = `(() => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

let browser: BrowserContext;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  server = await startServer(root);
  browser = await openBrowser({ javaScriptEnabled: true });
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  await page.goto(`${server.address}about/`);
  await page.evaluate('localStorage.clear()');
  await page.setViewportSize({ width: 1280, height: 800 });
});

async function openStory(path = STORY): Promise<void> {
  await page.goto(server.address + path);
  await page.waitForSelector('.tools.ready');
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const dataOfRoot = (name: string) => page.evaluate((key) => document.documentElement.dataset[key], name);
const paperOf = (which: Page = page) => which.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the tools of a story', () => {
  it('come after the page is there, weigh less than 4.5 kB, and move nothing', async () => {
    const fresh = await browser.newPage();
    await fresh.addInitScript(SHIFTS);
    const scripts: string[] = [];
    fresh.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.push(pathname);
    });
    for (const width of [360, 1280]) {
      scripts.length = 0;
      await fresh.setViewportSize({ width, height: 800 });
      await fresh.goto(server.address + STORY);
      await fresh.waitForSelector('.tools.ready');
      await fresh.waitForTimeout(300);
      const modules = scripts.filter((path) => path.startsWith('/assets/'));
      expect(modules).not.toEqual([]);
      const sizes = modules.map((path) => brotliCompressSync(readFileSync(join(root, path))).length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT);
      const { loaded, first } = await fresh.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation');
        const modules = performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/assets\//.test(name));
        const loadEventStart =
          navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : 0;
        return { loaded: loadEventStart, first: Math.min(...modules.map(({ startTime }) => startTime)) };
      });
      expect(first).toBeGreaterThanOrEqual(loaded);
      expect(await fresh.evaluate('window.shifted')).toBe(0);
    }
    await fresh.close();
  });

  it('are not there where scripts don’t run', async () => {
    const plain = await openBrowser({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(server.address + STORY);
    expect(await quiet.locator('.tools').isVisible()).toBe(false);
    await quiet.goto(`${server.address}settings/`);
    expect(await quiet.locator('#choices').isVisible()).toBe(false);
    expect(await quiet.locator('.unscripted-only').isVisible()).toBe(true);
    await plain.close();
  });
});

describe('the look of the paper', () => {
  it('is chosen beside the story, by keyboard, and the focus comes back', async () => {
    await openStory();
    const light = await paperOf();
    await page.locator('.tools [data-do="settings"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] [name="theme"]:checked');
    await page.locator('dialog [name="theme"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await dataOfRoot('theme')).toBe('sepia');
    expect(await paperOf()).not.toBe(light);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('settings');
  });

  it('is chosen in a panel with which axe finds no fault', async () => {
    await openStory();
    await page.click('.tools [data-do="settings"]');
    await page.waitForSelector('dialog[open] [name="theme"]');
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('is there before the first paint of the next page, and in other tabs at once', async () => {
    await page.goto(`${server.address}settings/`);
    const other = await browser.newPage();
    await other.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          Reflect.set(window, 'early', { ...document.documentElement.dataset });
      });
    });
    await other.goto(server.address + STORY);
    await other.waitForSelector('.tools.ready');
    await page.waitForFunction(() => document.querySelector('#choices'));
    await page.check('[name="theme"][value="dark"]');
    await page.check('[name="size"][value="largest"]');
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await paperOf(other)).toBe(await paperOf());
    await other.goto(server.address + OTHER);
    expect(await other.evaluate('window.early')).toMatchObject({ theme: 'dark', size: 'largest' });
    await page.click('#choices [data-do="reset"]');
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === undefined);
    await other.close();
  });

  it('has a face that is easy to read apart, which nobody else loads', async () => {
    await openStory();
    const fontOf = () =>
      page.evaluate(
        () =>
          document.fonts.check('16px "Atkinson Hyperlegible Next"') &&
          [...document.fonts].some(
            ({ family, status }) => family.includes('Atkinson') && status === 'loaded',
          ),
      );
    expect(
      await page.evaluate(() => [...document.fonts].some(({ family }) => family.includes('Atkinson'))),
    ).toBe(false);
    await page.evaluate(() => localStorage.setItem('broadsheet:/:settings', '{"face":"legible"}'));
    await openStory();
    await page.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => family.includes('Atkinson') && status === 'loaded'),
    );
    expect(await fontOf()).toBe(true);
  });

  it.each([
    ['size', 'largest', '.story > p[id]', 'fontSize'],
    ['measure', 'long', '.story > p[id]', 'inlineSize'],
    ['spacing', 'wider', '.story > p[id]', 'lineHeight'],
    ['face', 'sans', '.story > p[id]', 'fontFamily'],
    ['hyphens', 'off', '.story > p[id]', 'hyphens'],
  ] as const)('changes with %s', async (name, value, selector, property) => {
    const styleOf = () =>
      page.evaluate(
        ([where, what]) => {
          const element = document.querySelector(where);
          return element && getComputedStyle(element).getPropertyValue(what);
        },
        [selector, property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] as const,
      );
    await openStory();
    const before = await styleOf();
    await page.evaluate(
      ([key, chosen]) => localStorage.setItem('broadsheet:/:settings', JSON.stringify({ [key]: chosen })),
      [name, value] as const,
    );
    await openStory();
    expect(await styleOf()).not.toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('is the paper’s own where storage holds something else', async () => {
    for (const text of ['{', '3', '"dark"', '[1]', '{"theme":{"a":1}}']) {
      await page.evaluate((kept) => localStorage.setItem('broadsheet:/:settings', kept), text);
      await openStory();
      expect(await page.locator('.tools.ready').count()).toBe(1);
    }
  });
});

describe('what a reader keeps', () => {
  it('is listed with its place, and goes by one press, for the keyboard too', async () => {
    await openStory();
    await page.click('[data-do="save"]');
    expect(await page.getAttribute('[data-do="save"]', 'aria-pressed')).toBe('true');
    await openStory(OTHER);
    await page.click('[data-do="save"]');
    await page.goto(`${server.address}saved/`);
    await page.waitForSelector('.saved-stories .entry');
    expect(await page.locator('.saved-stories h2').allTextContents()).toHaveLength(2);
    const remove = page.locator('.saved-stories [data-do="remove"]').first();
    await remove.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.saved-stories h2').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('.saved-stories') !== null)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.empty').isVisible()).toBe(true);
  });

  it('has nothing that axe finds: stories on the list, a place to go on from, a question before all is erased', async () => {
    await openStory();
    await page.click('[data-do="save"]');
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await page.waitForTimeout(100);
    await page.goto(`${server.address}saved/`);
    await page.waitForSelector('.saved-stories .entry');
    expect(await faultsInEveryLook(page)).toEqual([]);
    await openStory();
    await page.locator('.bar a').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.goto(`${server.address}settings/`);
    await page.click('[data-do="erase"]');
    await page.waitForSelector('#kept dialog[open]');
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('remembers where the reader stopped, and moves nobody who has not asked', async () => {
    await openStory();
    await page.click('[data-do="save"]');
    await page.locator('.story > p[id]').nth(4).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await page.waitForTimeout(100);
    await page.goto(`${server.address}about/`);
    await page.goto(server.address + STORY);
    const link = page.locator('.bar a');
    await link.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await link.textContent()).toMatch(/\d+\s*%/);
    await link.click();
    await page.waitForFunction(() => scrollY > 300);
  });

  it('is written into a file, erased, and read again', async () => {
    await openStory();
    await page.click('[data-do="save"]');
    await page.goto(`${server.address}settings/`);
    await page.check('[name="theme"][value="sepia"]');
    const download = page.waitForEvent('download');
    await page.click('[data-do="export"]');
    const file = await (await download).path();
    await page.click('[data-do="erase"]');
    await page.click('#kept dialog [value="erase"]');
    await page.waitForFunction(() => document.querySelector('#kept [role="status"]')?.textContent);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await dataOfRoot('theme')).toBeUndefined();
    await page.setInputFiles('#kept input[type="file"]', file);
    await page.waitForFunction(() => localStorage.length > 0);
    expect(await dataOfRoot('theme')).toBe('sepia');
    await page.goto(`${server.address}saved/`);
    await page.waitForSelector('.saved-stories .entry');
  });

  it('is not read from a file of something else', async () => {
    await page.goto(`${server.address}settings/`);
    await page.waitForFunction(() => document.querySelector('#kept'));
    await page.waitForTimeout(200);
    const words = await page.getAttribute('#kept [role="status"]', 'data-failed');
    await page.setInputFiles('#kept input[type="file"]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"other","saved":[{"address":"javascript:1/"}]}'),
    });
    await page.waitForFunction(
      (said) => document.querySelector('#kept [role="status"]')?.textContent === said,
      words,
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('looks read on the front page, where the reader wants that', async () => {
    const read = () => page.locator('a.read').count();
    await openStory();
    await page.goto(server.address);
    await page.waitForTimeout(200);
    expect(await read()).toBe(0);
    await page.evaluate(() => localStorage.setItem('broadsheet:/:settings', '{"marks":"on"}'));
    await openStory();
    await page.goto(`${server.address}latest/`);
    await page.waitForSelector('a.read');
    expect(await page.locator('a.read').first().getAttribute('href')).toBe(`/${STORY}`);
  });

  it('lies under the paper’s own path', async () => {
    const below = await startServer(based, '/paper/');
    await page.goto(`${below.address}${STORY}`);
    await page.waitForSelector('.tools.ready');
    await page.click('[data-do="save"]');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['broadsheet:/paper/:saved']);
    await page.goto(`${below.address}saved/`);
    expect(await page.getAttribute('.saved-stories h2 a', 'href')).toBe(`/paper/${STORY}`);
    below.close();
  });
});

describe('handing a story on', () => {
  it('copies its address where the system has no way to share', async () => {
    await openStory();
    await page.click('[data-do="share"]');
    await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent);
    expect(await clipboard()).toBe(`https://lantern.example/${STORY}`);
  });

  it('copies chosen words with their source, and an address that leads to them', async () => {
    await openStory();
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('.story > p[id]')[1];
      const text = paragraph?.firstChild;
      if (!text) return;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 30);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.click('.bar [data-do="quote"]');
    await page.waitForFunction(() => document.querySelector('.bar [role="status"]')?.textContent);
    const quoted = await clipboard();
    expect(quoted).toMatch(/^“[^”]+”\n\nBy .+, The Lantern & Gull, February 26, 2026\nhttps:/);
    await page.click('.bar [data-do="link"]');
    await page.waitForTimeout(100);
    expect(await clipboard()).toMatch(/^https:\/\/lantern\.example\/.+#:~:text=[^ ]+$/);
  });

  it('copies ways to cite it', async () => {
    await openStory();
    await page.click('.cite summary');
    await page.waitForSelector('.copy');
    await page.click('.cite dd:last-of-type [data-do="copy"]');
    await page.waitForTimeout(100);
    expect(JSON.parse(await clipboard())).toMatchObject([{ type: 'article-newspaper' }]);
  });
});

describe('hearing a story', () => {
  let heard: Page;
  beforeAll(async () => {
    heard = await browser.newPage();
    await heard.addInitScript(VOICES);
    await heard.goto(server.address + OTHER);
    await heard.waitForSelector('.tools.ready');
  });
  afterAll(() => heard.close());

  const spoken = () => heard.evaluate<string[]>('window.spoken.map(({ text }) => text)');
  const endOne = () => heard.evaluate('window.spoken.at(-1).onend()');
  const marked = () => heard.locator('.spoken').evaluateAll((all) => all.map((one) => one.tagName));

  it('begins with headline and byline, goes on by itself, and marks what is read', async () => {
    await heard.click('[data-do="listen"]');
    await heard.waitForSelector('.bar [data-do="play"]');
    const headline = await heard.textContent('h1');
    expect((await spoken()).join('')).toBe(headline?.trim());
    expect(await marked()).toEqual(['H1']);
    await endOne();
    expect((await spoken()).at(-1)).toMatch(/^By /);
    await endOne();
    expect(await marked()).toEqual(['P']);
    expect(await faultsInEveryLook(heard)).toEqual([]);
  });

  it('goes back, forward, faster, and rests', async () => {
    const before = (await spoken()).at(-1);
    await heard.click('.bar [data-do="forward"]');
    await heard.click('.bar [data-do="back"]');
    expect((await spoken()).at(-1)).toBe(before);
    await heard.click('.bar [data-do="speed"]');
    expect(await heard.evaluate('window.spoken.at(-1).rate')).toBe(1.25);
    const { length } = await spoken();
    await heard.click('.bar [data-do="play"]');
    expect(await heard.textContent('.bar [data-do="play"]')).toBe('Play');
    await endOne();
    expect(await spoken()).toHaveLength(length);
  });

  it('reads the story and no furniture, each in its language, and ends', async () => {
    await heard.click('.bar [data-do="play"]');
    for (let rounds = 0; rounds < 80 && (await heard.locator('.bar').count()) > 0; rounds += 1)
      await endOne();
    expect(await heard.locator('.bar').count()).toBe(0);
    const all = (await spoken()).join('\n');
    expect(all).not.toMatch(/Published|Related|Cite|©|minute to read|Save|Share/);
    expect(await marked()).toEqual([]);
  });

  it('is not offered where the browser has no voice for it', async () => {
    await openStory();
    expect(await page.locator('[data-do="listen"]').isVisible()).toBe(false);
  });
});
