import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 up to AA and what axe thinks best beyond it. */
export const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // WCAG 2.5.8: 24 px, or that much room around.
  rules: { 'target-size': { enabled: true } },
};

/** All that a dark page can do worse than a light one. */
export const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Lists what axe finds in a part of the open page: the rule, the place and why. */
export async function faultsOf(page: Page, options: RunOptions, context = 'document'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    `axe.run(${context}, { resultTypes: ['violations'], preload: false, ...${JSON.stringify(options)} })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Lists what axe finds in the open page as it is, narrow and wide, light and dark. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await faultsOf(page, colorScheme === 'light' ? EVERYTHING : COLOURS);
      faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}
