import { resolveDay } from '../wire/dates.ts';
import type { WireReading } from '../wire/read-wire.ts';
import type { DateText, PartialDate } from '../wire/reading.ts';
import { pieceOf } from './pieces.ts';

/** The dates of a story, as precise as they were given. */
export interface DecidedDates {
  readonly published: DateText | null;
  readonly modified: DateText | null;
  readonly embargo: DateText | null;
  /** True where front matter and a header line name different days. */
  readonly disagrees: boolean;
}

/** What says when a story was published. */
export interface DateSources {
  readonly frontMatter: {
    readonly date: DateText | null;
    readonly updated: DateText | null;
    readonly withdrawal: { readonly date: DateText | null } | null;
    readonly embargo: DateText | null;
  };
  readonly reading: WireReading;
  /** The date before the file's name, or null. */
  readonly fileName: DateText | null;
}

/** Decides when a story was published: front matter, a header line, a stamp at the foot or in the dateline, the file's name. */
export function decideDates({ frontMatter, reading, fileName }: DateSources): DecidedDates {
  const line = pieceOf(reading.header, 'date')?.value ?? null;
  const updated = pieceOf(reading.header, 'updated')?.value ?? reading.signOff.updated;
  const published =
    frontMatter.date ?? line ?? reading.signOff.published ?? filedOn(reading) ?? fileName ?? updated;
  return {
    published,
    modified: later(
      frontMatter.updated ?? (updated === published ? null : updated),
      frontMatter.withdrawal?.date ?? null,
    ),
    embargo: frontMatter.embargo ?? pieceOf(reading.header, 'embargo')?.value ?? null,
    disagrees:
      frontMatter.date !== null && line !== null && frontMatter.date.slice(0, 10) !== line.slice(0, 10),
  };
}

/** Withdrawing a story is the last change to it. */
function later(modified: DateText | null, withdrawn: DateText | null): DateText | null {
  if (modified === null || withdrawn === null) return modified ?? withdrawn;
  return withdrawn.slice(0, 10) > modified.slice(0, 10) ? withdrawn : modified;
}

/** “STOCKHOLM, Aug 29, 2014 (AFP)”: a dateline with its year is a filing stamp. */
function filedOn(reading: WireReading): DateText | null {
  const date = reading.dateline?.date ?? null;
  return date?.year ? resolveDay(date, null) : null;
}

/** Writes a partial date out as YYYY-MM-DD, in the year that brings it nearest to the story's date. */
export function dayNear(date: PartialDate | null, published: DateText): DateText | null {
  return date ? resolveDay(date, published) : null;
}
