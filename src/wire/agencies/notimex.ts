import { agency } from './agency.ts';

/** Notimex of Mexico, which filed until 2023. */
export const notimex = agency({
  name: 'Notimex',
  slug: 'notimex',
  fullName: 'Agencia de Noticias del Estado Mexicano',
  names: ['NTX', 'NOTIMEX'],
  holders: ['Notimex'],
  notice: '© {year} Notimex. All rights reserved.',
  holder: 'Notimex',
});
