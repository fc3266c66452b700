import { fill, sayCount } from '../../languages/wording.ts';
import { sayPeriod } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { type CalendarMonth, drawMonth } from './calendar.ts';
import { type Entry, enter } from './entry.ts';
import { linkFeeds, linkLatestBook, listFeeds, listLatestBook } from './feed-links.ts';
import { rank } from './front.ts';
import type { Link } from './links.ts';
import { findList, type List, type ListName } from './lists.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { decidePager, type Pager, sliceParts } from './pagination.ts';
import { findNeighbours } from './periods.ts';
import type { Fact, Profile } from './profile.ts';
import { type Teaser, tease } from './teaser.ts';

/** Stories under one heading, such as a day; null where the list has no parts. */
export interface EntryGroup {
  readonly heading: {
    readonly words: string;
    /** The day, where it is one. */
    readonly iso: string | null;
    readonly href: string | null;
  } | null;
  readonly entries: readonly Entry[];
}

/** A page that lists stories. */
export interface ListPage {
  readonly head: PageHead;
  readonly address: string;
  /** What kind of list it is, or the list above it: “Topics”, “2024”; null where the heading says it. */
  readonly label: Fact | null;
  readonly heading: string;
  readonly intro: string | null;
  /** Null where there is nothing to list. */
  readonly count: string | null;
  readonly profile: Profile | null;
  /** The list as feeds; none where it has none of its own. */
  readonly feeds: readonly Fact[];
  /** A month of the archive as a calendar. */
  readonly calendar: CalendarMonth | null;
  /** Periods of the archive before and after this one. */
  readonly neighbours: { readonly previous: Link | null; readonly next: Link | null };
  /** The story that opens the first page of a section or topic. */
  readonly lead: Teaser | null;
  /** Whether stories stand under days, with their time of day. */
  readonly isRiver: boolean;
  readonly groups: readonly EntryGroup[];
  /** What is said where there is nothing to list. */
  readonly empty: string | null;
  readonly pager: Pager | null;
}

/** Decides one page of a list. Throws where there is no such list, which is a fault of the page that asks. */
export function decideListPage(edition: Edition, name: ListName, number = 1): ListPage {
  const list = findList(edition, name);
  const { parts, heading, title, addressOf, intro = null } = list;
  const { language } = edition;
  const length = parts.reduce((sum, { stories }) => sum + stories.length, 0);
  const pager = decidePager(edition, length, number, addressOf);
  const position = number > 1 && pager ? ` – ${pager.position}` : '';
  const count = sayCount(language.words.articleCount, length, language);
  const isLatest = name.kind === 'latest';
  const period = name.kind === 'period' ? name.name : null;
  const lead = list.opens && number === 1 ? findOpening(list) : null;
  return {
    head: writeHead(edition, {
      title: title + position,
      description: [title, ...(intro ? [intro] : []), count].join(' – ') + position,
      address: addressOf(number),
      links: [
        ...(list.feeds ? linkFeeds(edition, title, addressOf(1)) : []),
        ...(isLatest ? linkLatestBook(edition) : []),
      ],
    }),
    address: addressOf(number),
    label: list.label ?? null,
    heading,
    intro,
    count: length === 0 ? null : count,
    profile: list.profile ?? null,
    feeds: list.feeds ? listFeeds(edition, addressOf(1)) : isLatest ? listLatestBook(edition) : [],
    calendar: period?.length === 'YYYY-MM'.length ? drawMonth(edition, period) : null,
    neighbours: period === null ? { previous: null, next: null } : findNeighbours(edition, period),
    lead: lead && teaseOpening(lead, list, edition),
    isRiver: list.style.date === 'time',
    groups: groupEntries(edition, list, number, lead),
    empty: length === 0 ? language.words.noArticles : null,
    pager,
  };
}

/** The first page's most important of the last week opens the list, as on the front. */
function findOpening({ parts }: List): Story | null {
  const [first] = sliceParts(parts, 1);
  return rank(first?.stories ?? [], 1)[0] ?? null;
}

/** Where the list's heading names the section, the story's label doesn't. */
function teaseOpening(lead: Story, { style }: List, edition: Edition): Teaser {
  const teaser = tease(lead, edition, 'front');
  return style.label === null && teaser.isSectionLabel ? { ...teaser, label: null } : teaser;
}

function groupEntries(edition: Edition, list: List, number: number, lead: Story | null): EntryGroup[] {
  return sliceParts(list.parts, number).flatMap((slice): EntryGroup[] => {
    const rows = slice.stories
      .map((story, index) => ({
        story,
        entry: enter(story, edition, list.style),
        part: slice.start + index + 1,
      }))
      .filter(({ story }) => story !== lead);
    if (list.byDay) return groupByDay(edition, rows);
    const { heading, length } = slice;
    const sayPart = (part: number) =>
      fill(edition.language.words.partOf, { part, parts: length }, edition.language);
    const entries = rows.map(({ entry, part }) =>
      list.numbered ? { ...entry, label: sayPart(part) } : entry,
    );
    return entries.length === 0
      ? []
      : [{ heading: heading === null ? null : { words: heading, iso: null, href: null }, entries }];
  });
}

function groupByDay(
  { addresses, language }: Edition,
  rows: readonly { readonly story: Story; readonly entry: Entry }[],
): EntryGroup[] {
  return [...Map.groupBy(rows, ({ story }) => story.day)].map(([day, ofDay]) => ({
    heading: { iso: day, words: sayPeriod(day, language), href: addresses.archive(day) },
    entries: ofDay.map(({ entry }) => entry),
  }));
}
