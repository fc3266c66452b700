import { format } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { joinNames, signNames } from '../../src/languages/joined-names.ts';
import { colonOf, fill, sayCount, setFigures } from '../../src/languages/wording.ts';

describe('sayCount', () => {
  it.each([
    ['en', 1, '1 story'],
    ['en', 1234, '1,234 stories'],
    ['fr', 0, '0 article'],
    ['ru', 21, '21 статья'],
    ['ru', 3, '3 статьи'],
    ['pl', 5, '5 artykułów'],
    ['ar', 2, 'مقالان'],
    ['ar', 11, '11 مقالًا'],
    ['es', 1_000_000, '1.000.000 de artículos'],
    ['fa', 1234, '۱٬۲۳۴ مطلب'],
    ['hi', 1234, '1,234 ख़बरें'],
    ['sv', 2, '2 stories'],
    ['und', 2, '2 stories'],
  ])('says in %s for %d: %s', (tag, count, said) => {
    const language = languageOf(tag);
    expect(sayCount(language.words.articleCount, count, language)).toBe(said);
  });
});

describe('an old story', () => {
  it.each([
    ['en', 1, 'This article is more than 1 year old'],
    ['de', 1, 'Dieser Artikel ist mehr als ein Jahr alt'],
    ['fr', 2, 'Cet article a plus de 2 ans'],
    ['he', 2, 'הכתבה פורסמה לפני יותר משנתיים'],
    ['ar', 12, 'مضى على نشر هذا المقال أكثر من 12 عامًا'],
    ['fa', 12, 'بیش از ۱۲ سال از انتشار این مطلب گذشته است'],
    ['pl', 2, 'Ten artykuł ma ponad 2 lata'],
    ['pl', 12, 'Ten artykuł ma ponad 12 lat'],
    ['ru', 21, 'Этой статье больше 21 года'],
    ['ru', 22, 'Этой статье больше 22 лет'],
    ['uk', 5, 'Цій статті понад 5 років'],
  ])('is called one in %s after %d years', (tag, years, said) => {
    const language = languageOf(tag);
    expect(sayCount(language.words.oldStory, years, language)).toBe(said);
  });
});

describe('fill', () => {
  it.each([
    ['en', 'Page 2 of 9'],
    ['ja', '9ページ中2ページ'],
    ['fa', 'صفحهٔ ۲ از ۹'],
    ['ar', 'الصفحة 2 من 9'],
  ])('puts page numbers where %s wants them, in its figures', (tag, position) => {
    const language = languageOf(tag);
    expect(fill(language.words.pageOf, { page: 2, pages: 9 }, language)).toBe(position);
  });

  it('never reads a name as a pattern', () => {
    expect(fill('More from {name}', { name: 'A$& {page} Co.' })).toBe('More from A$& {page} Co.');
  });
});

describe('joinNames', () => {
  it.each([
    ['en', ['A'], 'A'],
    ['en', ['A', 'B'], 'A and B'],
    ['en', ['A', 'B', 'C'], 'A, B and C'],
    ['de', ['A', 'B', 'C'], 'A, B und C'],
    ['es', ['A', 'B', 'C'], 'A, B y C'],
    ['es', ['Ana Ruibal', 'Inés Otero'], 'Ana Ruibal e Inés Otero'],
    ['es', ['Inés Otero', 'Hilario Ruibal'], 'Inés Otero e Hilario Ruibal'],
    ['es', ['Ana Ruibal', 'Íñigo Salvat'], 'Ana Ruibal e Íñigo Salvat'],
    ['es', ['Ana Ruibal', 'Hierro Salvat'], 'Ana Ruibal y Hierro Salvat'],
    ['es', ['Ana Ruibal', 'Yolanda Salvat'], 'Ana Ruibal y Yolanda Salvat'],
    ['it', ['Mario', 'Anna', 'Elena'], 'Mario, Anna ed Elena'],
    ['it', ['Elena', 'Mario'], 'Elena e Mario'],
    ['pt', ['A', 'B', 'C'], 'A, B e C'],
    ['id', ['A', 'B'], 'A dan B'],
    ['id', ['A', 'B', 'C'], 'A, B, dan C'],
    ['hi', ['A', 'B', 'C'], 'A, B और C'],
    ['uk', ['Олена', 'Ірина'], 'Олена та Ірина'],
    ['zh', ['王明', '李华', '张强'], '王明、李华、张强'],
    ['ja', ['山田', '佐藤', '鈴木'], '山田、佐藤、鈴木'],
    ['zh-TW', ['王明', '李華'], '王明、李華'],
    ['ar', ['ليلى حدادين', 'سامر خورشيد'], 'ليلى حدادين وسامر خورشيد'],
    ['he', ['דנה', 'Ada'], 'דנה ו־Ada'],
    ['fa', ['الف', 'ب', 'پ'], 'الف، ب و پ'],
    ['en', [], ''],
  ])('joins in %s: %j', (tag, names, joined) => {
    expect(joinNames(names, languageOf(tag))).toBe(joined);
  });
});

