import { type DateWords, sayDate } from '../date-words.ts';
import type { Edition } from '../edition.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { decidePager, type Pager, pagerLinks, slicePage } from './pagination.ts';
import { type Teaser, tease } from './teaser.ts';

/** The page of corrections and clarifications. */
export interface CorrectionsPage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  readonly entries: readonly {
    readonly label: string;
    readonly date: DateWords | null;
    readonly text: string;
    readonly lang: string | null;
    readonly dir: 'ltr' | 'rtl' | null;
    readonly story: Teaser;
  }[];
  readonly pager: Pager | null;
}

/** Decides one page of the corrections, newest first. */
export function decideCorrectionsPage(edition: Edition, number = 1): CorrectionsPage {
  const { addresses, corrections, language, desk } = edition;
  const { words } = language;
  const pager = decidePager(edition, corrections.length, number, addresses.corrections);
  const position = number > 1 && pager ? ` – ${pager.position}` : '';
  return {
    head: writeHead(edition, {
      title: words.corrections + position,
      description: `${words.corrections} – ${desk.site.name}${position}`,
      address: addresses.corrections(number),
      links: pagerLinks(pager),
    }),
    address: addresses.corrections(number),
    heading: words.corrections,
    entries: slicePage(corrections, number).map(({ correction, story }) => {
      const teaser = tease(story, edition);
      return {
        label: words[correction.type],
        date: correction.date === null ? null : sayDate(correction.date, language, desk.site.timeZone),
        text: correction.text,
        lang: teaser.lang,
        dir: teaser.dir,
        story: teaser,
      };
    }),
    pager,
  };
}
