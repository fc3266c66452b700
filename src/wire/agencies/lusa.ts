import { agency } from './agency.ts';

/** Lusa of Portugal. */
export const lusa = agency({
  name: 'Lusa',
  slug: 'lusa',
  fullName: 'Agência Lusa',
  url: 'https://www.lusa.pt',
  names: ['LUSA', 'Agência de Notícias de Portugal'],
  holders: ['Lusa', 'Agência Lusa'],
  notice: '© {year} Lusa. All rights reserved.',
  holder: 'Lusa',
  furniture: [String.raw`^Lusa\/Fim$`],
});
