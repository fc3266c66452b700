import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/source/source-file.ts';
import { toBlocks } from '../../src/wire/blocks.ts';
import { readNote } from '../../src/wire/notes.ts';
import { readNotice } from '../../src/wire/notice.ts';
import { contextIn, readFoot } from './sign-off-copy.ts';

const scraps = fc.constantFrom(
  'The mast fell on Monday.',
  'The-CNN-Wire',
  '™ & © 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
  '\\u2122 &amp; &copy; 2024 Example Media. ',
  'This material may not be published.',
  'More Local News Weather',
  '(Reporting by Ada Winslow in Lima;',
  'Editing by Cal Ruiz)',
  'CNN’s Ada Winslow contributed to this report.',
  '**Correction:** The mast is 40 feet high.',
  '<p><em>Editor’s note: x</em></p>',
  'This story has been updated.',
  'Read more: x',
  '___',
  '---',
  '(END)',
  '— Jane Doe, dpa',
  '[a]: https://example.com',
  '```',
  '> quoted',
  '| a | b |',
  '*',
  '_',
  '[x](https://example.com)',
  '<br>',
  '©',
  '“',
  '. ',
  '(',
  ')',
);
const gaps = fc.constantFrom('\n\n', '\n', ' ', '', '\r\n\r\n', '\r\n', '\u00a0', '\n \t\n');
const copies = fc
  .array(fc.tuple(fc.oneof(scraps, fc.string({ maxLength: 30, unit: 'binary' })), gaps), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

describe('the law of conservation at the foot', () => {
  it('holds for any copy: claims are in order, apart, inside the blocks, and cover whole words to the end', () => {
    fc.assert(
      fc.property(copies, fc.constantFrom('en', 'de', 'es', 'ar', 'zh'), (copy, language) => {
        const reading = readFoot(copy, language);
        const blocks = toBlocks(splitLines(copy));
        const first = blocks[0]?.lines[0]?.start ?? 0;
        const last = blocks.at(-1)?.lines.at(-1)?.end ?? 0;
        let at = first;
        for (const { start, end } of reading.claims) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(last);
          expect(copy.slice(start, end)).toBe(copy.slice(start, end).trim());
          at = end;
        }
        const dropped = reading.claims.filter(({ field }) => field === 'furniture').map(({ start }) => start);
        expect(
          reading.findings.filter(({ ruleId }) => ruleId === 'furniture-dropped').map(({ offset }) => offset),
        ).toEqual(dropped);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no crumb of a line whose beginning was taken', () => {
    fc.assert(
      fc.property(copies, (copy) => {
        const reading = readFoot(copy);
        for (const line of splitLines(copy)) {
          const own = reading.claims.filter(({ start, end }) => start < line.end && end > line.start);
          const from = own[0]?.start;
          if (from === undefined) continue;
          let rest = '';
          let at = Math.max(from, line.start);
          for (const { start, end } of own) {
            rest += copy.slice(at, Math.max(at, start));
            at = Math.max(at, end);
          }
          expect((rest + copy.slice(at, line.end)).trim()).toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes the same again from what a foot was taken from: nothing more', () => {
    const copy = 'One.\n\nTwo.\n\nThe-CNN-Wire\n\n© 2024 AFP';
    const left = copy.slice(0, readFoot(copy).claims[0]?.start);
    expect(readFoot(left).claims).toEqual([]);
  });
});

describe('a hostile line of a megabyte', () => {
  it.each([
    'A ',
    '<a ',
    '[',
    '(',
    '*_',
    '© 2024 ',
    'and ',
    'Reporting by A Doe, ',
    'Correction: ',
    '. ',
    '™ & ',
    'All rights reserved. ',
    'A Doe contributed to this report. ',
    'Read more: ',
    '\u00a0',
    "CNN's ",
  ])('of %j costs no more than reading it', (unit) => {
    const line = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const started = performance.now();
    readFoot(`The mast fell.\n\n${line}`);
    readNote(line, contextIn());
    readNotice(line, contextIn());
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
