import { agency } from './agency.ts';

/** SPA of Saudi Arabia; “spa” is a word, so only the capitals count. */
export const spa = agency({
  name: 'SPA',
  slug: 'spa',
  fullName: 'Saudi Press Agency',
  url: 'https://www.spa.gov.sa',
  names: ['واس', 'وكالة الأنباء السعودية'],
  datelineNames: ['SPA'],
  holders: ['Saudi Press Agency'],
  notice: '© {year} Saudi Press Agency. All rights reserved.',
  holder: 'Saudi Press Agency',
});
