import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type SiteServer, startServer } from './built-site.ts';
import { layOutFonts } from './fonts-of-test.ts';
import { clear, compare, cut, listStored } from './screenshots.ts';

const { root } = inject('sites');

/** A way to look at the design page, and the parts of it that are looked at. */
interface Look {
  readonly path: string;
  readonly width: number;
  readonly colorScheme?: 'dark';
  readonly media?: 'print';
  readonly parts: readonly string[];
}

const ALL = [
  'masthead',
  'type',
  'colour',
  'front',
  'blocks',
  'list',
  'story',
  'further',
  'notice',
  'colophon',
];

const LOOKS: Readonly<Record<string, Look>> = {
  light: { path: 'design/', width: 1280, parts: ALL },
  dark: {
    path: 'design/',
    width: 1280,
    colorScheme: 'dark',
    parts: ['masthead', 'front', 'list', 'story', 'notice'],
  },
  'right-to-left': { path: 'design/rtl/', width: 1280, parts: ALL.filter((part) => part !== 'colour') },
  telephone: {
    path: 'design/',
    width: 360,
    parts: ['masthead', 'front', 'blocks', 'list', 'story', 'further'],
  },
  print: { path: 'design/', width: 794, media: 'print', parts: ['story'] },
};

/** What makes one picture of one page on every machine. */
const ARGUMENTS = [
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

const placesSchema = z.array(
  z.object({ name: z.string(), left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
);

const PLACES = `[...document.querySelectorAll('.masthead, .colophon, .specimens > section')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = element.id.replace('specimen-', '') || element.classList[0];
  const [left, top] = [Math.round(x), Math.round(y)];
  return { name, left, top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
})`;

// Letters are drawn by the system, and only Linux can be told which fonts it has.
describe.skipIf(process.platform !== 'linux')('the design page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-fonts-'));
  let browser: BrowserContext;
  let server: SiteServer;

  beforeAll(async () => {
    clear();
    server = await startServer(root);
    browser = await openBrowser({
      // What depends on the reader's clock stays as it was built.
      javaScriptEnabled: false,
      args: ARGUMENTS,
      bypassCSP: true,
      env: { FONTCONFIG_FILE: layOutFonts(folder) },
    });
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(LOOKS))('looks as it did: %s', async (name, look) => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light', media: look.media ?? 'screen' });
    await openWithFonts(page, server.address + look.path);
    const places = placesSchema.parse(await page.evaluate(PLACES));
    const screenshot = await page.screenshot({ fullPage: true, animations: 'disabled' });
    await page.close();
    const faults: (string | null)[] = [];
    for (const part of places.filter((place) => look.parts.includes(place.name)))
      faults.push(await compare(`${name}/${part.name}`, await cut(screenshot, part)));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it('is looked at in every part that is stored', () => {
    const looked = Object.entries(LOOKS).flatMap(([name, { parts }]) =>
      parts.map((part) => `${name}/${part}`),
    );
    expect(listStored()).toEqual(looked.sort());
  });
});

/** Opens a page that waits for its fonts: a reader's browser shows another one when they are late. */
async function openWithFonts(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  await page.evaluate('document.fonts.ready.then(() => null)');
}
