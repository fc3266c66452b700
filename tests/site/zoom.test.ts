import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { keepPage } from './browser.ts';
import { pagesByType } from './built-site.ts';

const { root } = inject('sites');

const faultSchema = z.array(z.string());

/** WCAG 1.4.10 and 1.4.4. */
const CONDITIONS = [
  { name: 'zoomed to 400 % at 1280 px', width: 320, height: 256, text: '100%' },
  { name: 'with text of 200 % on a telephone', width: 360, height: 800, text: '200%' },
  { name: 'with text of 200 % on a desk', width: 1280, height: 800, text: '200%' },
] as const;

describe('a page that somebody has made bigger', () => {
  const open = keepPage(root);

  it.each(pagesByType(root))('has nothing cut, covered or out of reach: $type', async ({ path = '' }) => {
    const page = await open(path);
    for (const { name, width, height, text } of CONDITIONS) {
      await page.setViewportSize({ width, height });
      await page.evaluate(`document.documentElement.style.fontSize = '${text}'`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      expect(faultSchema.parse(await page.evaluate(LOST_LINES)), name).toEqual([]);
    }
  });
});

/**
 * Lists lines of text that are cut by the box they stand in, or lie on another line. What is hidden from sight on purpose
 * (a box of a pixel) and what scrolls inside itself is neither.
 */
const LOST_LINES = `(() => {
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    if (text === '' || !node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 2 && box.height > 2) lines.push({ text, box, node, frame: frameOf(node.parentElement) });
    }
  }
  const shown = lines.filter(({ frame }) => !frame || (frame.box.width > 2 && frame.box.height > 2 && !frame.scrolls));
  const cut = shown.filter(({ box, frame }) => frame && frame.hides && !isWithin(box, frame.box));
  const covered = shown.filter(({ box, node }, index) =>
    shown.some((other, place) => place > index && other.node !== node && overlap(box, other.box) > 0.4),
  );
  return [...cut.map(({ text }) => 'cut: ' + text), ...covered.map(({ text }) => 'covered: ' + text)];

  function frameOf(element) {
    for (let frame = element; frame && frame !== document.body; frame = frame.parentElement) {
      const { overflowX, overflowY, clipPath, clip, position } = getComputedStyle(frame);
      const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      const scrolls = [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll');
      if (hides || scrolls || clipPath !== 'none' || clip !== 'auto')
        return { box: frame.getBoundingClientRect(), hides, scrolls };
      if (position === 'fixed') return null;
    }
    return null;
  }

  function isWithin(box, frame) {
    return box.left >= frame.left - 2 && box.right <= frame.right + 2 && box.top >= frame.top - 4 && box.bottom <= frame.bottom + 4;
  }

  function overlap(one, other) {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (width <= 1 || height <= 1) return 0;
    return (width * height) / Math.min(one.width * one.height, other.width * other.height);
  }
})()`;
