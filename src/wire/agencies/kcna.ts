import { agency } from './agency.ts';

/** KCNA of North Korea. */
export const kcna = agency({
  name: 'KCNA',
  slug: 'kcna',
  fullName: 'Korean Central News Agency',
  url: 'http://www.kcna.kp',
  names: ['KCNA Watch', '조선중앙통신', '朝鮮中央通信'],
  holders: ['Korean Central News Agency'],
  notice: '© {year} Korean Central News Agency. All rights reserved.',
  holder: 'Korean Central News Agency',
});
