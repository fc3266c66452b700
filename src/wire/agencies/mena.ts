import { agency } from './agency.ts';

/** MENA of Egypt; the region has the same name, so it counts only as it stands. */
export const mena = agency({
  name: 'MENA',
  slug: 'mena',
  fullName: 'Middle East News Agency',
  url: 'https://www.mena.org.eg',
  names: ['أ ش أ', 'وكالة أنباء الشرق الأوسط'],
  datelineNames: ['MENA'],
  holders: ['Middle East News Agency'],
  notice: '© {year} Middle East News Agency. All rights reserved.',
  holder: 'Middle East News Agency',
});
