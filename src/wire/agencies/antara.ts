import { agency } from './agency.ts';

/** Antara of Indonesia. */
export const antara = agency({
  name: 'Antara',
  slug: 'antara',
  fullName: 'Lembaga Kantor Berita Nasional Antara',
  url: 'https://www.antaranews.com',
  names: ['ANTARA', 'Antara News', 'ANTARA News', 'LKBN Antara'],
  holders: ['ANTARA'],
  notice: '© {year} ANTARA. All rights reserved.',
  holder: 'ANTARA',
});
