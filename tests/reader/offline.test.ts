import { describe, expect, it } from 'vitest';
import { sayAge } from '../../src/reader/offline.ts';

describe('how old a page of the device is', () => {
  it.each([
    [0, 'en', 'this minute'],
    [59 * 60_000, 'en', '59 minutes ago'],
    [60 * 60_000, 'en', '1 hour ago'],
    [23.9 * 3_600_000, 'de', 'vor 23 Stunden'],
    [25 * 3_600_000, 'en', 'yesterday'],
    [10 * 86_400_000, 'es', 'hace 10 días'],
    [-5000, 'en', 'this minute'],
  ])('%d ms, in %s: %s', (age, lang, words) => {
    expect(sayAge(1_000_000_000_000, lang, 1_000_000_000_000 + age)).toBe(words);
  });
});
