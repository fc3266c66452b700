import { describe, expect, it } from 'vitest';
import { countYears, decideAge } from '../../../src/edition/views/age.ts';
import { en } from '../../../src/languages/en.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { article, edit } from '../copy.ts';

function ageOf(datePublished: string, now: string, language = en) {
  const { edition } = edit([article({ datePublished })], { now });
  const [story] = edition.stories;
  if (!story) throw new Error('No story');
  return decideAge(edition, story, language);
}

describe('the notice on an old story', () => {
  it.each([
    ['2024-04-07', '2025-04-06T12:00:00Z', null],
    ['2024-04-07', '2025-04-07T12:00:00Z', 'This article is more than 1 year old'],
    ['2024-04-07', '2026-04-06T12:00:00Z', 'This article is more than 1 year old'],
    ['2024-04-07', '2026-04-07T12:00:00Z', 'This article is more than 2 years old'],
    ['1924-04-07', '2026-04-07T12:00:00Z', 'This article is more than 102 years old'],
  ])('of %s on %s', (published, now, words) => {
    expect(ageOf(published, now).words).toBe(words);
  });

  it('counts days in the site’s zone', () => {
    expect(ageOf('2024-04-07', '2025-04-07T03:00:00Z').words).toBeNull();
    expect(ageOf('2024-04-07', '2025-04-07T05:00:00Z').words).not.toBeNull();
  });

  it('is silent on a story from the future', () => {
    expect(ageOf('2031-04-07', '2025-04-07T12:00:00Z')).toMatchObject({
      words: null,
      attributes: { 'data-years': '0' },
    });
  });

  it('hands the script all that it needs to count on', () => {
    expect(ageOf('2024-04-07', '2026-05-01T12:00:00Z')).toMatchObject({
      lang: 'en-US',
      attributes: {
        'data-day': '2024-04-07',
        'data-years': '2',
        'data-one': 'This article is more than {count} year old',
        'data-other': 'This article is more than {count} years old',
      },
    });
  });

  it('gives English words as English on a story in a language that nobody has written', () => {
    expect(ageOf('2024-04-07', '2026-05-01T12:00:00Z', languageOf('eu'))).toMatchObject({
      words: 'This article is more than 2 years old',
      lang: 'en-GB',
    });
  });
});

describe('countYears', () => {
  it('ends a year from February 29 on March 1', () => {
    expect(countYears('2024-02-29', '2025-02-28')).toBe(0);
    expect(countYears('2024-02-29', '2025-03-01')).toBe(1);
    expect(countYears('2024-02-29', '2028-02-29')).toBe(4);
  });
});
