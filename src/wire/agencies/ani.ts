import { agency } from './agency.ts';

/** ANI of India. “Ani” is a given name, so only the capitals count. */
export const ani = agency({
  name: 'ANI',
  slug: 'ani',
  fullName: 'Asian News International',
  url: 'https://www.aninews.in',
  names: ['एएनआई', 'ANI News'],
  holders: ['ANI', 'Asian News International'],
  notice: '© {year} Asian News International. All rights reserved.',
  holder: 'Asian News International',
  furniture: [String.raw`\(ANI\)$`],
});
