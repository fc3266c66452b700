import { format } from 'date-fns/format';
import type { Language } from '../languages/language.ts';
import { setFigures } from '../languages/wording.ts';
import { capitalise } from './date-words.ts';

/** A weekday over a column of a calendar. */
export interface Weekday {
  readonly name: string;
  /** One letter, or the shortest form that the language has. */
  readonly initial: string;
}

/** The day that a week begins with in a language: 0 is Sunday. */
export function firstWeekday({ locale }: Language): number {
  return locale.options?.weekStartsOn ?? 0;
}

/** Lists the weekdays in the order of the language's week. */
export function listWeekdays(language: Language): Weekday[] {
  return Array.from({ length: 7 }, (_, index) => {
    /* January 1, 2023 was a Sunday. */
    const day = new Date(2023, 0, 1 + firstWeekday(language) + index, 12);
    return { name: write(day, 'cccc', language), initial: write(day, 'ccccc', language) };
  });
}

/** Says a month of the year by its name alone, whole or short. */
export function sayMonth(number: number, language: Language, form: 'long' | 'short' = 'long'): string {
  return write(new Date(2023, number - 1, 1, 12), form === 'long' ? 'LLLL' : 'LLL', language);
}

/** With a capital: such a name stands over a column or a month. */
function write(date: Date, pattern: string, language: Language): string {
  return capitalise(setFigures(format(date, pattern, { locale: language.locale }), language), language);
}
