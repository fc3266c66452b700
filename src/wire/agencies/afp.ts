import { agency } from './agency.ts';

/** Agence France-Presse. */
export const afp = agency({
  name: 'AFP',
  slug: 'afp',
  fullName: 'Agence France-Presse',
  url: 'https://www.afp.com',
  names: [
    '法新社',
    'AFP通信',
    'فرانس برس',
    'وكالة فرانس برس',
    'Франс-Пресс',
    'Agence France Presse',
    'afp',
    'AFP News',
    'AFP Fact Check',
    'AFP Factuel',
    'AFP.com',
  ],
  holders: ['Agence France-Presse', 'Agence France Presse', 'AFP'],
  notice: '© {year} Agence France-Presse. All rights reserved.',
  holder: 'Agence France-Presse',
});
