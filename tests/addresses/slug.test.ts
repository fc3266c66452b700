import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from '../../src/addresses/slug.ts';

describe('toSlug', () => {
  it.each([
    ['Café & Crème', 'cafe-creme'],
    ['Straße in Łódź, Ørsted', 'strasse-in-lodz-orsted'],
    ['İstanbul’da ılık', 'istanbulda-ilik'],
    ['Việt Nam', 'viet-nam'],
    ['Ǽlfheim, Ǿre', 'aelfheim-ore'],
    ['__init__', 'init'],
    ['Marrowport™', 'marrowport'],
  ])('folds Latin letters: %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it.each([
    ['東京の新聞', '東京の新聞'],
    ['Привет, мир — й', 'привет-мир-й'],
    ['मेरा नाम हिन्दी', 'मेरा-नाम-हिन्दी'],
    ['한국어 뉴스', '한국어-뉴스'],
    ['خبر عاجل', 'خبر-عاجل'],
  ])('keeps the letters and marks of other scripts: %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it('keeps apart what differs by a sign that is part of the name', () => {
    expect(['C', 'C++', 'C#'].map(toSlug)).toEqual(['c', 'c-plus-plus', 'c-sharp']);
  });

  it('drops apostrophes, so that a name and its possessive stay one word', () => {
    expect([toSlug('Mary O’Brien'), toSlug("Mary O'Brien")]).toEqual(['mary-obrien', 'mary-obrien']);
  });

  it('gives text without letters an address of its own', () => {
    expect(toSlug('')).toBe('untitled');
    expect(toSlug('🔥')).toMatch(/^x-\w+$/);
    expect(toSlug('🔥')).not.toBe(toSlug('❄️'));
  });

  it('cuts a long headline at a word', () => {
    expect(toSlug('word '.repeat(40))).toBe(Array(16).fill('word').join('-'));
    expect(toSlug('新'.repeat(100))).toHaveLength(80);
  });

  it('gives one clean path segment for any text, and the same for its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
        expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(255);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
