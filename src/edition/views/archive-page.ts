import { sayCount, setFigures } from '../../languages/wording.ts';
import { sayMonth } from '../calendar-words.ts';
import { sayPeriod } from '../date-words.ts';
import type { Edition, Period } from '../edition.ts';
import { type CalendarMonth, drawMonth, makeScale, type ScaleStep } from './calendar.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { findNeighbours, type Neighbours } from './periods.ts';

/** A month in the line of its year: a bar that shows how much was published. */
export interface MonthBar {
  readonly iso: string;
  /** “Apr”. */
  readonly name: string;
  /** How many stories, in the figures of the language. */
  readonly number: string;
  /** How high the bar is, in twelfths of the archive's busiest month; 0 without stories. */
  readonly height: number;
  /** Null for a month without stories. */
  readonly published: {
    readonly href: string;
    /** “April 2024: 12 stories”. */
    readonly words: string;
  } | null;
}

/** The page of the whole archive: each year as a line of twelve months. */
export interface ArchivePage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  /** Null where there is nothing to list. */
  readonly count: string | null;
  readonly years: readonly {
    readonly name: string;
    readonly href: string;
    readonly count: string;
    readonly months: readonly MonthBar[];
  }[];
  /** What is said where there is nothing to list. */
  readonly empty: string | null;
}

const BAR_HEIGHT = 12;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Decides the page of the whole archive, newest year first. The bars of all years have one scale. */
export function decideArchivePage(edition: Edition): ArchivePage {
  const { archive, language, addresses, stories } = edition;
  const { words } = language;
  const address = addresses.archive();
  const count = countOf(edition, stories.length);
  const lengths = archive.years.flatMap(({ parts }) => parts.map((month) => month.stories.length));
  const busiest = lengths.reduce((most, length) => Math.max(most, length), 1);
  return {
    head: writeHead(edition, { title: words.archive, description: `${words.archive} – ${count}`, address }),
    address,
    heading: words.archive,
    count: stories.length === 0 ? null : count,
    years: archive.years.map((year) => ({
      name: sayPeriod(year.name, language),
      href: addresses.archive(year.name),
      count: countOf(edition, year.stories.length),
      months: MONTHS.map((month) => drawBar(edition, year, month, busiest)),
    })),
    empty: stories.length === 0 ? words.noArticles : null,
  };
}

function drawBar(edition: Edition, year: Period, month: number, busiest: number): MonthBar {
  const { archive, language, addresses } = edition;
  const iso = `${year.name}-${String(month).padStart(2, '0')}`;
  const length = archive.byName.get(iso)?.stories.length ?? 0;
  return {
    iso,
    name: sayMonth(month, language, 'short'),
    number: setFigures(String(length), language),
    height: Math.ceil((length / busiest) * BAR_HEIGHT),
    published:
      length === 0
        ? null
        : {
            href: addresses.archive(iso),
            words: `${sayPeriod(iso, language)}: ${countOf(edition, length)}`,
          },
  };
}

/** The page of a year: a calendar that shows how much was published each day. */
export interface YearPage {
  readonly head: PageHead;
  readonly address: string;
  /** The whole archive. */
  readonly label: { readonly title: string; readonly href: string };
  readonly heading: string;
  readonly count: string;
  readonly neighbours: Neighbours;
  readonly scale: readonly ScaleStep[];
  /** All twelve. */
  readonly months: readonly CalendarMonth[];
}

/** Decides the page of a year. Throws where the archive has no such year, which is a fault of the page that asks. */
export function decideYearPage(edition: Edition, year: string): YearPage {
  const { archive, language, addresses } = edition;
  const { words } = language;
  const period = archive.byName.get(year);
  if (period === undefined) throw new Error(`No year ${year} in the archive`);
  const scale = makeScale(edition, year);
  const count = countOf(edition, period.stories.length);
  const heading = sayPeriod(year, language);
  const title = `${heading} – ${words.archive}`;
  const address = addresses.archive(year);
  return {
    head: writeHead(edition, { title, description: `${title} – ${count}`, address }),
    address,
    label: { title: words.archive, href: addresses.archive() },
    heading,
    count,
    neighbours: findNeighbours(edition, year),
    scale: scale.steps,
    months: MONTHS.map((month) => drawMonth(edition, `${year}-${String(month).padStart(2, '0')}`, scale)),
  };
}

function countOf({ language }: Edition, length: number): string {
  return sayCount(language.words.articleCount, length, language);
}
