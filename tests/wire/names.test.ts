import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikePersonName, tidyName } from '../../src/wire/names.ts';

describe('a tidy name', () => {
  const tidied: readonly (readonly [came: string, name: string])[] = [
    ['MARY CLARE DOE', 'Mary Clare Doe'],
    ['W.G. ROE', 'W.G. Roe'],
    ['J.-P. ROE', 'J.-P. Roe'],
    ['TJ ROE', 'TJ Roe'],
    ['B H. Roe', 'B H. Roe'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['JAN van der BERG', 'Jan van der Berg'],
    ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
    ['LUDWIG VON ROE', 'Ludwig von Roe'],
    ['ANTÓNIO DA SILVA', 'António da Silva'],
    ['KHALED AL-MASRI', 'Khaled al-Masri'],
    ['OMAR BIN ZAYD', 'Omar bin Zayd'],
    ['JANE MCROE', 'Jane McRoe'],
    ['JANE McROE', 'Jane McRoe'],
    ['IAN MACDONALD', 'Ian MacDonald'],
    ['ANA MACHADO', 'Ana Machado'],
    ['TOM MACK', 'Tom Mack'],
    ['SEAN O’BRENN', 'Sean O’Brenn'],
    ["SEAN O'BRENN", "Sean O'Brenn"],
    ['LUC D’ARVOR', 'Luc D’Arvor'],
    ['MEI-LIN ROE-HART', 'Mei-Lin Roe-Hart'],
    ['MICHAŁ ŻÓŁĆ', 'Michał Żółć'],
    ['ИВАН ПЕТРЕНКО', 'Иван Петренко'],
    ['ΝΙΚΟΣ ΠΑΠΠΑΣ', 'Νικος Παππας'],
    ['DR. JANE DOE IV', 'Dr. Jane Doe IV'],
    ['SGT. JANE DOE', 'Sgt. Jane Doe'],
    ['JOHN DOE JR.', 'John Doe Jr.'],
    ['JANE DOE, PHD', 'Jane Doe, PhD'],
    ['Jane McRoe', 'Jane McRoe'],
    ['Jean DUPRÉ', 'Jean DUPRÉ'],
    ['bell hooksley', 'bell hooksley'],
    ['TC', 'TC'],
    ['By Jane Doe', 'Jane Doe'],
    ['by: Jane Doe', 'Jane Doe'],
    ['Jane\u00a0\u2009 Doe\u200b', 'Jane Doe'],
    ['1Jane Doe', 'Jane Doe'],
    ['Jane Doe2', 'Jane Doe'],
    ['Jane Doe¹', 'Jane Doe'],
    ['Jane Doe jane@example.org', 'Jane Doe'],
    ['Jane Doe <jane@example.org>', 'Jane Doe'],
    ['Jane Doe | The Daily Post', 'Jane Doe'],
    ['Jane Doe 2024-04-07', 'Jane Doe'],
    ['the Rev. Jane Doe', 'Rev. Jane Doe'],
    ['Jane Doe.', 'Jane Doe'],
    ['Jane Doe,', 'Jane Doe'],
    ['ليلى  حدادين', 'ليلى حدادين'],
  ];

  it.each(tidied)('%j is %s', (came, name) => {
    expect(tidyName(came)).toBe(name);
  });

  it('has Turkish letters where the language is Turkish', () => {
    expect(tidyName('IŞIK YILDIZ', 'tr')).toBe('Işık Yıldız');
  });

  it('is tidy once and for all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tidied.map(([came]) => came)), (came) => {
        expect(tidyName(tidyName(came))).toBe(tidyName(came));
      }),
    );
  });

  it('never throws and never keeps a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(tidyName(text)).not.toMatch(/[\n\r\t]/);
      }),
    );
  });
});

describe('the form of a person’s name', () => {
  const people = [
    'Jane Doe',
    'A Doe',
    'W.G. Roe',
    'J.R. van der Berg',
    'Maria de la Cruz',
    'Khaled al-Masri',
    'Luc d’Arvor',
    'Mei-Lin Roe',
    'He Wei',
    'Ng’ang’a Wambui',
    'Ngũgĩ wa Kamau',
    'Jane "Jay" Doe',
    'Dr. Jane Doe',
    'Sir Jane Doe',
    'the Rev. Jane Doe',
    'Staff Sgt. Jane Doe',
    'Sgt. 1st Class Jane Doe',
    'Jane Doe Jr.',
    'Jane Doe III',
    'Jane Doe, PhD',
    'April May',
    'Mark Long',
    'Иван Петренко',
    'Νίκος Παππάς',
    'ليلى حدادين',
    'דני כהן',
    '山田太郎',
    'ジョン・スミス',
    '김철호',
    'रवि शर्मा',
    'สมชาย ใจดี',
  ];
  const others = [
    '',
    'Jane',
    'Popular Demand',
    'The Numbers',
    'New York',
    'White House',
    'Royal Decree',
    'Any Means',
    'Early Morning',
    'Monday Night',
    'Jane Doe in Lima',
    'Jane and John',
    'Jane Doe 3',
    'Jane Doe said',
    'Jane Doe’s',
    'van der Berg',
    'jane doe',
    'Second Cat on the Roof',
    'Jane | John',
    'A',
    '42',
    'Dinner Time',
    'ليلى',
    'この文章はとても長いので名前ではない',
    'Jane Mary Ann Sue Beth Carol Doe Roe Poe',
  ];

  it.each(people)('%s has it', (text) => {
    expect(looksLikePersonName(text)).toBe(true);
  });

  it.each(others)('“%s” has it not', (text) => {
    expect(looksLikePersonName(text)).toBe(false);
  });

  it('may be one word where that is asked for', () => {
    expect(looksLikePersonName('Wren', { mononym: true })).toBe(true);
    expect(looksLikePersonName('Monday', { mononym: true })).toBe(false);
    expect(looksLikePersonName('The', { mononym: true })).toBe(false);
  });
});
