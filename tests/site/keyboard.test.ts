import { describe, expect, inject, it } from 'vitest';
import { keepPage } from './browser.ts';
import { pagesByType } from './built-site.ts';

const { root } = inject('sites');

/** Where the focus is. A link of 24 px within the window is seen. */
const FOCUS = `(() => {
  const { activeElement } = document;
  const { left, right, top, bottom, height } = activeElement.getBoundingClientRect();
  const { DOCUMENT_POSITION_CONTAINED_BY, DOCUMENT_POSITION_FOLLOWING } = Node;
  const place = document.querySelector('main').compareDocumentPosition(activeElement);
  return {
    href: activeElement.getAttribute('href'),
    isSeen: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && height >= 24,
    isPastTheHead: Boolean(place & (DOCUMENT_POSITION_CONTAINED_BY | DOCUMENT_POSITION_FOLLOWING)),
  };
})()`;

/** Focuses everything that Tab reaches, and lists what doesn't show it. */
const UNSEEN = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .filter((element) => {
    element.focus();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\\)$/.test(outlineColor);
    return document.activeElement !== element || !isDrawn;
  })
  .map((element) => element.outerHTML.slice(0, 120))`;

describe('the keyboard', () => {
  const open = keepPage(root);

  it.each(pagesByType(root))(
    'skips to the content and is seen on every link: $type',
    async ({ path = '' }) => {
      const page = await open(path);
      await page.setViewportSize({ width: 360, height: 640 });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(FOCUS)).toMatchObject({ href: '#content', isSeen: true });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(FOCUS)).toMatchObject({ isPastTheHead: true });
      expect(await page.evaluate(UNSEEN)).toEqual([]);
    },
  );
});
