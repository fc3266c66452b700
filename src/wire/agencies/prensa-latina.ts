import { agency } from './agency.ts';

/** Prensa Latina of Cuba. */
export const prensaLatina = agency({
  name: 'Prensa Latina',
  slug: 'prensa-latina',
  url: 'https://www.prensa-latina.cu',
  names: ['Agencia Prensa Latina'],
  datelineNames: ['PL'],
  holders: ['Prensa Latina'],
  notice: '© {year} Prensa Latina. All rights reserved.',
  holder: 'Prensa Latina',
});
