import { agency } from './agency.ts';

/** IANS of India. */
export const ians = agency({
  name: 'IANS',
  slug: 'ians',
  fullName: 'Indo-Asian News Service',
  url: 'https://ianslive.in',
  names: ['Indo Asian News Service', 'IANS Live', 'IANS/RIN'],
  holders: ['IANS', 'Indo-Asian News Service'],
  notice: '© {year} IANS. All rights reserved.',
  holder: 'IANS',
  furniture: ['^-{1,2} ?IANS$'],
});