describe('signNames', () => {
  it.each([
    ['en', 'By Ada Winslow'],
    ['fr', 'Par Ada Winslow'],
    ['sv', 'By Ada Winslow'],
    ['ja', 'Ada Winslow'],
    ['zh', '作者：Ada Winslow'],
  ])('signs in %s: %s', (tag, signed) => {
    expect(signNames('Ada Winslow', languageOf(tag))).toBe(signed);
  });
});

describe('colonOf', () => {
  it.each([
    ['en', 'Photo: Ada'],
    ['fr', 'Photo\u00a0: Ada'],
    ['ja', 'Photo：Ada'],
    ['zh-Hant', 'Photo：Ada'],
  ])('parts a label from what it names as %s does', (tag, labelled) => {
    expect(`Photo${colonOf(languageOf(tag))}Ada`).toBe(labelled);
  });
});

describe('dates', () => {
  const morning = new Date(2024, 3, 1, 9, 5);
  const evening = new Date(2024, 4, 22, 21, 5);

  it.each([
    ['en', 'April 1, 2024, 9:05 a.m.'],
    ['en-GB', '1 April 2024, 09:05'],
    ['fr', '1er avril 2024 à 09h05'],
    ['es', '1 de abril de 2024, 09:05'],
    ['de', '1. April 2024, 09:05 Uhr'],
    ['ar', '1 أبريل 2024، 09:05'],
    ['he', '1 באפריל 2024, 09:05'],
    ['pt', '1º de abril de 2024, 9h05'],
    ['pt-PT', '1 de abril de 2024, 09:05'],
    ['it', '1º aprile 2024, 09:05'],
    ['nl', '1 april 2024 om 09:05'],
    ['fa', '۱ آوریل ۲۰۲۴، ۰۹:۰۵'],
    ['zh', '2024年4月1日 09:05'],
    ['ja', '2024年4月1日 9時05分'],
    ['hi', '1 अप्रैल 2024, 09:05'],
    ['ru', '1 апреля 2024, 09:05'],
    ['uk', '1 квітня 2024, 09:05'],
    ['pl', '1 kwietnia 2024, 09:05'],
    ['tr', '1 Nisan 2024, 09:05'],
    ['id', '1 April 2024, 09.05'],
    ['sw', '1 Aprili 2024, 09:05'],
  ])('sets a day and its time in %s as %s', (tag, written) => {
    const language = languageOf(tag);
    const said = format(morning, language.dates.dayTime, { locale: language.locale });
    expect(setFigures(said, language)).toBe(written);
  });

  it.each([
    ['pt', 'quarta-feira, 22 de maio de 2024'],
    ['it', 'mercoledì 22 maggio 2024'],
    ['fa', 'چهارشنبه، ۲۲ مه ۲۰۲۴'],
    ['he', 'יום רביעי, 22 במאי 2024'],
    ['ja', '2024年5月22日（水）'],
    ['zh-Hant', '2024年5月22日 星期三'],
    ['pl', 'środa, 22 maja 2024'],
    ['tr', '22 Mayıs 2024 Çarşamba'],
    ['sw', 'Jumatano, 22 Mei 2024'],
  ])('sets a day with its weekday in %s as %s', (tag, written) => {
    const language = languageOf(tag);
    const said = format(evening, language.dates.weekday, { locale: language.locale });
    expect(setFigures(said, language)).toBe(written);
  });
});
