import { agency } from './agency.ts';

/** Interfax of Russia, and Interfax-Ukraine. */
export const interfax = agency({
  name: 'Interfax',
  slug: 'interfax',
  fullName: 'Interfax News Agency',
  url: 'https://interfax.com',
  names: ['Interfax-Ukraine', 'Интерфакс', 'Интерфакс-Украина'],
  holders: ['Interfax', 'Интерфакс'],
  notice: '© {year} Interfax. All rights reserved.',
  holder: 'Interfax',
});
