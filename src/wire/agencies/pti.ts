import { agency } from './agency.ts';

/** The Press Trust of India, which closes its stories with its name and the initials of the desk. */
export const pti = agency({
  name: 'PTI',
  slug: 'pti',
  fullName: 'Press Trust of India',
  url: 'https://www.ptinews.com',
  names: ['पीटीआई', 'भाषा', 'The Press Trust of India', 'PTI News'],
  holders: ['Press Trust of India', 'PTI'],
  notice: '© {year} The Press Trust of India Ltd. All rights reserved.',
  holder: 'Press Trust of India Ltd.',
  furniture: ['^PTI(?: [A-Z]{2,5}){1,5}$'],
});
