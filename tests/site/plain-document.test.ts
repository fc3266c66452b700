import { describe, expect, inject, it } from 'vitest';
import { keepPage } from './browser.ts';
import { articlesByType, pagesByType } from './built-site.ts';

const { root } = inject('sites');

/** Takes every style off the open page. */
const UNDRESS = `for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) style.remove()`;

/** Lists words that a style writes into the page: nobody finds, copies or hears them for sure. */
const GENERATED = `[...document.querySelectorAll('body *')].flatMap((element) =>
  ['::before', '::after']
    .map((part) => getComputedStyle(element, part).content)
    .filter((content) => /^"/.test(content) && /\\p{L}/u.test(content)),
)`;

/** Line breaks and runs of spaces are the page's. */
function asLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

describe('a page without its styles', () => {
  const open = keepPage(root);

  it.each(pagesByType(root))('lacks no word of the $type', async ({ path = '' }) => {
    const page = await open(path);
    expect(await page.evaluate(GENERATED)).toEqual([]);
  });

  it.each(articlesByType(root))('tells the $type in the order it is read in', async ({ path, record }) => {
    const page = await open(path);
    await page.evaluate(UNDRESS);
    const text = asLine(await page.locator('main').textContent());
    const { headline, byline, body, copyright } = record;
    const [lede = ''] = (body?.text ?? '').split('\n\n');
    let end = 0;
    for (const words of [headline, ...(body ? [byline.text, lede.slice(0, 20), copyright.notice] : [])]) {
      const place = text.indexOf(asLine(words), end);
      expect(place, `“${words}” comes next`).toBeGreaterThanOrEqual(end);
      end = place + asLine(words).length;
    }
  });
});
