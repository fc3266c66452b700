import { describe, expect, inject, it } from 'vitest';
import { keepPage } from './browser.ts';
import { pagesByType } from './built-site.ts';

const { root } = inject('sites');

describe('on paper', () => {
  const open = keepPage(root);

  it('the front page may go on from sheet to sheet: a grid would leave the nameplate alone on the first', async () => {
    const page = await open('index.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.top')).display`)).toBe('block');
  });

  it('no link bears a number that leads to no note', async () => {
    const { path = '' } = pagesByType(root).find(({ type }) => type === 'standing page') ?? {};
    const page = await open(path);
    await page.emulateMedia({ media: 'print' });
    const marks = await page.evaluate(
      `[...document.querySelectorAll('main a')].map((link) => getComputedStyle(link, '::after').content)`,
    );
    expect(marks).not.toEqual([]);
    expect(new Set([marks].flat())).toEqual(new Set(['none']));
  });
});
