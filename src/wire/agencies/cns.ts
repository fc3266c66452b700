import { agency } from './agency.ts';

/** Catholic News Service, whose datelines say CNS. */
export const cns = agency({
  name: 'CNS',
  slug: 'cns',
  fullName: 'Catholic News Service',
  url: 'https://www.catholicnews.com',
  names: ['Catholic News Service'],
  datelineNames: ['CNS'],
  holders: ['Catholic News Service'],
  notice: '© {year} Catholic News Service. All rights reserved.',
  holder: 'Catholic News Service',
});
