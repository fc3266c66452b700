import type { RunOptions } from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { COLOURS, EVERYTHING, faultsOf } from './axe.ts';
import { keepPage } from './browser.ts';
import { pagesByType, recordBeside } from './built-site.ts';

const { root } = inject('sites');

/** WCAG 1.4.6, for what is read for long. */
const BODY_TEXT: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

const WIDTHS = [360, 1280];

describe('axe', () => {
  const open = keepPage(root);

  const design = { type: 'design page', path: 'design/index.html' };

  it.each([...pagesByType(root), design])('finds nothing on the $type', async ({ path = '' }) => {
    const page = await open(path);
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
