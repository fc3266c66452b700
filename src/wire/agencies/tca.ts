import { agency } from './agency.ts';

/** Tribune Content Agency, which distributes other papers’ copy and before that was McClatchy-Tribune. */
export const tca = agency({
  name: 'Tribune Content Agency',
  slug: 'tca',
  url: 'https://tribunecontentagency.com',
  names: [
    'tca',
    'TCA',
    'Tribune News Service',
    'TNS',
    'McClatchy-Tribune',
    'McClatchy-Tribune News Service',
    'Tribune Media Services',
  ],
  holders: ['Tribune Content Agency', 'Tribune News Service', 'McClatchy-Tribune'],
  notice: '© {year} Tribune Content Agency, LLC. All rights reserved.',
  holder: 'Tribune Content Agency, LLC',
});
