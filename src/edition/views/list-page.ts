import { sayCount } from '../../languages/wording.ts';
import { type DateWords, sayPeriod } from '../date-words.ts';
import type { Edition, Person, Story } from '../edition.ts';
import { type Fact, findList, type ListName } from './lists.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { decidePager, type Pager, pagerLinks, slicePage } from './pagination.ts';
import { type Teaser, tease } from './teaser.ts';

/** Stories under one heading, such as a day; null where the list has no parts. */
export interface TeaserGroup {
  readonly heading: (DateWords & { readonly href: string }) | null;
  readonly teasers: readonly Teaser[];
}

/** A page that lists stories. */
export interface ListPage {
  readonly head: PageHead;
  readonly address: string;
  /** What kind of list it is: “Topics”, “Archive”; null where the heading says it. */
  readonly label: Fact | null;
  readonly heading: string;
  readonly intro: string | null;
  readonly count: string;
  readonly person: Person | null;
  readonly facts: readonly Fact[];
  readonly terms: string | null;
  readonly groups: readonly TeaserGroup[];
  readonly pager: Pager | null;
}

/** Decides one page of a list. Throws where there is no such list, which is a fault of the page that asks. */
export function decideListPage(edition: Edition, name: ListName, number = 1): ListPage {
  const list = findList(edition, name);
  const { stories, heading, title, addressOf } = list;
  const { language } = edition;
  const pager = decidePager(edition, stories.length, number, addressOf);
  const position = number > 1 && pager ? ` – ${pager.position}` : '';
  const count = sayCount(language.words.articleCount, stories.length, language);
  const shown = slicePage(stories, number);
  return {
    head: writeHead(edition, {
      title: title + position,
      description: [title, ...(list.intro ? [list.intro] : []), count].join(' – ') + position,
      address: addressOf(number),
      links: pagerLinks(pager),
    }),
    address: addressOf(number),
    label: list.label ?? null,
    heading,
    intro: list.intro ?? null,
    count,
    person: list.person ?? null,
    facts: list.facts ?? [],
    terms: list.terms ?? null,
    groups: list.byDay
      ? groupByDay(shown, edition)
      : [{ heading: null, teasers: shown.map((story) => tease(story, edition)) }],
    pager,
  };
}

function groupByDay(stories: readonly Story[], edition: Edition): TeaserGroup[] {
  const { addresses, language } = edition;
  return [...Map.groupBy(stories, ({ day }) => day)].map(([day, ofDay]) => ({
    heading: { iso: day, words: sayPeriod(day, language), href: addresses.archive(day) },
    teasers: ofDay.map((story) => tease(story, edition)),
  }));
}
