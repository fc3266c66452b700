import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serve } from './built-site.ts';

const { root } = inject('sites');
const STORY = '2026/03/04/three-sign/';

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser({ javaScriptEnabled: true });
});
afterAll(() => browser.close());

async function open(path: string, width = 360): Promise<Page> {
  const address = await serve(root);
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(address + path);
  return page;
}

describe('a link to a paragraph', () => {
  it.each([320, 800, 1280])(
    'is large enough to be hit, in the margin of a page of %i pixels',
    async (width) => {
      const page = await open(STORY, width);
      const [sign, text] = [page.locator('.pilcrow').first(), page.locator('.story > p[id]').first()];
      const [box, paragraph] = [await sign.boundingBox(), await text.boundingBox()];
      const reach = await sign.evaluate((link) => getComputedStyle(link, '::after').inlineSize);
      expect(Number.parseFloat(reach)).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      // The frame around it never runs through the letters.
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(paragraph?.x ?? 0);
      await page.close();
    },
  );

  it('is seen when its paragraph is pointed at, when it has the focus, and else not', async () => {
    const page = await open(STORY, 1280);
    const sign = page.locator('.pilcrow').nth(1);
    const opacity = () => sign.evaluate((link) => getComputedStyle(link).opacity);
    expect(await opacity()).toBe('0');
    await page.locator('.story > p[id]').nth(1).hover();
    expect(await opacity()).toBe('1');
    await page.mouse.move(0, 0);
    expect(await opacity()).toBe('0');
    await page.locator('.pilcrow').first().focus();
    await page.keyboard.press('Tab');
    expect(await opacity()).toBe('1');
    await page.close();
  });

  it('is no part of what the story says', async () => {
    const page = await open(STORY);
    expect(await page.locator('.story').textContent()).not.toContain('¶');
    await page.close();
  });

  it('leads to its paragraph', async () => {
    const page = await open(STORY);
    const sign = page.locator('.pilcrow').nth(1);
    await sign.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').textContent()).toContain('no berth');
    await page.close();
  });
});

describe('code that is wider than the page', () => {
  it('is reached by keyboard', async () => {
    const page = await open('2026/02/10/lighthouse/');
    const code = page.locator('.story pre');
    expect(await code.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    expect(await code.evaluate((box) => box instanceof HTMLElement && box.tabIndex)).toBe(0);
    await page.close();
  });
});

describe('copy as it was received', () => {
  it('is what a reader copies, without the names of its fields', async () => {
    const page = await open(`${STORY}as-received/`);
    await page.locator('.received pre').selectText();
    const copied = await page.evaluate('getSelection().toString()');
    expect(copied).toContain('date 2026-03-04 By Ines Calder');
    expect(copied).not.toContain('Byline');
    expect(await page.locator('.received mark').first().textContent()).toBe('Date: date 2026-03-04');
    await page.close();
  });
});
