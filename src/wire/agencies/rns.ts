import { agency } from './agency.ts';

/** Religion News Service. */
export const rns = agency({
  name: 'RNS',
  slug: 'rns',
  fullName: 'Religion News Service',
  url: 'https://religionnews.com',
  names: ['RNS'],
  holders: ['Religion News Service'],
  notice: '© {year} Religion News Service. All rights reserved.',
  holder: 'Religion News Service',
});
