import { enGB } from 'date-fns/locale/en-GB';
import { directionOf } from './direction.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/**
 * Makes a language for a tag that has no file here: English words and dates, the tag's own code and direction.
 * Straight quotes stay straight, because nobody has said what that language sets in their place.
 */
export function plainLanguage(code: string): Language {
  return {
    ...en,
    code,
    name: code,
    direction: directionOf(code),
    locale: enGB,
    dates: {
      day: 'd MMMM yyyy',
      dayTime: 'd MMMM yyyy, HH:mm',
      month: 'LLLL yyyy',
      weekday: 'EEEE, d MMMM yyyy',
    },
    quotes: ['"', '"', "'", "'", "'"],
  };
}
