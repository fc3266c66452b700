import { describe, expect, inject, it } from 'vitest';
import { keepPage } from './browser.ts';
import { pagesByType } from './built-site.ts';

const { root } = inject('sites');

/** Lists what moves: transitions and animations of elements, scrolling that glides, and view transitions between pages. */
const MOVEMENT = `(() => {
  const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
  });
  const transitions = [...document.styleSheets].flatMap((sheet) => applied(sheet.cssRules)).filter(
    (rule) => rule instanceof CSSViewTransitionRule && rule.navigation !== 'none',
  );
  return [...moving.map((element) => element.outerHTML.slice(0, 120)), ...transitions.map((rule) => rule.cssText)];

  function applied(rules) {
    return [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      return [rule, ...(rule.cssRules ? applied(rule.cssRules) : [])];
    });
  }
})()`;

describe('a reader who wants no motion', () => {
  const open = keepPage(root);

  it.each(pagesByType(root))('gets none on the $type', async ({ path = '' }) => {
    const page = await open(path);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(MOVEMENT)).toEqual([]);
  });
});

describe('a reader who does not mind motion', () => {
  const open = keepPage(root);

  it('turns from page to page as a sheet is turned', async () => {
    const page = await open('latest/index.html');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.addInitScript(
      `addEventListener('pagereveal', ({ viewTransition }) => { window.isTurned = viewTransition !== null; })`,
    );
    // A busy browser gives a turn up rather than keep the reader waiting, so that one of several has to be seen.
    await expect
      .poll(
        async () => {
          await page.goto(new URL('/latest/', page.url()).href);
          await page.getByRole('link', { name: 'Archive' }).first().click();
          await page.waitForURL('**/archive/');
          return page.evaluate('window.isTurned');
        },
        { timeout: 60_000 },
      )
      .toBe(true);
  }, 90_000);
});
