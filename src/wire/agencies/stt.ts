import { agency } from './agency.ts';

/** STT of Finland. */
export const stt = agency({
  name: 'STT',
  slug: 'stt',
  fullName: 'Suomen Tietotoimisto',
  url: 'https://stt.fi',
  names: ['STT-Lehtikuva', 'FNB', 'Finska Notisbyrån'],
  holders: ['STT', 'Suomen Tietotoimisto'],
  notice: '© {year} STT. All rights reserved.',
  holder: 'STT',
});
