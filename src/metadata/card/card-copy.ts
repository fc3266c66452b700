import { sayDate } from '../../edition/date-words.ts';
import type { Edition, Story } from '../../edition/edition.ts';
import { languageOf } from '../../languages/index.ts';

/** All that a card shows, in plain text. */
export interface CardCopy {
  /** The story's language and direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly masthead: string;
  /** The paper's own language. */
  readonly mastheadLanguage: string;
  /** The agency that sent the story; null for the house's own. */
  readonly agency: string | null;
  /** The kicker, else the section. */
  readonly kicker: string | null;
  readonly headline: string;
  readonly byline: string | null;
  readonly date: string;
}

/** Says what the card of a story shows. The day alone: a card is seen for years, in every zone. */
export function describeCard({ desk, language }: Edition, { record, day }: Story): CardCopy {
  const { site, languages } = desk;
  return {
    language: record.language,
    direction: record.direction,
    masthead: inOneLine(site.name),
    mastheadLanguage: language.code,
    agency: record.agency && inOneLine(record.agency.name),
    kicker: inOneLine(record.kicker ?? record.section?.name ?? '') || null,
    headline: cutHeadline(inOneLine(record.headline)),
    byline: inOneLine(record.byline.text ?? '') || null,
    date: sayDate(day, languageOf(record.language, languages), site.timeZone).words,
  };
}

/** Says in words what a card shows, for those who don't see it. */
export function sayCard({ masthead, kicker, headline, byline, agency, date }: CardCopy): string {
  return [masthead, kicker, headline, byline, byline?.includes(agency ?? '') ? null : agency, date]
    .filter((line) => line !== null)
    .join(' – ');
}

/** No card holds more letters than these; what comes after them is not weighed. */
const MOST_LETTERS = 300;

function cutHeadline(headline: string): string {
  const letters = Array.from(headline);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : headline;
}

/** Letters of formulas, which some use as bold ones. */
const MATHEMATICAL = /[\u{1D400}-\u{1D7FF}]/gu;

/** Takes out what would break a line or be seen as a box; what joins and parts letters stays. */
function inOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(MATHEMATICAL, (letter) => letter.normalize('NFKC'))
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\p{Co}\p{Cn}\p{Cs}\uFFFC\uFFFD]/gu, '')
    .trim();
}
