import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopySegment, cutCopy } from '../../../src/edition/views/received-copy.ts';
import type { Claim } from '../../../src/source/claims.ts';
import { compileCopy, desk } from '../../support/desk.ts';
import { sourceOf } from '../../support/source.ts';
import { listClaims } from '../../support/wire-claims.ts';

const fixtures = new URL('../../fixtures/wire/', import.meta.url).pathname;

/** The wire copy among the fixtures, with what a record says of it. */
const copies = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const file = readdirSync(join(fixtures, name)).find((one) => one.startsWith('input.')) ?? 'input.txt';
    const { file: as = `2024-04-07-${file}` } = JSON.parse(
      readFileSync(join(fixtures, name, 'expected.json'), 'utf8'),
    );
    const copy = readFileSync(join(fixtures, name, file), 'utf8');
    const path = `articles/${/^\d{4}-/.test(as) ? as : `2024-04-07-${as}`}`;
    const { record } = compileCopy(path, copy);
    return record?.source.format === 'wire'
      ? [{ name, path, copy: copy.replace(/^\ufeff/, ''), record }]
      : [];
  });

const signs = (text: string) => text.replace(/\s+/gu, '');
const textOf = (lines: readonly (readonly CopySegment[])[]) =>
  lines.map((segments) => segments.map(({ text }) => text).join('')).join('\n');

function marksOf(lines: readonly (readonly CopySegment[])[]) {
  return lines.flat().filter(({ field }) => field !== null);
}

describe('wire copy, cut into its fields', () => {
  it('is there in number', () => {
    expect(copies.length).toBeGreaterThan(100);
  });

  it.each(copies)('shows every sign of $name once and in order', ({ path, copy, record }) => {
    const source = sourceOf(copy, path);
    const lines = cutCopy(source, listClaims(source, record.language, desk));
    // C1 controls are repaired sign by sign where the copy is decoded.
    expect(signs(textOf(lines))).toHaveLength(signs(copy).length);
    if (!/[\u0080-\u009f]/.test(copy)) expect(textOf(lines).trim()).toBe(copy.replace(/\r\n?/g, '\n').trim());
  });

  it.each(copies)(
    'marks everything that was taken out of $name, and nothing else',
    ({ path, copy, record }) => {
      const source = sourceOf(copy, path);
      const marks = marksOf(cutCopy(source, listClaims(source, record.language, desk)));
      const fields = marks.filter(({ field }) => field !== 'furniture');
      expect(fields.map(({ field, text }) => ({ field, text }))).toEqual(
        record.taken.map(({ field, text }) => ({ field, text })),
      );
      const furniture = marks.filter(({ field }) => field === 'furniture').map(({ text }) => text);
      expect(furniture).toEqual(record.furniture.flatMap((piece) => piece.split('\n')));
    },
  );
});

describe('marks in copy', () => {
  const cut = (copy: string, ...claims: readonly Claim[]) => cutCopy(sourceOf(copy), claims);
  const claim = (start: number, end: number, field: Claim['field'] = 'byline'): Claim => ({
    start,
    end,
    field,
  });

  it('keep every sign, whatever spans are claimed', () => {
    const copyWithClaims = fc
      .array(fc.constantFrom('a', 'é', '東', '😀', ' ', '\t', '\n', '\r\n', '<p>'), { maxLength: 60 })
      .map((pieces) => pieces.join(''))
      .chain((copy) =>
        fc.record({
          copy: fc.constant(copy),
          bounds: fc.uniqueArray(fc.integer({ min: 0, max: copy.length }), { maxLength: 10 }),
        }),
      );
    fc.assert(
      fc.property(copyWithClaims, ({ copy, bounds }) => {
        const sorted = bounds.toSorted((a, b) => a - b);
        const claims = sorted.flatMap((start, index) => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined
            ? [claim(start, end, index % 4 ? 'furniture' : 'note')]
            : [];
        });
        const lines = cut(copy, ...claims);
        expect(textOf(lines).trim()).toBe(copy.replace(/\r\n?/g, '\n').trim());
        const claimed = claims.map(({ start, end }) => signs(copy.slice(start, end))).join('');
        expect(
          signs(
            marksOf(lines)
              .map(({ text }) => text)
              .join(''),
          ),
        ).toBe(claimed);
        for (const { text } of marksOf(lines)) expect(text).toBe(text.trim());
      }),
    );
  });

  it('part what stands twice on a line', () => {
    expect(cut('AP for AP\nAP', claim(7, 9))).toEqual([
      [
        { text: 'AP for ', field: null, begins: false },
        { text: 'AP', field: 'byline', begins: true },
      ],
      [{ text: 'AP', field: null, begins: false }],
    ]);
  });

  it('begin anew only where something new begins', () => {
    const copy = '© 2024 A.\n\nAll rights\nreserved.\n\nSo.\n\n© B';
    const notice = copy.indexOf('So.');
    const lines = cut(copy, claim(0, notice, 'notice'), claim(copy.indexOf('© B'), copy.length, 'notice'));
    expect(marksOf(lines).map(({ begins }) => begins)).toEqual([true, false, false, true]);
  });

  it('name the tags around paragraphs once', () => {
    const copy = '<p>It rained.</p>\n<p>It stopped.</p>\nAdvertisement';
    const tags = [...copy.matchAll(/<[^>]*>/g)].map(({ 0: tag, index }) =>
      claim(index, index + tag.length, 'furniture'),
    );
    const lines = cut(
      `Before. ${copy}`,
      ...tags.map((tag) => claim(tag.start + 8, tag.end + 8, 'furniture')),
    );
    expect(marksOf(lines).map(({ begins }) => begins)).toEqual([true, false, false, false]);
  });

  it('leave out the blank lines around the copy, and no others', () => {
    expect(textOf(cut('\n \nIt rained.\n\nIt stopped.\n\n'))).toBe('It rained.\n\nIt stopped.');
    expect(cut('\n\n')).toEqual([]);
  });
});
