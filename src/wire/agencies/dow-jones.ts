import { agency } from './agency.ts';

/** Dow Jones Newswires. The company of the same name is no agency. */
export const dowJones = agency({
  name: 'Dow Jones Newswires',
  slug: 'dow-jones',
  url: 'https://www.dowjones.com',
  names: ['Dow Jones News', 'Dow Jones Newswire'],
  datelineNames: ['DJ', 'Dow Jones'],
  holders: ['Dow Jones & Company'],
  notice: '© {year} Dow Jones & Company, Inc. All rights reserved.',
  holder: 'Dow Jones & Company, Inc.',
});
