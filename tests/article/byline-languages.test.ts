import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { compileCopy } from '../support/desk.ts';

/** The byline of a story in a language, with its authors as front matter has them: a list or one line. */
function signedBy(language: string, authors: string | readonly string[]) {
  const { record } = compileCopy(
    'articles/2024-04-07-ferry.md',
    `---\ntitle: The ferry comes back\nlanguage: ${language}\nauthors: ${JSON.stringify(authors)}\n---\n\nAt noon.\n`,
  );
  return { text: record?.byline.text, names: record?.byline.authors.map(({ name }) => name) };
}

const lists: readonly (readonly [language: string, authors: readonly string[], text: string])[] = [
  ['en', ['Ada Winslow', 'Bo Trannock', 'Cal Ruiz'], 'By Ada Winslow, Bo Trannock and Cal Ruiz'],
  ['en-GB', ['Ada Winslow', 'Bo Trannock'], 'By Ada Winslow and Bo Trannock'],
  ['es', ['Ana Ruibal', 'Marcos Peñalba', 'Luz Otero'], 'Por Ana Ruibal, Marcos Peñalba y Luz Otero'],
  ['es', ['Marcos Peñalba', 'Inés Otero'], 'Por Marcos Peñalba e Inés Otero'],
  ['fr', ['Jeanne Morelle', 'Luc d’Arvor', 'Ève Talin'], 'Par Jeanne Morelle, Luc d’Arvor et Ève Talin'],
  ['de', ['Lena Brandt', 'Jonas Heide', 'Ute Karl'], 'Von Lena Brandt, Jonas Heide und Ute Karl'],
  ['pt', ['Rui Tavira', 'Inês Lobato', 'Ivo Serpa'], 'Por Rui Tavira, Inês Lobato e Ivo Serpa'],
  ['pt-PT', ['Rui Tavira', 'Inês Lobato'], 'Por Rui Tavira e Inês Lobato'],
  ['it', ['Mario Rossetti', 'Anna Bianchetti'], 'Di Mario Rossetti e Anna Bianchetti'],
  ['it', ['Mario Rossetti', 'Elena Bianchetti'], 'Di Mario Rossetti ed Elena Bianchetti'],
  ['nl', ['Joost Veldman', 'Saskia de Wit', 'Bram Kok'], 'Door Joost Veldman, Saskia de Wit en Bram Kok'],
  ['pl', ['Anna Zielska', 'Jan Mroczek', 'Ewa Wilk'], 'Tekst: Anna Zielska, Jan Mroczek i Ewa Wilk'],
  ['ru', ['Иван Петренко', 'Анна Сидоренко'], 'Текст: Иван Петренко и Анна Сидоренко'],
  ['uk', ['Олена Коваль', 'Ірина Гнатюк'], 'Текст: Олена Коваль та Ірина Гнатюк'],
  ['tr', ['Ayşe Demirel', 'Can Yıldıran', 'Ece Toprak'], 'Haber: Ayşe Demirel, Can Yıldıran ve Ece Toprak'],
  ['id', ['Siti Rahma', 'Budi Sentosa', 'Dewi Arum'], 'Oleh Siti Rahma, Budi Sentosa, dan Dewi Arum'],
  ['sw', ['Asha Mwinyi', 'Juma Baraka', 'Neema Kito'], 'Na Asha Mwinyi, Juma Baraka na Neema Kito'],
  ['ar', ['ليلى حدادين', 'سامر خورشيد', 'منى زيدان'], 'بقلم ليلى حدادين وسامر خورشيد ومنى زيدان'],
  ['he', ['דני כהן', 'יעל לוי', 'רות אלון'], 'מאת דני כהן, יעל לוי ורות אלון'],
  ['fa', ['مینا رستگار', 'آرش بهمنی', 'سارا نیک‌پور'], 'نوشتهٔ مینا رستگار، آرش بهمنی و سارا نیک‌پور'],
  ['hi', ['रवि शर्मा', 'मीना जोशी', 'अनिल वर्मा'], 'रिपोर्ट: रवि शर्मा, मीना जोशी और अनिल वर्मा'],
  ['zh', ['王小明', '李小红', '张大伟'], '作者：王小明、李小红、张大伟'],
  ['zh-Hant', ['王小明', '李小紅'], '文／王小明、李小紅'],
  ['ja', ['山田太郎', '佐藤花子', '鈴木次郎'], '山田太郎、佐藤花子、鈴木次郎'],
];

describe('a list of authors', () => {
  it.each(lists)('is signed in %s with its own “by” and “and”: %j', (language, authors, text) => {
    expect(signedBy(language, authors)).toEqual({ text, names: authors });
  });

  it.each(lists)('is read back from the byline that is shown, in %s: %j', (language, authors, text) => {
    expect(signedBy(language, text)).toEqual({ text, names: authors });
  });

  it('is tested in every language that has words of its own', () => {
    const tested = new Set(lists.map(([language]) => language));
    const own = languages.map(({ code }) => code).filter((code) => !/^en-(?!GB)/.test(code));
    expect(own.filter((code) => !tested.has(code))).toEqual([]);
  });
});

describe('one author', () => {
  it.each([
    ['es', 'Ana Ruibal', 'Por Ana Ruibal'],
    ['fr', 'Jeanne Morelle', 'Par Jeanne Morelle'],
    ['zh', '王小明', '作者：王小明'],
    ['ja', '山田太郎', '山田太郎'],
    ['fa', 'مینا رستگار', 'نوشتهٔ مینا رستگار'],
  ])('is signed in %s: %s', (language, author, text) => {
    expect(signedBy(language, author)).toEqual({ text, names: [author] });
  });

  it.each([
    ['en', 'Story by Ada Winslow', 'Ada Winslow'],
    ['en', 'Por Ana Ruibal', 'Ana Ruibal'],
    ['fr', 'Reportage de Jeanne Morelle', 'Jeanne Morelle'],
    ['de', 'Ein Bericht von Lena Brandt', 'Lena Brandt'],
    ['it', 'A cura di Mario Rossetti', 'Mario Rossetti'],
    ['zh', '记者王小明', '王小明'],
    ['fa', 'به قلم مینا رستگار', 'مینا رستگار'],
    ['sw', 'Imeandikwa na Asha Mwinyi', 'Asha Mwinyi'],
  ])('who is signed in %s already, “%s”, gets no second “by”', (language, author, name) => {
    expect(signedBy(language, author)).toEqual({ text: author, names: [name] });
  });
});
