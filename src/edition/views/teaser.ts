import { type DateWords, sayDate } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { type PictureSlot, type PictureView, showPicture } from './picture.ts';

/** A story as lists and fronts show it. */
export interface Teaser {
  readonly href: string;
  readonly headline: string;
  /** The kicker, else the section's name. */
  readonly label: string | null;
  /** Whether the label is the section's name, and so in the site's language. */
  readonly isSectionLabel: boolean;
  /** The standfirst, else the story's first words. */
  readonly summary: string;
  readonly byline: string | null;
  readonly date: DateWords;
  readonly image: PictureView | null;
  /** The story's language and direction, where they are not the site's. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** The site's own, which its date is told in. */
  readonly site: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** Shortens a story for a list. Its date is told as a day, in the site's language. `slot` is where its picture stands. */
export function tease(
  { record, address, day }: Story,
  edition: Edition,
  slot: PictureSlot = 'thumb',
): Teaser {
  const { language, desk } = edition;
  const isForeign = record.language !== language.code;
  return {
    href: address,
    headline: record.headline,
    label: record.kicker ?? record.section?.name ?? null,
    isSectionLabel: record.kicker === null,
    summary: record.standfirst ?? record.summary,
    byline: record.byline.text,
    date: { iso: record.datePublished, words: sayDate(day, language, desk.site.timeZone).words },
    image: record.image && showPicture(edition, record.image, slot),
    lang: isForeign ? record.language : null,
    dir: isForeign ? record.direction : null,
    site: { lang: language.code, dir: language.direction },
  };
}
