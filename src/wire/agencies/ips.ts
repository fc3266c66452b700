import { agency } from './agency.ts';

/** Inter Press Service; “IPS” only as it stands. */
export const ips = agency({
  name: 'IPS',
  slug: 'ips',
  fullName: 'Inter Press Service',
  url: 'https://www.ipsnews.net',
  names: ['IPS News', 'Inter Press Service News Agency'],
  datelineNames: ['IPS'],
  holders: ['Inter Press Service'],
  notice: '© {year} Inter Press Service. All rights reserved.',
  holder: 'Inter Press Service',
});
