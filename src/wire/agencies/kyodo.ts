import { agency } from './agency.ts';

/** Kyodo News. Two equals signs and its name close each of its stories. */
export const kyodo = agency({
  name: 'Kyodo',
  slug: 'kyodo',
  fullName: 'Kyodo News',
  url: 'https://english.kyodonews.net',
  names: [
    '共同社',
    'Kyodo News Agency',
    'Kyodo News Service',
    'Kyodo News+',
    '共同通信',
    '共同通信社',
    '共同',
  ],
  holders: ['Kyodo News', '共同通信社'],
  notice: '© {year} Kyodo News. All rights reserved.',
  holder: 'Kyodo News',
  furniture: ['^={1,2}Kyodo$'],
});
