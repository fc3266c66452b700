import { agency } from './agency.ts';

/** Reuters, and Thomson Reuters, which owns it and its charitable newsroom. */
export const reuters = agency({
  name: 'Reuters',
  slug: 'reuters',
  url: 'https://www.reuters.com',
  names: [
    'Reuters Breakingviews',
    '路透社',
    'ロイター',
    'ロイター通信',
    'رويترز',
    'רויטרס',
    '로이터',
    'Рейтер',
    'Рейтерс',
    'Ρόιτερς',
    'Thomson Reuters',
    'Reuters News',
    'Reuters.com',
    'Thomson Reuters Foundation',
    'Reuters News Agency',
  ],
  holders: ['Thomson Reuters', 'Reuters'],
  notice: '© {year} Thomson Reuters. All rights reserved.',
  holder: 'Thomson Reuters',
  furniture: [
    String.raw`Our Standards: The Thomson Reuters Trust Principles\.?(?:,? opens new tab)?`,
    String.raw`Register now for FREE unlimited access to Reuters\.com`,
    String.raw`\(\([^()\n]{0,200}@(?:thomson)?reuters\.com[^()\n]{0,200}\)\)`,
  ],
});
