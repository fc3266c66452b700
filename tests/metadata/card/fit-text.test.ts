import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/metadata/card/break-lines.ts';
import { cutLine, type FitOrders, fitText } from '../../../src/metadata/card/fit-text.ts';
import { mannersOf } from '../../../src/metadata/card/scripts.ts';
import type { Style } from '../../../src/metadata/card/typesetter.ts';
import { plainTypesetter } from './plain-typesetter.ts';

const style: Style = { cut: 'display', language: 'en', direction: 'ltr', features: [] };

/** Fits a text into twenty letters a line at size 100, and more at smaller sizes. */
function fitted(text: string, parts: Partial<FitOrders> = {}) {
  const orders = {
    sizes: [100, 50],
    room: { width: 1000, height: 400, lines: 4 },
    manners: mannersOf(text),
    ...parts,
  };
  return fitText(text, orders, plainTypesetter, style);
}

describe('the lines of a headline', () => {
  it('are as even as they can be, and no more than need be', () => {
    expect(fitted('The tide that runs the streetlights').lines).toEqual([
      'The tide that runs',
      'the streetlights',
    ]);
    expect(fitted('One two three four five s').lines).toEqual(['One two three', 'four five s']);
  });

  it('are as large as they can be', () => {
    expect(fitted('Short')).toEqual({ size: 100, lines: ['Short'], isWhole: true });
    expect(fitted('word '.repeat(17).trim()).size).toBe(50);
  });

  it('are smaller rather than a word be broken', () => {
    expect(fitted('Streetlightsandotherlamps out')).toMatchObject({
      size: 50,
      lines: ['Streetlightsandotherlamps out'],
    });
  });

  it('break a word only where the smallest size does not hold it, with a hyphen where its alphabet has one', () => {
    expect(fitted('a'.repeat(50)).lines).toEqual([`${'a'.repeat(39)}-`, 'a'.repeat(11)]);
    expect(fitted('漢'.repeat(50)).lines.join('')).toBe('漢'.repeat(50));
  });

  it('end in an ellipsis where even four small ones do not hold it', () => {
    const { lines, isWhole } = fitted('word '.repeat(60).trim());
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/word…$/);
    expect(isWhole).toBe(false);
  });

  it('end at a comma where words have no spaces and the lines are no more for it', () => {
    expect(fitted('無人駅の黒板、三十年分の「行ってきます」').lines).toEqual([
      '無人駅の黒板、三十年分の「行ってきます」',
    ]);
    const room = { width: 650, height: 400, lines: 4 };
    expect(fitted('無人駅の黒板、三十年分の「行ってきます」', { room }).lines).toEqual([
      '無人駅の黒板、',
      '三十年分の「行ってきます」',
    ]);
  });

  it('do not count the space that a line ends with', () => {
    const piece = { text: 'ab ', inked: 1000, width: 1500 };
    expect(breakLines([piece, piece], 2500)).toHaveLength(1);
  });

  it('are cut at a letter, never in one', () => {
    expect(cutLine('abcdefghij', 2500, plainTypesetter, style)).toBe('abcd…');
    expect(cutLine('e\u0301e\u0301e\u0301e\u0301', 1500, plainTypesetter, style)).toBe('e\u0301e\u0301…');
    expect(cutLine('abc', 2500, plainTypesetter, style)).toBe('abc');
  });
});
