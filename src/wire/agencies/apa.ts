import { agency } from './agency.ts';

/** APA of Austria. */
export const apa = agency({
  name: 'APA',
  slug: 'apa',
  fullName: 'Austria Presse Agentur',
  url: 'https://apa.at',
  names: ['APA – Austria Presse Agentur', 'Austria Press Agency', 'APA-OTS', 'APA-Science'],
  holders: ['APA', 'Austria Presse Agentur'],
  notice: '© {year} APA – Austria Presse Agentur. All rights reserved.',
  holder: 'APA – Austria Presse Agentur',
  furniture: [String.raw`^\(Schluss\)(?: [a-z/]{2,20})?$`],
});
