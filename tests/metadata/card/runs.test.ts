import { describe, expect, it } from 'vitest';
import { lettersOf, splitRuns } from '../../../src/metadata/card/runs.ts';

const fontOf = (letter: string) => (/\p{Script=Arabic}/u.test(letter) ? 'naskh' : 'roman');

describe('the runs of a line', () => {
  it('stand from left to right, and each is read in its own direction', () => {
    expect(splitRuns('abc', 'ltr', fontOf)).toEqual([{ text: 'abc', font: 'roman', direction: 'ltr' }]);
    const mixed = splitRuns('في 2026 GPS', 'rtl', fontOf);
    expect(mixed.map(({ text }) => text)).toEqual(['GPS', ' ', '2026', ' ', 'في']);
    expect(mixed.map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'ltr', 'rtl', 'rtl']);
  });

  it('keep an Arabic word in an English line in its place', () => {
    expect(splitRuns('a في b', 'ltr', fontOf).map(({ text }) => text)).toEqual(['a ', 'في', ' b']);
  });

  it('leave out what no font has', () => {
    expect(splitRuns('a☃b', 'ltr', (letter) => (letter === '☃' ? null : 'roman'))).toEqual([
      { text: 'ab', font: 'roman', direction: 'ltr' },
    ]);
  });

  it('never part a letter from its accents, nor a family of emoji', () => {
    expect(lettersOf('e\u0301👩‍👩‍👧क्षि')).toEqual(['e\u0301', '👩‍👩‍👧', 'क्षि']);
  });
});
