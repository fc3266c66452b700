import { format } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { joinNames, signNames } from '../../src/languages/joined-names.ts';
import { fill, sayCount } from '../../src/languages/wording.ts';

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
    ['sv', 2, '2 stories'],
    ['und', 2, '2 stories'],
  ])('says in %s for %d: %s', (tag, count, said) => {
    const language = languageOf(tag);
    expect(sayCount(language.words.articleCount, count, language)).toBe(said);
  });
});

describe('fill', () => {
  it('puts page numbers where the language wants them', () => {
    expect(fill(languageOf('ja').words.pageOf, { page: 2, pages: 9 })).toBe('9ページ中2ページ');
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

describe('dates', () => {
  const morning = new Date(2024, 3, 1, 9, 5);

  it.each([
    ['en', 'April 1, 2024, 9:05 a.m.'],
    ['en-GB', '1 April 2024, 09:05'],
    ['fr', '1er avril 2024 à 09h05'],
    ['es', '1 de abril de 2024, 09:05'],
    ['de', '1. April 2024, 09:05 Uhr'],
    ['ar', '1 أبريل 2024، 09:05'],
    ['he', '1 באפריל 2024, 09:05'],
    ['ja', '2024年4月1日 09:05'],
    ['ru', '1 апреля 2024, 09:05'],
    ['sw', '1 Aprili 2024, 09:05'],
  ])('sets a day and its time in %s as %s', (tag, written) => {
    const language = languageOf(tag);
    expect(format(morning, language.dates.dayTime, { locale: language.locale })).toBe(written);
  });
});
