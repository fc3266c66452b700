import { summarise } from '../../markdown/summarise.ts';
import { type DateWords, sayDate, sayTime } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { type PictureView, showPicture } from './picture.ts';

/** A story as one line of a list: what stands in the margin, and its words. */
export interface Entry {
  readonly href: string;
  readonly headline: string;
  /** In the margin, in the site's language: the section, or the part of a series. */
  readonly label: string | null;
  /** In the margin: the day, or in a list of one day the time, where the story has one. */
  readonly date: DateWords | null;
  readonly kicker: string | null;
  readonly summary: string;
  readonly byline: string | null;
  /** Without a description: the headline beside it says what it is about. */
  readonly image: PictureView | null;
  /** The story's language and direction, where they are not the site's. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** What a list tells of each of its stories. */
export interface EntryStyle {
  /** Null where the list's own heading says it. */
  readonly label: 'section' | null;
  readonly date: 'day' | 'time';
}

/** Letters of a standfirst in a list. */
const SUMMARY = 200;

/** Shortens a story to a line of a list. A list of one day is a river: time, headline, first words, and nobody's name. */
export function enter({ record, address, day }: Story, edition: Edition, style: EntryStyle): Entry {
  const { language, desk } = edition;
  const { timeZone } = desk.site;
  const isForeign = record.language !== language.code;
  const isRiver = style.date === 'time';
  return {
    href: address,
    headline: record.headline,
    label: style.label && (record.section?.name ?? null),
    date: isRiver
      ? sayTime(record.datePublished, language, timeZone)
      : { iso: record.datePublished, words: sayDate(day, language, timeZone).words },
    kicker: record.kicker,
    summary: summarise(record.standfirst ?? record.summary, SUMMARY),
    byline: isRiver ? null : record.byline.text,
    image:
      isRiver || record.image === null
        ? null
        : showPicture(edition, { src: record.image.src, alt: '' }, 'thumb'),
    lang: isForeign ? record.language : null,
    dir: isForeign ? record.direction : null,
  };
}
