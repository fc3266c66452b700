import { agency } from './agency.ts';

/** Anadolu of Türkiye; “AA” only as it stands. */
export const anadolu = agency({
  name: 'Anadolu',
  slug: 'anadolu',
  fullName: 'Anadolu Agency',
  url: 'https://www.aa.com.tr',
  names: ['الأناضول', 'وكالة الأناضول', 'Anadolu Ajansı', 'Anadolu Ajansi', 'Anatolia News Agency'],
  datelineNames: ['AA'],
  holders: ['Anadolu Agency', 'Anadolu Ajansı'],
  notice: '© {year} Anadolu Agency. All rights reserved.',
  holder: 'Anadolu Agency',
});
