import type { Element } from 'hast';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { elementsOf, listFiles, listPages, parsePage, serve } from './built-site.ts';

const { root, based } = inject('sites');
const STORY = '2026/02/20/harbour-in-pictures/';

function imagesOf(site: string, path: string): Element[] {
  return elementsOf(parsePage(site, path), ({ tagName }) => tagName === 'img');
}

describe('the pictures of a site', () => {
  const images = listPages(root).flatMap((path) => imagesOf(root, path).map((image) => ({ path, image })));

  it('all say in words what they show, and how large they are', () => {
    expect(images.length).toBeGreaterThan(10);
    const silent = images.filter(({ image: { properties } }) => {
      const { alt, width, height } = properties;
      return typeof alt !== 'string' || !(Number(width) > 0) || !(Number(height) > 0);
    });
    expect(silent.map(({ path, image }) => [path, image.properties])).toEqual([]);
  });

  it('wait until they come into view, but for the one that a page opens with', () => {
    for (const path of listPages(root)) {
      const first = imagesOf(root, path).filter(({ properties }) => properties['fetchPriority'] === 'high');
      expect(first.length).toBeLessThanOrEqual(1);
    }
    const early = images.filter(
      ({ image: { properties } }) =>
        properties['loading'] !== 'lazy' && properties['fetchPriority'] !== 'high',
    );
    expect(early.map(({ path }) => path)).toEqual([]);
    expect(imagesOf(root, `${STORY}index.html`)[0]?.properties['fetchPriority']).toBe('high');
  });

  it('have no style of their own', () => {
    expect(images.filter(({ image }) => 'style' in image.properties)).toEqual([]);
  });

  it.each([
    [root, '/'],
    [based, '/paper/'],
  ])('name no copy that is not there: %s', (site, base) => {
    const files = new Set(listFiles(site));
    const named = listPages(site).flatMap((path) =>
      elementsOf(parsePage(site, path), ({ tagName }) => tagName === 'source').flatMap(({ properties }) =>
        String(properties['srcSet'] ?? '')
          .split(', ')
          .map((candidate) => candidate.split(' ')[0] ?? ''),
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((address) => !files.has(decodeURIComponent(address.slice(base.length))))).toEqual([]);
  });

  it('have no copies that no page names', () => {
    const made = listFiles(root).filter((path) => /\.[\da-f]{10}-\d+w\.\w+$/.test(path));
    const html = listPages(root).map((path) => JSON.stringify(parsePage(root, path)));
    expect(made.filter((path) => !html.some((page) => page.includes(path)))).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser({ javaScriptEnabled: true });
  });
  afterAll(() => browser.close());

  const open = async (width: number, prepare: (page: Page) => Promise<void> = async () => {}) => {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 900 });
    await prepare(page);
    await page.goto((await serve(root)) + STORY, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const boxes =
    'Array.from(document.images, (image) => image.getBoundingClientRect()).map(({ width, height }) => [width, height].map(Math.round))';

  it('a telephone fetches AVIF, and no more of it than it shows', async () => {
    const page = await open(360);
    await page.waitForLoadState('load');
    const [chosen, fallback] = await page.evaluate<string[]>(
      '[document.images[0].currentSrc, document.images[0].src]',
    );
    expect(chosen).toMatch(/\/media\/harbour\.[\da-f]{10}-(?:320|720)w\.avif$/);
    expect(fallback).toMatch(/\/media\/harbour\.jpg$/);
    expect(await page.evaluate('document.images[0].naturalWidth > 0')).toBe(true);
    await page.close();
  });

  it('a picture’s place is held until it comes, in its colour', async () => {
    const waiting = await open(1280, async (page) => {
      await page.route(/\/media\//, () => {});
    });
    const before = await waiting.evaluate(boxes);
    const colour = await waiting.evaluate('getComputedStyle(document.images[0]).backgroundColor');
    await waiting.close();
    const page = await open(1280);
    await page.waitForLoadState('load');
    expect(await page.evaluate(boxes)).toEqual(before);
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  it('a gallery is a row of one height on a desk, and a column on a telephone', async () => {
    const sides = `Array.from(document.querySelectorAll('.gallery img'), (image) => image.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x, y, ratio: width / height, height }))`;
    const read = async (width: number) => {
      const page = await open(width);
      const [one, two] =
        await page.evaluate<{ x: number; y: number; ratio: number; height: number }[]>(sides);
      await page.close();
      if (!one || !two) throw new Error('There is no gallery.');
      return { one, two };
    };
    const desk = await read(1280);
    expect(Math.abs(desk.one.height - desk.two.height)).toBeLessThan(2);
    expect(desk.one.y).toBe(desk.two.y);
    expect(desk.one.ratio).toBeCloseTo(1.5, 1);
    expect(desk.two.ratio).toBeCloseTo(0.75, 1);
    const phone = await read(360);
    expect(phone.two.x).toBe(phone.one.x);
    expect(phone.two.y).toBeGreaterThan(phone.one.y + phone.one.height);
  });
});
