import { agency } from './agency.ts';

/** The Canadian Press, in French La Presse Canadienne. */
export const canadianPress = agency({
  name: 'The Canadian Press',
  slug: 'canadian-press',
  url: 'https://www.thecanadianpress.com',
  names: ['La Presse Canadienne', 'Presse Canadienne'],
  datelineNames: ['CP'],
  holders: ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'],
  notice: '© {year} The Canadian Press. All rights reserved.',
  holder: 'Canadian Press',
});
