import { format } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { type Language, languages } from '../../src/languages/index.ts';
import { setFigures } from '../../src/languages/wording.ts';

type Forms = Language['words']['articleCount'];

/** The words that are said with a number, by plural category. */
function counted({ words }: Language): [string, Forms][] {
  const { readingTime, articleCount, oldStory, pictureCount } = words;
  return Object.entries({ readingTime, articleCount, oldStory, pictureCount });
}

/** Every other phrase with the name it goes by, roles, fields of copy and the names of settings included. */
function phrases(language: Language): [string, string][] {
  const withNumber = new Set(counted(language).map(([key]) => key));
  const words = Object.entries(language.words).filter(([key]) => !withNumber.has(key));
  const reader = Object.entries(language.reader).map(([key, word]) => [`reader.${key}`, word] as const);
  return [...words, ...reader].flatMap(([key, word]): [string, string][] => {
    if (typeof word === 'string') return [[key, word]];
    return Object.entries(word).map(([name, text]): [string, string] => [`${key}.${name}`, String(text)]);
  });
}

const holes = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort();
const english = phrases(en);
/** Words that other languages write as English does. */
const shared = new Set(
  'Date|Feeds|Normal|Note|Pages|Pause|Person|Sepia|Source|Update|Version|Video'.split('|'),
);
const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 4 + month, 15, 5));

describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, language) => {
  it('has a word for everything on the page, and no other', () => {
    const own = phrases(language);
    expect(own.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
    for (const [key, phrase] of own) expect(phrase, key).toMatch(/^\S(?:.*\S)?$/);
  });

  it('leaves the same things to fill in as English', () => {
    const own = new Map(phrases(language));
    for (const [key, phrase] of english) expect(holes(own.get(key) ?? ''), key).toEqual(holes(phrase));
  });

  it('leaves no word in English but those that both languages have', () => {
    if (code.startsWith('en')) return;
    const own = new Map(phrases(language));
    const left = english.filter(([key, phrase]) => own.get(key) === phrase && !shared.has(phrase));
    expect(left).toEqual([]);
  });

  it('names the button that keeps a story as it is where it says how to keep one', () => {
    const [opening, closing] = language.quotes;
    expect(language.reader.noneSaved).toContain(`${opening}${language.reader.save}${closing}`);
  });

  it('has the plural forms that Unicode says the language needs', () => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const [key, forms] of counted(language)) {
      expect(Object.keys(forms).sort(), key).toEqual([...needed].sort());
      expect(holes(forms.other ?? ''), key).toEqual(['{count}']);
    }
  });

  it('leaves the number out only where the form can mean no other', () => {
    const rules = new Intl.PluralRules(code);
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    for (const [key, forms] of counted(language)) {
      for (const [category, form] of Object.entries(forms)) {
        const meant = numbers.filter((number) => rules.select(number) === category);
        if (meant.length > 1) expect(holes(form), `${key}.${category}`).toEqual(['{count}']);
      }
    }
  });

  it('writes days, hours and months, and reads back the months it writes', () => {
    const figures = new Intl.NumberFormat('en', { numberingSystem: language.figures, useGrouping: false });
    expect(figures.resolvedOptions().numberingSystem).toBe(language.figures);
    for (const [index, day] of days.entries()) {
      for (const pattern of Object.values(language.dates)) {
        const written = format(day, pattern, { locale: language.locale });
        expect(written).toContain('2026');
        expect(setFigures(written, language)).toContain(figures.format(2026));
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
