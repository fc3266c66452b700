import { dayInZone } from '../../article/day.ts';
import type { Language } from '../../languages/language.ts';
import { sayCount } from '../../languages/wording.ts';
import type { Edition, Story } from '../edition.ts';

/** The notice on an old story, and what the script on the page needs to keep it true. */
export interface Age {
  /** “This article is more than 2 years old”; null on a story that was younger than a year when the page was made. */
  readonly words: string | null;
  /** The language of the words. */
  readonly lang: string;
  /** For the script: the day of publication, the years so far, the notice by plural category, and the locale. */
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
}

/**
 * Decides the notice on an old story: from one whole year on, counted by the calendar of the site's zone. “More than” stays
 * true for a page that is never made again.
 */
export function decideAge(edition: Edition, story: Story, language: Language): Age {
  const { oldStory } = language.words;
  const { day } = story;
  const years = countStoryYears(edition, story);
  return {
    words: years > 0 ? sayCount(oldStory, years, language) : null,
    lang: language.locale.code,
    attributes: {
      'data-day': day,
      'data-years': String(years),
      'data-locale': `${language.locale.code}-u-ca-gregory-nu-${language.figures}`,
      ...Object.fromEntries(Object.entries(oldStory).map(([category, form]) => [`data-${category}`, form])),
    },
  };
}

/** Counts the whole years since a story was published. */
export function countStoryYears({ now, desk }: Edition, { day }: Story): number {
  return Math.max(0, countYears(day, todayIn(now, desk.site.timeZone)));
}

/** One edition asks for its day as often as it has stories. */
let last = { now: Number.NaN, timeZone: '', day: '' };

function todayIn(now: number, timeZone: string): string {
  if (last.now !== now || last.timeZone !== timeZone)
    last = { now, timeZone, day: dayInZone(new Date(now).toISOString(), timeZone) };
  return last.day;
}

/** Counts the whole years between two days, YYYY-MM-DD; a year from February 29 is over on March 1. */
export function countYears(from: string, to: string): number {
  const isBeforeDay = to.slice('YYYY'.length) < from.slice('YYYY'.length);
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (isBeforeDay ? 1 : 0);
}
