import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/commands/browser.mjs';

/** Opens Chromium with an empty profile, as a reader has it who came for the first time. */
export async function openBrowser(options: { readonly javaScriptEnabled: boolean }): Promise<BrowserContext> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no Chromium; npm test fetches one.');
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: BROWSER_ARGUMENTS,
    ...options,
  });
  context.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}
