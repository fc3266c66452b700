import { agency } from './agency.ts';

/** Agerpres of Romania. */
export const agerpres = agency({
  name: 'Agerpres',
  slug: 'agerpres',
  fullName: 'Agenția Națională de Presă Agerpres',
  url: 'https://www.agerpres.ro',
  names: ['AGERPRES', 'Rompres'],
  holders: ['Agerpres'],
  notice: '© {year} Agerpres. All rights reserved.',
  holder: 'Agerpres',
});
