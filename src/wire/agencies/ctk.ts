import { agency } from './agency.ts';

/** ČTK of the Czech Republic. */
export const ctk = agency({
  name: 'ČTK',
  slug: 'ctk',
  fullName: 'Česká tisková kancelář',
  url: 'https://www.ctk.cz',
  names: ['CTK', 'Czech News Agency'],
  holders: ['ČTK', 'Česká tisková kancelář'],
  notice: '© {year} ČTK. All rights reserved.',
  holder: 'ČTK',
});
