import { agency } from './agency.ts';

/** ANP of the Netherlands. */
export const anp = agency({
  name: 'ANP',
  slug: 'anp',
  fullName: 'Algemeen Nederlands Persbureau',
  url: 'https://www.anp.nl',
  names: ['anp', 'Nederlands Persbureau'],
  holders: ['ANP', 'Algemeen Nederlands Persbureau'],
  notice: '© {year} ANP. All rights reserved.',
  holder: 'ANP',
});
