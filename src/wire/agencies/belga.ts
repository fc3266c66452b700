import { agency } from './agency.ts';

/** Belga of Belgium. */
export const belga = agency({
  name: 'Belga',
  slug: 'belga',
  fullName: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu',
  names: ['Agence Belga', 'Belga News', 'persagentschap Belga', 'BELGA'],
  holders: ['Belga'],
  notice: '© {year} Belga News Agency. All rights reserved.',
  holder: 'Belga News Agency',
});
