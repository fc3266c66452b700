import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../src/metadata/wrap.ts';

describe('wrap', () => {
  it('breaks at white space', () => {
    expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour');
  });

  it('keeps a word whole that is longer than a line', () => {
    expect(wrap('see https://example.org/a/very/long/path now', 12)).toBe(
      'see\nhttps://example.org/a/very/long/path\nnow',
    );
  });

  it('indents what follows the first line', () => {
    expect(wrap('one two three', 9, '  ', '* ')).toBe('* one two\n  three');
  });

  it('counts two columns for a letter of Japanese, and begins no line with its full stop', () => {
    expect(widthOf('会議は')).toBe(6);
    expect(wrap('会議は終わった。', 14)).toBe('会議は終わっ\nた。');
  });

  it('keeps line breaks of the text', () => {
    expect(wrap('roses\nare red', 72)).toBe('roses\nare red');
  });

  it('loses nothing but white space, and makes no line too long that could be shorter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 5, max: 72 }),
        (text, width) => {
          const wrapped = wrap(text, width);
          expect(wrapped.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const line of wrapped.split('\n'))
            expect(widthOf(line) <= width || !/\S\s\S/.test(line)).toBe(true);
        },
      ),
    );
  });
});

describe('a text of narrow letters', () => {
  it('is wrapped as the same text is in a company that has wide ones', () => {
    const said = [
      'A plain line, of words that are short and of some extraordinarily long ones; and of “signs” – and … more.',
      'Zwei Absätze\n\nmit  doppelten \t Leerzeichen und einem sehr langen Donaudampfschifffahrtsgesellschaftskapitän',
      '',
      ' \n indented ',
    ];
    for (const text of said)
      for (const width of [8, 20, 72])
        for (const [indent, first] of [
          ['', ''],
          ['  ', '* '],
        ] as const)
          expect(`${wrap(text, width, indent, first)}\n${indent}中`).toBe(
            wrap(`${text}\n中`, width, indent, first),
          );
  });
});
