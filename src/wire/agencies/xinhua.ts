import { agency } from './agency.ts';

/** Xinhua News Agency. “Enditem” closes each of its stories. */
export const xinhua = agency({
  name: 'Xinhua',
  slug: 'xinhua',
  fullName: 'Xinhua News Agency',
  url: 'https://www.xinhuanet.com',
  names: ['شينخوا', 'Синьхуа', 'Xinhuanet', 'New China News Agency', '新华社', '新华网', '新華社'],
  holders: ['Xinhua News Agency', 'Xinhua', 'Xinhuanet', '新华社'],
  notice: '© {year} Xinhua News Agency. All rights reserved.',
  holder: 'Xinhua News Agency',
  furniture: [String.raw`(?:^|\s)Enditem\.?$`],
});
