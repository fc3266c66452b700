import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { countWords, readingMinutes } from '../../src/markdown/words.ts';

const count = (text: string, language = 'en') => countWords(text, languageOf(language));

describe('words', () => {
  it.each([
    ['', 0],
    [' – — … * ', 0],
    ['The ferry ran.', 3],
    ['O’Brien’s well-known 3.5 per cent', 5],
    ['so—and so – and', 4],
    ['https://example.org/a and desk@example.org', 3],
  ])('in %j are %i', (text, words) => {
    expect(count(text)).toBe(words);
  });

  it('are counted between the characters of a script without spaces', () => {
    expect(count('เรือเฟอร์รี่', 'th')).toBeGreaterThan(1);
    expect(count('The word 東京 so')).toBe(4);
  });

  it('are characters where the language reads by characters', () => {
    expect(count('東京で、船が。', 'ja')).toBe(5);
    expect(count('用 iPhone 15 拍', 'zh')).toBe(4);
  });
});

describe('reading time', () => {
  it('is at least a minute', () => {
    expect(readingMinutes('', languageOf('en'))).toBe(1);
  });

  it('is told in whole minutes at the language’s pace', () => {
    expect(readingMinutes('word '.repeat(573), languageOf('en'))).toBe(3);
    expect(readingMinutes('字'.repeat(1020), languageOf('zh'))).toBe(4);
  });
});
