import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serve } from './built-site.ts';

const { root } = inject('sites');

const STORY = '2026/03/04/three-sign/';
const OLD_STORY = '2025/12/31/year-end/';

describe('an article’s page, read years after it was made', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser({ javaScriptEnabled: true });
  });
  afterAll(() => browser.close());

  async function readOn(day: string, path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.addInitScript(`
      shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    `);
    await page.goto((await serve(root)) + path, { waitUntil: 'load' });
    return page;
  }

  it('says how old the story is, and nothing moves for it', async () => {
    const page = await readOn('2031-03-05', STORY);
    const notice = page.locator('.age');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.textContent()).toBe('This article is more than 5 years old');
    await page.waitForTimeout(200);
    expect(await page.evaluate('shift')).toBe(0);
    await page.close();
  });

  it('is silent as long as the story is young', async () => {
    const page = await readOn('2027-03-03', STORY);
    expect(await page.locator('.age').isVisible()).toBe(false);
    await page.close();
  });

  it('bears the date of printing and its address on paper, and neither on the screen', async () => {
    const page = await readOn('2026-12-24', OLD_STORY);
    const printed = page.locator('.printed');
    expect(await printed.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await printed.isVisible()).toBe(true);
    expect((await printed.textContent())?.trim()).toBe(
      'Printed on December 24, 2026 https://lantern.example/2025/12/31/year-end/',
    );
    await page.close();
  });
});
