import { agency } from './agency.ts';

/** Keystone-SDA of Switzerland: ats in French and Italian, sda in German. As words the short names count only as they stand. */
export const ats = agency({
  name: 'ats',
  slug: 'ats',
  fullName: 'Keystone-ATS',
  url: 'https://www.keystone-sda.ch',
  names: [
    'Keystone-SDA',
    'Keystone-SDA-ATS',
    'Agence télégraphique suisse',
    'Schweizerische Depeschenagentur',
    'Agenzia telegrafica svizzera',
    'SDA-ATS',
    'ATS-SDA',
    'awp/sda',
  ],
  datelineNames: ['ats', 'ATS', 'sda', 'SDA'],
  holders: ['Keystone-SDA', 'Keystone-ATS', 'SDA-ATS', 'Schweizerische Depeschenagentur'],
  notice: '© {year} Keystone-SDA. All rights reserved.',
  holder: 'Keystone-SDA',
});
