import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumns, writeColumns } from '../../src/press/columns.ts';

const write = (columns: readonly (readonly string[])[]) => Buffer.concat([...writeColumns(columns)]);

describe('columns', () => {
  it('are read as they were written', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(fc.array(text), { minLength: 1 }), (columns) => {
        expect(readColumns(write(columns))).toEqual(columns);
      }),
    );
  });

  it('may be longer than what is read at once', () => {
    const column = Array.from({ length: 200_000 }, (_, number) => `2026/07/${number}/新聞/index.html`);
    expect(readColumns(write([column, ['end']]))).toEqual([column, ['end']]);
  });

  it.each(['', 'no columns', '1\0', '2\0a\0', '1\0a\0b\0', 'x\0a\0'])('are not read from %j', (text) => {
    expect(() => readColumns(Buffer.from(text))).toThrow('no columns');
  });
});
