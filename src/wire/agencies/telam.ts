import { agency } from './agency.ts';

/** Télam of Argentina, which filed until 2024. */
export const telam = agency({
  name: 'Télam',
  slug: 'telam',
  names: ['TELAM', 'Agencia Télam'],
  holders: ['Télam'],
  notice: '© {year} Télam. All rights reserved.',
  holder: 'Télam',
});
