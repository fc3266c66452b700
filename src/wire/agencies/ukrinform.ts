import { agency } from './agency.ts';

/** Ukrinform of Ukraine. */
export const ukrinform = agency({
  name: 'Ukrinform',
  slug: 'ukrinform',
  url: 'https://www.ukrinform.net',
  names: ['Укрінформ', 'Укринформ'],
  holders: ['Ukrinform'],
  notice: '© {year} Ukrinform. All rights reserved.',
  holder: 'Ukrinform',
});
