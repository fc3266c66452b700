import { agency } from './agency.ts';

/** The Central News Agency of Taiwan. Its short name is a broadcaster’s too, so it counts only as it stands. */
export const cna = agency({
  name: 'Central News Agency',
  slug: 'cna',
  url: 'https://focustaiwan.tw',
  names: ['Focus Taiwan', '中央社', '中央通訊社'],
  datelineNames: ['CNA'],
  holders: ['Central News Agency', '中央通訊社'],
  notice: '© {year} Central News Agency. All rights reserved.',
  holder: 'Central News Agency',
});
