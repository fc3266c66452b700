import { agency } from './agency.ts';

/** PAP of Poland, which closes each story with its name in brackets. */
export const pap = agency({
  name: 'PAP',
  slug: 'pap',
  fullName: 'Polska Agencja Prasowa',
  url: 'https://www.pap.pl',
  names: ['Polish Press Agency', 'PAP Nauka w Polsce'],
  holders: ['PAP', 'Polska Agencja Prasowa'],
  notice: '© {year} PAP. All rights reserved.',
  holder: 'PAP',
  furniture: [String.raw`^\(PAP\)$`],
});
