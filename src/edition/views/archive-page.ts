import { sayCount } from '../../languages/wording.ts';
import { sayPeriod } from '../date-words.ts';
import type { Edition, Period } from '../edition.ts';
import { type PageHead, writeHead } from './page-head.ts';

/** A period of the archive as it is listed. */
export interface PeriodEntry {
  readonly iso: string;
  readonly words: string;
  /** The last figures of a day, where its month stands above it. */
  readonly short: string;
  readonly href: string;
  readonly count: string;
  readonly number: number;
  readonly parts: readonly PeriodEntry[];
}

/** The archive of everything, or of a year. */
export interface ArchiveIndex {
  readonly head: PageHead;
  readonly address: string;
  readonly label: { readonly title: string; readonly href: string } | null;
  readonly heading: string;
  readonly count: string;
  /** The years with their months, or the months with their days. */
  readonly entries: readonly PeriodEntry[];
}

/** Decides the page of the whole archive, or of a year. */
export function decideArchiveIndex(edition: Edition, year: string | null = null): ArchiveIndex {
  const { archive, language, addresses, stories } = edition;
  const { words } = language;
  const period = year === null ? null : archive.byName.get(year);
  if (period === undefined) throw new Error(`No year ${year} in the archive`);
  const enter = (one: Period): PeriodEntry => ({
    iso: one.name,
    words: sayPeriod(one.name, language),
    short: String(Number(one.name.slice(-2))),
    href: addresses.archive(one.name),
    count: sayCount(words.articleCount, one.stories.length, language),
    number: one.stories.length,
    parts: one.name.length < 'YYYY-MM-DD'.length ? one.parts.toReversed().map(enter) : [],
  });
  const count = sayCount(words.articleCount, (period ?? { stories }).stories.length, language);
  const address = addresses.archive(period?.name);
  const title = period ? `${period.name} – ${words.archive}` : words.archive;
  return {
    head: writeHead(edition, { title, description: `${title} – ${count}`, address }),
    address,
    label: period ? { title: words.archive, href: addresses.archive() } : null,
    heading: period?.name ?? words.archive,
    count,
    entries: (period?.parts ?? archive.years).map(enter),
  };
}
