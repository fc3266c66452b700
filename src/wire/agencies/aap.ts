import { agency } from './agency.ts';

/** AAP of Australia. */
export const aap = agency({
  name: 'AAP',
  slug: 'aap',
  fullName: 'Australian Associated Press',
  url: 'https://aap.com.au',
  names: ['AAP Newswire', 'AAP FactCheck'],
  holders: ['Australian Associated Press', 'AAP'],
  notice: '© {year} Australian Associated Press. All rights reserved.',
  holder: 'Australian Associated Press',
});
