import { agency } from './agency.ts';

/** Deutsche Presse-Agentur, whose name is in small letters. */
export const dpa = agency({
  name: 'dpa',
  slug: 'dpa',
  fullName: 'Deutsche Presse-Agentur',
  url: 'https://www.dpa.com',
  names: [
    'DPA',
    'dpa Deutsche Presse-Agentur',
    'Deutsche Presse Agentur',
    'German Press Agency',
    'dpa-AFX',
    'dpa-infocom',
    'dpa-tmn',
    'dpa-Themendienst',
    'dpa International',
  ],
  holders: ['dpa Deutsche Presse-Agentur', 'Deutsche Presse-Agentur', 'dpa-infocom', 'dpa-AFX', 'dpa'],
  notice: '© {year} dpa Deutsche Presse-Agentur GmbH. All rights reserved.',
  holder: 'dpa Deutsche Presse-Agentur GmbH',
  furniture: [
    String.raw`© ?dpa-infocom, dpa:[\d-]{6,30}\/\d{1,3}`,
    String.raw`Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\.?`,
  ],
});
