import { agency } from './agency.ts';

/** Europa Press of Spain. */
export const europaPress = agency({
  name: 'Europa Press',
  slug: 'europa-press',
  url: 'https://www.europapress.es',
  names: ['EUROPA PRESS', 'Europa Press Noticias'],
  datelineNames: ['EP'],
  holders: ['Europa Press'],
  notice: '© {year} Europa Press. All rights reserved.',
  holder: 'Europa Press',
});
