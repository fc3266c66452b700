import { agency } from './agency.ts';

/** Bernama of Malaysia. */
export const bernama = agency({
  name: 'Bernama',
  slug: 'bernama',
  fullName: 'Pertubuhan Berita Nasional Malaysia',
  url: 'https://www.bernama.com',
  names: ['BERNAMA', 'Malaysian National News Agency'],
  holders: ['BERNAMA'],
  notice: '© {year} BERNAMA. All rights reserved.',
  holder: 'BERNAMA',
});
