import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/wire/agencies/index.ts';
import { findAgencies, findAgency, isOrganization } from '../../src/wire/organizations.ts';

describe('finding the agency behind a name', () => {
  const found: readonly (readonly [name: string, slug: string])[] = [
    ['CNN', 'cnn'],
    ['CNN Business', 'cnn'],
    ['CNN Newsource', 'cnn'],
    ['CNN Newsource staff', 'cnn'],
    ['CNN Harbor Correspondent', 'cnn'],
    ['AP', 'ap'],
    ['A.P.', 'ap'],
    ['Associated Press', 'ap'],
    ['The Associated Press', 'ap'],
    ['ASSOCIATED PRESS', 'ap'],
    ['AP Sports', 'ap'],
    ['AP Business Writer', 'ap'],
    ['Associated Press Writers', 'ap'],
    ['(AP)', 'ap'],
    ['Reuters', 'reuters'],
    ['Thomson Reuters', 'reuters'],
    ['REUTERS', 'reuters'],
    ['Reuters.', 'reuters'],
    ['AFP', 'afp'],
    ['Agence France-Presse', 'afp'],
    ['Agence France Presse', 'afp'],
    ['dpa', 'dpa'],
    ['DPA', 'dpa'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['dpa  =', 'dpa'],
    ['Bloomberg', 'bloomberg'],
    ['Bloomberg News', 'bloomberg'],
    ['Bloomberg L.P.', 'bloomberg'],
    ['The Canadian Press', 'canadian-press'],
    ['Canadian Press', 'canadian-press'],
    ['La Presse Canadienne', 'canadian-press'],
    ['PA', 'pa'],
    ['Press Association', 'pa'],
    ['PA Media', 'pa'],
    ['Xinhua', 'xinhua'],
    ['新华社', 'xinhua'],
    ['TASS', 'tass'],
    ['ТАСС', 'tass'],
    ['Kyodo', 'kyodo'],
    ['EFE', 'efe'],
    ['ANP', 'anp'],
    ['ats', 'ats'],
    ['ANSA', 'ansa'],
    ['UPI', 'upi'],
    ['U.P.I.', 'upi'],
    ['ČTK', 'ctk'],
    ['CTK', 'ctk'],
    ['Télam', 'telam'],
    ['Telam', 'telam'],
    ['Australian Associated Press', 'aap'],
    ['Tribune News Service', 'tca'],
    ['tca', 'tca'],
    ['Redacción EFE', 'efe'],
    ['Staff', 'house'],
    ['admin', 'house'],
  ];

  it.each(found)('%s leads to %s', (name, slug) => {
    expect(findAgency(name, agencies)?.slug).toBe(slug);
  });

  const unknown = [
    '',
    'Ap',
    'Pa',
    'pa',
    'Ats',
    'tt',
    'Ani',
    'ani',
    'spa',
    'Mena',
    'The Daily Post',
    'Port Halden Press',
    'Reuters Institute',
    'Bloomberg Philanthropies',
    'CNNs',
    'APs',
    'Jane Doe',
    'Associated',
    'Press',
    'x'.repeat(500),
  ];

  it.each(unknown)('“%s” leads to none: short names count only as they are written', (name) => {
    expect(findAgency(name, agencies)).toBeNull();
  });

  it('finds the several of a name, the first first', () => {
    const slugs = (name: string) => findAgencies(name, agencies).map(({ slug }) => slug);
    expect(slugs('tca/dpa')).toEqual(['tca', 'dpa']);
    expect(slugs('AP and Reuters')).toEqual(['ap', 'reuters']);
    expect(slugs('AFP, Reuters')).toEqual(['afp', 'reuters']);
    expect(slugs('sda/dpa/afp')).toEqual(['ats', 'dpa', 'afp']);
    expect(slugs('The Daily Post and AP')).toEqual(['ap']);
    expect(slugs('The Associated Press')).toEqual(['ap']);
    expect(slugs('Jane Doe and John Roe')).toEqual([]);
  });
});

describe('organisations are never people', () => {
  const houses = [
    'CNN',
    'CNN Newsource staff',
    'The Associated Press',
    'tca/dpa',
    'The Daily Post',
    'Port Halden Gazette',
    'Fennick News',
    'Daily Mail',
    'The Standard Staff',
    'Daily Post Staff',
    'KTVZ',
    'KTVZ staff',
    'KXQV-TV',
    'Denver Post',
    'Harbor Post-Gazette',
    'Times-Mercury',
    'USA Today',
    'BBC News',
    'NPR',
    'Staff',
    'admin',
    'Editorial Board',
    'The Editorial Board',
    'Newsroom',
    'News desk',
    'Wire services',
    'Staff and wire reports',
    'Redaktion',
    'Redacción',
    'La Redacción',
    'Rédaction',
    'Redazione',
    'Redação',
    'Редакция',
    '编辑部',
    'The Lamp Release Team',
    'the compiler team',
    'openLamp Board',
    'Lamp.js Technical Steering Committee',
    'Lamp Security Response WG',
    'Release automation',
    'The undersigned',
    'Lamp Community',
    'Leadership Council',
    'University of Port Halden',
    'Port Halden University',
    'Ministry of Harbors',
    'Acme, Inc.',
    'Acme GmbH',
    'Lampwick Ltd.',
    'example.com',
    'Metro.co.uk',
    'NASA',
  ];
  const people = [
    'Jane Doe',
    'Paige Turner',
    'Jordan Post',
    'Abby Standard',
    'Byrne Doe',
    'Ann Star',
    'Tim Page',
    'John Press',
    'Will Mail',
    'Grace Bell',
    'Ursula von der Roe',
    'Jan Bank',
    'Mark Record',
    'dmoreno',
    'TC',
    'Wren',
    'Second Cat on the Roof',
    'Ember and the Tides',
    'Jane Doe, PhD',
    'ليلى حدادين',
    '山田太郎',
    '',
  ];

  it.each(houses)('%s is one', (name) => {
    expect(isOrganization(name, agencies)).toBe(true);
  });

  it.each(people)('“%s” is none', (name) => {
    expect(isOrganization(name, agencies)).toBe(false);
  });

  it('reads a newspaper’s word at the end of a list as a newspaper', () => {
    expect(isOrganization('Fennick Standard', agencies)).toBe(false);
    expect(isOrganization('Fennick Standard', agencies, { endsList: true })).toBe(true);
    expect(isOrganization('The Harbor', agencies, { endsList: true })).toBe(true);
  });
});
