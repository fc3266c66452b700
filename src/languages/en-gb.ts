import { enGB as locale } from 'date-fns/locale/en-GB';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** English with the day before the month and the 24-hour clock, as the BBC and the Guardian set dates. */
export const enGB: Language = {
  ...en,
  code: 'en-GB',
  name: 'English (United Kingdom)',
  locale,
  dates: {
    day: 'd MMMM yyyy',
    dayTime: 'd MMMM yyyy, HH:mm',
    month: 'LLLL yyyy',
    weekday: 'EEEE, d MMMM yyyy',
  },
  reader: {
    ...en.reader,
    settingsNeedScript:
      'These choices need JavaScript, which is off or has not arrived. Your browser has settings of its own for the size of text and for colours.',
    colours: 'Colours',
  },
};

/** Further regions that write English dates so. */
export const englishElsewhere: readonly Language[] = [
  'AU',
  'GH',
  'IE',
  'IN',
  'KE',
  'MT',
  'NG',
  'NZ',
  'PK',
  'SG',
  'TZ',
  'UG',
  'ZA',
].map((region) => ({ ...enGB, code: `en-${region}` }));
