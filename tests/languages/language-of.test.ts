import { describe, expect, it } from 'vitest';
import { directionOf, languageOf } from '../../src/languages/index.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN_us', 'en'],
    ['en_US.UTF-8', 'en'],
    ['en-GB', 'en-GB'],
    ['en-Latn-AU', 'en-AU'],
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt-PT'],
    ['es-419', 'es'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['ar-EG', 'ar'],
    ['fa-AF', 'fa'],
    ['iw', 'he'],
    ['in', 'id'],
    ['de-AT-1996', 'de'],
  ])('reads %s as %s', (tag, code) => {
    expect(languageOf(tag).code).toBe(code);
  });

  it('gives a language that nobody has written its own code, its own direction and English words', () => {
    expect(languageOf('sv')).toMatchObject({ code: 'sv', direction: 'ltr', words: { updated: 'Updated' } });
    expect(languageOf('ckb')).toMatchObject({ code: 'ckb', direction: 'rtl' });
  });

  it('does not show Arabic words for Arabic in Latin letters', () => {
    expect(languageOf('ar-Latn')).toMatchObject({ code: 'ar-Latn', direction: 'ltr' });
  });

  it('leaves straight quotes straight in a language it does not know', () => {
    expect(languageOf('sv').quotes.slice(0, 2)).toEqual(['"', '"']);
  });

  it.each(['', '   ', '!!', 'a', 'en-', 'one of the Nordic ones', 'english', 'und', 'x-house'])(
    'calls %j undetermined',
    (tag) => {
      expect(languageOf(tag)).toMatchObject({ code: 'und', direction: 'ltr' });
    },
  );

  it('finds a language that a newsroom hands in', () => {
    const own = { ...languageOf('en'), code: 'sv', name: 'Svenska' };
    expect(languageOf('sv-FI', [own]).name).toBe('Svenska');
  });
});

describe('directionOf', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb', 'ug', 'az-Arab', 'sd', 'nqo', 'und-Arab'])(
    'runs %s from right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'ja', 'ru', 'ku', 'az', 'he-Latn', 'nonsense tag'])('runs %s from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});
