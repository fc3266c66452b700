import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/markdown/summarise.ts';

const long = (start: string): string => `${start} ${'and so on '.repeat(40)}`;

describe('a summary', () => {
  it('is the whole text where it fits', () => {
    expect(summarise('The ferry\n\nran.')).toBe('The ferry ran.');
  });

  it('ends with a sentence that ends late enough', () => {
    const sentence = `The ferry ran ${'again and '.repeat(12)}again.`;
    expect(summarise(long(`${sentence} Then it`))).toBe(sentence);
    expect(summarise(long(`“${sentence}” Then it`))).toBe(`“${sentence}”`);
  });

  it('ends with a word and “…” elsewhere', () => {
    const summary = summarise(long('The ferry ran. Then it ran,'));
    expect(summary).toMatch(/(?:and|so|on)…$/);
    expect(summary.length).toBeLessThanOrEqual(200);
  });

  it.each(['Mr.', 'Sept.', 'the U.S.', 'J.', 'St.'])('ends no sentence after %s', (word) => {
    const start = `The ferry ran ${'again and '.repeat(12)}with ${word}`;
    expect(summarise(long(`${start} Doe`))).not.toBe(start);
  });

  it('cuts a script without spaces between characters', () => {
    expect(summarise('船が'.repeat(150))).toBe(`${'船が'.repeat(99)}船…`);
    expect(summarise(`${'船が'.repeat(60)}。${'船が'.repeat(150)}`)).toBe(`${'船が'.repeat(60)}。`);
  });

  it('cuts through no character', () => {
    expect(summarise('👩‍🚀'.repeat(100))).toBe(`${'👩‍🚀'.repeat(39)}…`);
  });

  it('keeps to the length asked for', () => {
    expect(summarise('one two three four', 12)).toBe('one two…');
  });
});
