import { type DateWords, sayDate, sayPeriod } from '../date-words.ts';
import type { CorrectionEntry, Edition } from '../edition.ts';
import { linkFeeds } from './feed-links.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { decidePager, type Pager, slicePage } from './pagination.ts';
import { correctionId } from './remarks.ts';

/** A correction as it is listed: what changed, and in which story. */
export interface ListedCorrection {
  /** “Correction” or “Clarification”. */
  readonly label: string;
  /** Null where the note has none. */
  readonly date: DateWords | null;
  readonly text: string;
  readonly headline: string;
  /** The correction on the story's page. */
  readonly href: string;
  readonly section: string | null;
  readonly published: DateWords;
  /** The story's language and direction, where they are not the site's. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** The page of corrections and clarifications. */
export interface CorrectionsPage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  /** What the newsroom promises about corrections, where `site.yml` names such a page. */
  readonly policy: { readonly title: string; readonly href: string } | null;
  /** By month, newest first. One without a date stands where its story was last changed, else published. */
  readonly months: readonly {
    readonly heading: DateWords;
    readonly corrections: readonly ListedCorrection[];
  }[];
  /** What is said where there are none. */
  readonly empty: string | null;
  readonly pager: Pager | null;
}

/** Decides one page of the corrections, newest first. */
export function decideCorrectionsPage(edition: Edition, number = 1): CorrectionsPage {
  const { addresses, corrections, language, desk } = edition;
  const { words } = language;
  const pager = decidePager(edition, corrections.length, number, addresses.corrections);
  const position = number > 1 && pager ? ` – ${pager.position}` : '';
  const months = Map.groupBy(slicePage(corrections, number), ({ day }) => day.slice(0, 'YYYY-MM'.length));
  return {
    head: writeHead(edition, {
      title: words.corrections + position,
      description: `${words.corrections} – ${desk.site.name}${position}`,
      address: addresses.corrections(number),
      links: linkFeeds(edition, words.corrections, addresses.corrections()),
    }),
    address: addresses.corrections(number),
    heading: words.corrections,
    policy: findPolicy(edition),
    months: [...months].map(([month, entries]) => ({
      heading: { iso: month, words: sayPeriod(month, language) },
      corrections: entries.map((entry) => tell(entry, edition)),
    })),
    empty: corrections.length === 0 ? words.noCorrections : null,
    pager,
  };
}

function findPolicy({ desk, addresses, pages, language }: Edition): CorrectionsPage['policy'] {
  const setting = desk.site.policies['correctionsPolicy'];
  if (setting === undefined) return null;
  const href = addresses.within(setting);
  const page = pages.find(({ name }) => addresses.page(name) === href);
  return { title: page?.title ?? language.words.policies, href };
}

function tell({ correction, story, place }: CorrectionEntry, edition: Edition): ListedCorrection {
  const { language, desk } = edition;
  const { timeZone } = desk.site;
  const { record, address } = story;
  const isForeign = record.language !== language.code;
  return {
    label: language.words[correction.type],
    date: correction.date === null ? null : sayDate(correction.date, language, timeZone),
    text: correction.text,
    headline: record.headline,
    href: `${address}#${correctionId(place)}`,
    section: record.section?.name ?? null,
    published: {
      iso: record.datePublished,
      words: sayDate(story.day, language, timeZone).words,
    },
    lang: isForeign ? record.language : null,
    dir: isForeign ? record.direction : null,
  };
}
