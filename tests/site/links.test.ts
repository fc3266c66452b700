import type { Root } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { ICON_DATA } from '../../src/metadata/icons.ts';
import { elementsOf, listFiles, parsePage } from './built-site.ts';

const { root, based } = inject('sites');

/** Attributes that hold an address, by their name in hast. */
const ADDRESSES = ['href', 'src', 'poster', 'cite'];

describe.each([
  ['at the root of its host', root, 'https://lantern.example/'],
  ['below a base path', based, 'https://based.example/paper/'],
])('the links of a site %s', (_, site, home) => {
  const files = new Set(listFiles(site));
  const pages = new Map(
    [...files].filter((path) => path.endsWith('.html')).map((path) => [path, parsePage(site, path)]),
  );

  it('all lead to something that is there, with a slash at the end of a page', () => {
    const dead: string[] = [];
    for (const [path, page] of pages) {
      for (const link of linksOf(page)) {
        const address = new URL(link, new URL(addressOf(path), home));
        if (address.origin !== new URL(home).origin) continue;
        const fault = address.href.startsWith(home) ? faultOf(address) : 'outside of the base path';
        if (fault) dead.push(`${path}: ${link} (${fault})`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('never leave the web', () => {
    const odd = [...pages].flatMap(([path, page]) =>
      linksOf(page)
        .filter((link) => !/^(?:https?:|mailto:|tel:|\/|#|\.)/.test(link) && link !== ICON_DATA)
        .map((link) => `${path}: ${link}`),
    );
    expect(odd).toEqual([]);
  });

  it('reach every page from the front page', () => {
    const reached = new Set(['index.html', '404.html']);
    for (const path of reached) {
      for (const link of linksOf(pages.get(path) ?? { type: 'root', children: [] })) {
        const address = new URL(link, new URL(addressOf(path), home));
        const file = address.href.startsWith(home) ? fileOf(address) : null;
        if (file && pages.has(file)) reached.add(file);
      }
    }
    expect([...pages.keys()].filter((path) => !reached.has(path) && !isApart(path))).toEqual([]);
  });

  function faultOf(address: URL): string | null {
    const file = fileOf(address);
    if (!files.has(file)) return 'nothing is there';
    const page = pages.get(file);
    if (!address.hash || !page) return null;
    const id = decodeURIComponent(address.hash.slice(1));
    return elementsOf(page, ({ properties }) => properties['id'] === id).length === 1
      ? null
      : 'no such place on the page';
  }

  function fileOf({ pathname }: URL): string {
    const local = decodeURIComponent(pathname.slice(new URL(home).pathname.length));
    return local === '' || local.endsWith('/') ? `${local}index.html` : local;
  }
});

/**
 * Old addresses are reached from elsewhere; withdrawn and expired stories keep theirs but are listed nowhere; the design
 * page is for those who know of it.
 */
function isApart(path: string): boolean {
  return /^(?:old|2019|design)\/|bread-recall|fair-weather/.test(path);
}

function addressOf(path: string): string {
  return path
    .replace(/(?:^|(?<=\/))index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function linksOf(page: Root): string[] {
  return elementsOf(page, () => true).flatMap(({ properties }) =>
    ADDRESSES.flatMap((name) => {
      const value = properties[name];
      return typeof value === 'string' ? [value] : [];
    }),
  );
}
