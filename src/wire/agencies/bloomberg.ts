import { agency } from './agency.ts';

/** Bloomberg, whose notice names no terms. */
export const bloomberg = agency({
  name: 'Bloomberg',
  slug: 'bloomberg',
  fullName: 'Bloomberg News',
  url: 'https://www.bloomberg.com',
  names: [
    '彭博社',
    'ブルームバーグ',
    'بلومبرغ',
    'Bloomberg L.P.',
    'Bloomberg Opinion',
    'Bloomberg View',
    'Bloomberg Businessweek',
    'Bloomberg Law',
    'Bloomberg Green',
    'Bloomberg CityLab',
    'Bloomberg Línea',
    'Bloomberg.com',
  ],
  holders: ['Bloomberg L.P.', 'Bloomberg LP', 'Bloomberg News', 'Bloomberg'],
  notice: '© {year} Bloomberg L.P.',
  holder: 'Bloomberg L.P.',
  furniture: [
    String.raw`More stories like this are available on bloomberg\.com\.?`,
    String.raw`To contact the (?:reporters?|editors?) (?:on|responsible for) this story:[^\n]{0,300}`,
    String.raw`Subscribe now to stay ahead with the most trusted business news source\.?`,
  ],
});
