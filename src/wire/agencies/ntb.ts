import { agency } from './agency.ts';

/** NTB of Norway. */
export const ntb = agency({
  name: 'NTB',
  slug: 'ntb',
  fullName: 'Norsk Telegrambyrå',
  url: 'https://www.ntb.no',
  names: ['NTB scanpix', 'Norwegian News Agency'],
  holders: ['NTB', 'Norsk Telegrambyrå'],
  notice: '© {year} NTB. All rights reserved.',
  holder: 'NTB',
  furniture: [String.raw`\(© ?NTB\)$`],
});
