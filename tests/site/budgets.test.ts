import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Root } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, pagesByType, parsePage, textIn } from './built-site.ts';

const { root } = inject('sites');

/** What a server may send before it hears from the reader again, ten segments of TCP (RFC 6928); and our own limits. */
const FIRST_FLIGHT = 14_600;
const ARTICLE_WITH_FONTS = 75_000;
const FONTS = 60_000;
const SCRIPT = 1350;

const LINKS_THAT_LOAD = ['stylesheet', 'preload', 'modulepreload', 'prefetch', 'icon', 'manifest'];

/** What a page weighs on the way: as brotli makes it. */
function weigh(path: string): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return brotliCompressSync(readFileSync(join(root, path)), options).length;
}

/** Lists the files of this site that a page loads by itself, pictures left out. */
function loadedBy(page: Root): string[] {
  const addresses = elementsOf(page, () => true).flatMap((element) => {
    const { href, src, rel } = element.properties;
    if (element.tagName === 'style') return fontsIn(textIn(element));
    if (element.tagName === 'script') return src;
    return element.tagName === 'link' && [rel].flat().some((one) => LINKS_THAT_LOAD.includes(String(one)))
      ? href
      : [];
  });
  const own = addresses.filter((address) => typeof address === 'string' && !address.startsWith('data:'));
  return [...new Set(own.map(String))];
}

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address = '']) => address);
}

function bytesOf(addresses: readonly string[]): number {
  const sizes = addresses.map((address) => readFileSync(join(root, decodeURIComponent(address))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function scriptsOf(page: Root): string[] {
  return elementsOf(
    page,
    ({ tagName, properties }) => tagName === 'script' && properties['type'] !== 'application/ld+json',
  ).map(textIn);
}

/** What a page asks for and paints without: its own fonts. The manifest stands there for browsers that run no script. */
const UNAWAITED = /^\/(?!\/).*(?:\.woff2|\bmanifest\.webmanifest)$/;

describe('on a bad line', () => {
  it.each(pagesByType(root))(
    'the $type comes in one flight, with no more to wait for than fonts',
    ({ path = '' }) => {
      const page = parsePage(root, path);
      expect(weigh(path)).toBeLessThanOrEqual(FIRST_FLIGHT);
      expect(loadedBy(page).filter((address) => !UNAWAITED.test(address))).toEqual([]);
      expect(Buffer.byteLength(scriptsOf(page).join(''))).toBeLessThanOrEqual(SCRIPT);
    },
  );

  it('an article of 600 words costs 75 kB with all its fonts, and those 60 kB', () => {
    const { path = '' } = pagesByType(root).find(({ type }) => type === 'article of 600 words') ?? {};
    const fonts = bytesOf(loadedBy(parsePage(root, path)));
    expect(fonts).toBeLessThanOrEqual(FONTS);
    expect(weigh(path) + fonts).toBeLessThanOrEqual(ARTICLE_WITH_FONTS);
  });

  it('the front page alone names a manifest', () => {
    const installable = pagesByType(root).filter(({ path = '' }) =>
      loadedBy(parsePage(root, path)).some((address) => address.endsWith('.webmanifest')),
    );
    expect(installable.map(({ path }) => path)).toEqual(['index.html']);
  });

  it('the front page has thirty stories in that', () => {
    const headlines = elementsOf(parsePage(root, 'index.html'), ({ tagName }) => /^h[23]$/.test(tagName));
    expect(headlines.length).toBeGreaterThanOrEqual(30);
  });
});
