import { agency } from './agency.ts';

/** ANSA, which closes each story with its name in brackets. */
export const ansa = agency({
  name: 'ANSA',
  slug: 'ansa',
  fullName: 'Agenzia Nazionale Stampa Associata',
  url: 'https://www.ansa.it',
  names: ['Agenzia ANSA', 'ANSA.it', 'ANSAmed'],
  holders: ['ANSA', 'Agenzia ANSA'],
  notice: '© {year} ANSA. All rights reserved.',
  holder: 'ANSA',
  furniture: [String.raw`\(ANSA\)\.?$`],
});
