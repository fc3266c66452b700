import { format } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { type Language, languages } from '../../src/languages/index.ts';

/** Every phrase of a language with the name it goes by, plural forms and roles included. */
function phrases(language: Language): [string, string][] {
  return Object.entries(language.words).flatMap(([key, word]): [string, string][] =>
    typeof word === 'string'
      ? [[key, word]]
      : Object.entries(word).map(([form, text]): [string, string] => [`${key}.${form}`, String(text)]),
  );
}

const holes = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort();
const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 4 + month, 15, 5));

describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, language) => {
  it('has a word for everything on the page', () => {
    for (const [key, phrase] of phrases(language)) expect(phrase.trim(), key).not.toBe('');
  });

  it('leaves the same things to fill in as English', () => {
    for (const [key, phrase] of Object.entries(en.words)) {
      const own = language.words[key as keyof typeof en.words];
      if (typeof phrase === 'string') expect(holes(String(own)), key).toEqual(holes(phrase));
    }
  });

  it('has every plural form that Unicode says the language needs', () => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const forms of [language.words.readingTime, language.words.articleCount]) {
      expect(Object.keys(forms)).toEqual(expect.arrayContaining(needed));
      expect(forms.other).toContain('{count}');
    }
  });

  it('writes days, hours and months, and reads back the months it writes', () => {
    for (const [index, day] of days.entries()) {
      for (const pattern of Object.values(language.dates)) {
        const written = format(day, pattern, { locale: language.locale });
        expect(written).toContain('2026');
        expect(written).not.toMatch(/undefined|NaN/);
      }
      const month = format(day, 'MMMM', { locale: language.locale }).toLowerCase();
      const alone = format(day, 'LLLL', { locale: language.locale }).toLowerCase();
      expect([language.months[month], language.months[alone]], `${month} ${alone}`).toContain(index + 1);
      const abbreviated = format(day, 'MMM', { locale: language.locale }).toLowerCase().replace(/\.$/, '');
      expect(language.months[abbreviated] ?? index + 1, abbreviated).toBe(index + 1);
    }
  });

  it('names all twelve months, in small letters and without full stops', () => {
    expect(new Set(Object.values(language.months))).toEqual(new Set(days.map((_, month) => month + 1)));
    for (const name of Object.keys(language.months)) expect(name).toMatch(/^[^.A-Z]+$/);
  });

  it('names the seven weekdays as its own calendar writes them', () => {
    for (let day = 5; day < 12; day += 1) {
      const written = format(new Date(2026, 0, day), 'EEEE', { locale: language.locale }).toLowerCase();
      expect(language.weekdays).toContain(written);
    }
  });

  it('compares its byline words in small letters', () => {
    for (const word of [...language.byline.alsoBy, ...language.byline.and, ...language.byline.in]) {
      expect(word).toBe(word.toLowerCase().trim());
    }
  });
});

it('has no two languages of one code', () => {
  expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
});
