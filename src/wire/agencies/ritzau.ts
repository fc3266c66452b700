import { agency } from './agency.ts';

/** Ritzau of Denmark, which closes each story with its name between strokes. */
export const ritzau = agency({
  name: 'Ritzau',
  slug: 'ritzau',
  fullName: 'Ritzaus Bureau',
  url: 'https://ritzau.com',
  names: ['ritzau', 'RITZAU', 'Ritzau Scanpix'],
  holders: ['Ritzau', 'Ritzaus Bureau'],
  notice: '© {year} Ritzau. All rights reserved.',
  holder: 'Ritzau',
  furniture: [String.raw`^\/ritzau\/$`],
});
