import { agency } from './agency.ts';

/** Jiji Press of Japan. */
export const jiji = agency({
  name: 'Jiji Press',
  slug: 'jiji',
  url: 'https://jen.jiji.com',
  names: ['Jiji', '時事通信', '時事通信社', '時事'],
  holders: ['Jiji Press', '時事通信社'],
  notice: '© {year} Jiji Press, Ltd. All rights reserved.',
  holder: 'Jiji Press, Ltd.',
});
