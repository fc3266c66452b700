import { agency } from './agency.ts';

/** RIA Novosti, and Sputnik, its service for the world. */
export const riaNovosti = agency({
  name: 'RIA Novosti',
  slug: 'ria-novosti',
  url: 'https://ria.ru',
  names: ['Sputnik', 'RIA', 'Sputnik News', 'РИА Новости', 'Спутник'],
  holders: ['Rossiya Segodnya', 'RIA Novosti', 'Sputnik'],
  notice: '© {year} Rossiya Segodnya. All rights reserved.',
  holder: 'Rossiya Segodnya',
});
