import { agency } from './agency.ts';

/** MTI of Hungary. */
export const mti = agency({
  name: 'MTI',
  slug: 'mti',
  fullName: 'Magyar Távirati Iroda',
  url: 'https://www.mti.hu',
  names: ['Hungarian News Agency'],
  holders: ['MTI', 'Magyar Távirati Iroda'],
  notice: '© {year} MTI. All rights reserved.',
  holder: 'MTI',
});
