import { agency } from './agency.ts';

/** TASS, for two decades ITAR-TASS. */
export const tass = agency({
  name: 'TASS',
  slug: 'tass',
  fullName: 'TASS Russian News Agency',
  url: 'https://tass.com',
  names: ['塔斯社', 'تاس', 'ITAR-TASS', 'Itar-Tass', 'TASS news agency', 'ТАСС', 'ИТАР-ТАСС'],
  holders: ['TASS', 'ТАСС', 'ИТАР-ТАСС'],
  notice: '© {year} TASS. All rights reserved.',
  holder: 'TASS',
});
