import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/commands/browser.mjs';
import { type SiteServer, startServer } from './built-site.ts';

/** How a browser is opened. */
interface BrowserOptions {
  readonly javaScriptEnabled: boolean;
  /** More arguments for Chromium. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a test changes pages, or reads them with code that isn't theirs: the site's policy allows neither. */
  readonly bypassCSP?: boolean;
  /** `block`: a test answers for the server itself, which a worker would not hear. */
  readonly serviceWorkers?: 'block';
}

/** Opens Chromium with an empty profile, as a reader has it who came for the first time. */
export async function openBrowser({
  javaScriptEnabled,
  args = [],
  env = {},
  bypassCSP = false,
  serviceWorkers,
}: BrowserOptions): Promise<BrowserContext> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no Chromium; npm test fetches one.');
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...BROWSER_ARGUMENTS, ...args],
    env: { ...process.env, ...env },
    javaScriptEnabled,
    bypassCSP,
    ...(serviceWorkers ? { serviceWorkers } : {}),
  });
  context.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}

/** Keeps one browser with one page, and a server of a built site, for all tests of a file; gives what opens a page in it. */
export function keepPage(
  site: string,
  options: Pick<BrowserOptions, 'bypassCSP'> = {},
): (path: string) => Promise<Page> {
  let browser: BrowserContext;
  let server: SiteServer;
  let page: Page;
  beforeAll(async () => {
    server = await startServer(site);
    browser = await openBrowser({ javaScriptEnabled: true, ...options });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return async (path) => {
    await page.goto(server.address + path.replace(/index\.html$/, ''));
    return page;
  };
}
