import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findBundle } from '../../src/press/app/app-bundle.ts';
import { openPrinter } from '../../src/press/app/printer.ts';
import { readCodeKeys } from '../../src/press/code-keys.ts';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { planSheets } from '../../src/press/sheets/plan-sheets.ts';
import { article, edit, named } from '../edition/copy.ts';
import { sourceOf } from '../support/source.ts';
import { PROJECT } from './edits/compare-builds.ts';
import { emptyFolder } from './folders.ts';

/*
 * The ways of Astro that the press goes: an adapter (`adapter` in the configuration, `setAdapter` in `astro:config:done`), the
 * bundle's entry with `createApp` of `astro/app/entrypoint`, `render` with `locals`, and the sheets in `manifest.routes`. Where one of them fails after an update
 * of Astro, CONTRIBUTING tells what leans on it.
 */
describe('the ways of Astro that the press goes', () => {
  it('lead to a bundle that prints every kind of page from what it is handed, and nothing else', {
    timeout: 300_000,
  }, async () => {
    const { edition } = edit([
      article({
        slug: 'this',
        by: ['Jane Doe'],
        section: named('World'),
        corrections: [{ type: 'correction', date: null, text: 'It was five.' }],
        source: { path: 'articles/this.txt', sha256: '0'.repeat(64), format: 'wire' },
      }),
      article({ slug: 'gone', usage: { status: 'withdrawn', embargo: null, expires: null } }),
    ]);
    const keys = makeKeys(edition, { code: '', desk: '', digestOf: () => '' });
    const source = sourceOf('The ferry.', 'articles/this.txt');
    const sheets = planSheets(edition, keys, () => ({ source, claims: [] }));
    const folder = emptyFolder();
    const print = await openPrinter(await findBundle(PROJECT, readCodeKeys(PROJECT).pages), folder);
    const kinds = new Set<string>();
    for (const { path, route, copy } of sheets) {
      const sheet = copy();
      await print({ kind: 'page', path, route, sheet });
      const html = readFileSync(join(folder, path), 'utf8');
      expect(html, path).toMatch(/^<!DOCTYPE html>/i);
      expect(html, path).toContain(`<title>${sheet.model.head.title}</title>`);
      kinds.add(sheet.kind);
    }
    expect([...kinds].sort()).toEqual([
      'archive',
      'article',
      'corrections',
      'front',
      'list',
      'missing',
      'received',
      'saved',
      'search',
      'settings',
      'year',
    ]);
  });

  it('tell which styles stand in pages, so that a policy can name them', { timeout: 300_000 }, async () => {
    const { listStyles } = await import(await findBundle(PROJECT, readCodeKeys(PROJECT).pages));
    expect(listStyles().length).toBeGreaterThan(5);
    expect(listStyles().join('')).toContain('@layer article');
  });

  it('refuse a page that is handed something else', { timeout: 300_000 }, async () => {
    const { edition } = edit([article()]);
    const keys = makeKeys(edition, { code: '', desk: '', digestOf: () => '' });
    const [front] = planSheets(edition, keys, () => {
      throw new Error('No copy is asked for');
    });
    const print = await openPrinter(await findBundle(PROJECT, readCodeKeys(PROJECT).pages), emptyFolder());
    if (!front) throw new Error('There is no front page');
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(
      print({ kind: 'page', path: 'x/index.html', route: 'latest/', sheet: front.copy() }),
    ).rejects.toThrow('No template prints /latest/ (500)');
    told.mockRestore();
  });
});
