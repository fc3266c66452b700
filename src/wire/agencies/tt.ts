import { agency } from './agency.ts';

/** TT of Sweden. Only the capitals count. */
export const tt = agency({
  name: 'TT',
  slug: 'tt',
  fullName: 'TT Nyhetsbyrån',
  url: 'https://tt.se',
  names: ['Tidningarnas Telegrambyrå', 'TT News Agency'],
  datelineNames: ['TT'],
  holders: ['TT Nyhetsbyrån'],
  notice: '© {year} TT Nyhetsbyrån. All rights reserved.',
  holder: 'TT Nyhetsbyrån',
});
