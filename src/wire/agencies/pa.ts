import { agency } from './agency.ts';

/** PA Media, long the Press Association. “PA” alone is Pennsylvania too, so it counts only as it stands. */
export const pa = agency({
  name: 'PA',
  slug: 'pa',
  fullName: 'PA Media',
  url: 'https://pa.media',
  names: ['Press Association', 'The Press Association', 'PA news agency', 'PA News', 'PA Sport', 'PA Media'],
  datelineNames: ['PA'],
  holders: ['PA Media', 'Press Association'],
  notice: '© {year} PA Media. All rights reserved.',
  holder: 'PA Media',
});
