import { agency } from './agency.ts';

/** WAM of the United Arab Emirates. */
export const wam = agency({
  name: 'WAM',
  slug: 'wam',
  fullName: 'Emirates News Agency',
  url: 'https://www.wam.ae',
  names: ['Emirates News Agency-WAM', 'وام', 'وكالة أنباء الإمارات'],
  holders: ['WAM', 'Emirates News Agency'],
  notice: '© {year} Emirates News Agency-WAM. All rights reserved.',
  holder: 'Emirates News Agency-WAM',
});
