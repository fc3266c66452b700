import { agency } from './agency.ts';

/** Yonhap of South Korea. */
export const yonhap = agency({
  name: 'Yonhap',
  slug: 'yonhap',
  fullName: 'Yonhap News Agency',
  url: 'https://en.yna.co.kr',
  names: ['Yonhap News', '연합뉴스', '聯合ニュース', '韩联社'],
  holders: ['Yonhap News Agency', 'Yonhap', '연합뉴스'],
  notice: '© {year} Yonhap News Agency. All rights reserved.',
  holder: 'Yonhap News Agency',
  furniture: [String.raw`^\(END\)$`],
});
