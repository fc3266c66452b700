import { agency } from './agency.ts';

/** EFE, the agency of the Spanish-speaking world. */
export const efe = agency({
  name: 'EFE',
  slug: 'efe',
  fullName: 'Agencia EFE',
  url: 'https://efe.com',
  names: ['efe', 'Agência EFE', 'EFE News Service', 'EFEverde', 'EFEsalud', 'Efe'],
  holders: ['Agencia EFE', 'EFE'],
  notice: '© {year} Agencia EFE, S.A. All rights reserved.',
  holder: 'Agencia EFE, S.A.',
  furniture: [String.raw`^\(c\) Agencia EFE$`],
});
