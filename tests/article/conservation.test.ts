import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../support/conservation.ts';
import { compileCopy } from '../support/desk.ts';
import { sourceOf } from '../support/source.ts';

/**
 * The law of conservation: every non-blank character of the source is in exactly one of
 * the front matter, the body, `taken` and `furniture`.
 */
function expectConserved(path: string, text: string): void {
  const { record } = compileCopy(path, text);
  const weighed = record && weigh(sourceOf(text.replace(/^\ufeff/, ''), path), record);
  if (weighed) expect(weighed.kept).toEqual(weighed.came);
}

const lines = fc.constantFrom(
  ' date 2024-03-05 By Ada Stone, Ben Reed and Cleo Marsh, CNN',
  'By ADA STONE',
  'By Ada Stone in Lima and Ben Reed, Harbor correspondent',
  'Associated Press',
  'Slug: harbor-lamps',
  'Headline: Lamps return to the harbor',
  'Lamps return to the harbor',
  'UPDATE 2-Lamps return to the harbor',
  '* First the small lamp',
  '* Then the tall lamp',
  '(Adds details in paragraph 3)',
  'Updated 2:24 PM ET, Sun February 19, 2017',
  'March 4, 2024',
  '(CNN) — The lamps are lit.',
  'LIMA, March 3 (Reuters) - The lamps are lit again, the port said.',
  'WASHINGTON — The lamps are lit again.',
  'By the numbers: 42 lamps hang there.',
  '“They shine,” she said.',
  'The keeper said he had contributed to this report card.',
  'Correction: An earlier version of this story misstated the number of lamps.',
  'This story has been updated with additional information.',
  'CNN’s Ada Stone contributed to this report.',
  '(Reporting by Ada Stone in Lima; Editing by Ben Reed)',
  'For more CNN news and newsletters create an account at CNN.com',
  'The-CNN-Wire',
  '™ & © 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
  'The-CNN-Wire ™ & © 2023 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved. More Local News Weather',
  '©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by Tribune Content Agency, LLC.',
  '___',
  '###',
  '',
  '',
  ' \t',
);
const copy = fc
  .tuple(fc.array(lines, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([all, end]) => all.join(end));

describe('the law of conservation', () => {
  it('holds for copy of any lines in any order', () => {
    fc.assert(
      fc.property(copy, (text) => expectConserved('articles/2024-03-05-lamps-of-the-harbor.txt', text)),
      { numRuns: 600 },
    );
  });

  it('holds for any text at all', () => {
    const anything = fc
      .array(
        fc.oneof(
          lines,
          fc.string({ unit: 'grapheme-ascii' }).filter((one) => !/[<&\\]/.test(one)),
        ),
      )
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(anything, (text) =>
        expectConserved('articles/2024-03-05-lamps-of-the-harbor.md', `---\ntitle: Lamps\n---\n${text}`),
      ),
      { numRuns: 400 },
    );
  });

  const fixtures = new URL('../fixtures/wire/', import.meta.url).pathname;
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(folders.map(({ name }) => name))('holds for the fixture %s', (name) => {
    const input = readdirSync(join(fixtures, name)).find((file) => file.startsWith('input.'));
    if (!input) return;
    const text = readFileSync(join(fixtures, name, input), 'utf8');
    if (!/&\w+;|<\w|\\u|[\u0080-\u009f]/.test(text))
      expectConserved(`articles/2024-04-07-fixture${input.slice(5)}`, text);
  });
});
