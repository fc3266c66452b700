import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { keepPage } from './browser.ts';
import { pagesByType, recordBeside } from './built-site.ts';

const { root } = inject('sites');

/** WCAG 2.2 up to AA and what axe thinks best beyond it. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // WCAG 2.5.8: 24 px, or that much room around.
  rules: { 'target-size': { enabled: true } },
};

/** All that a dark page can do worse than a light one. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** WCAG 1.4.6, for what is read for long. */
const BODY_TEXT: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

const WIDTHS = [360, 1280];

/** Lists what axe finds in a part of the open page: the rule, the place and why. */
async function faultsOf(page: Page, options: RunOptions, context = 'document'): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    `axe.run(${context}, { resultTypes: ['violations'], preload: false, ...${JSON.stringify(options)} })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('axe', () => {
  const open = keepPage(root);

  const design = { type: 'design page', path: 'design/index.html' };

  it.each([...pagesByType(root), design])('finds nothing on the $type', async ({ path = '' }) => {
    const page = await open(path);
    await page.evaluate(axe.source);
    const body = recordBeside(root, path)?.body?.text;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const faults = [
          ...(await faultsOf(page, colorScheme === 'light' ? EVERYTHING : COLOURS)),
          ...(body ? await faultsOf(page, BODY_TEXT, elementsWithin(body)) : []),
        ];
        expect(faults, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
});

/** The elements that hold the words of a body, as JavaScript for the page: whatever the page's markup is. */
function elementsWithin(body: string): string {
  return `(() => {
    const letters = (text) => text.replace(/[^\\p{L}]+/gu, '');
    const body = letters(${JSON.stringify(body)});
    const found = [...document.querySelectorAll('main :is(p, li, td, th, h2, h3)')].filter(
      ({ textContent }) => letters(textContent) !== '' && body.includes(letters(textContent)),
    );
    if (found.length === 0) throw new Error('The page shows nothing of the body');
    return found;
  })()`;
}
