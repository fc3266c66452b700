import { agency } from './agency.ts';

/** IRNA of Iran. */
export const irna = agency({
  name: 'IRNA',
  slug: 'irna',
  fullName: 'Islamic Republic News Agency',
  url: 'https://www.irna.ir',
  names: ['ایرنا', 'خبرگزاری جمهوری اسلامی'],
  holders: ['IRNA'],
  notice: '© {year} IRNA. All rights reserved.',
  holder: 'IRNA',
});
