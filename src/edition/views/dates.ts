import { dayInZone, startInstant } from '../../article/day.ts';
import type { RecordHead } from '../../article/record.ts';
import type { Language } from '../../languages/language.ts';
import { type DateWords, sayDate } from '../date-words.ts';
import { listRemarks } from './remarks.ts';

/** When a story was last changed, and the id of the remark that says what. */
export interface Update {
  readonly date: string;
  readonly remark: string | null;
}

/** The dates over a story. */
export interface Dates {
  readonly published: DateWords;
  readonly updated: (DateWords & { readonly remark: string | null }) | null;
}

/** A slip that is mended within a quarter of an hour, in milliseconds, was not yet read by many: no update. */
const TOLERANCE = 15 * 60 * 1000;

/**
 * Decides whether a story is shown as updated, and when it was: on the date that it gives itself, or that of its newest
 * correction or update note, whichever is later. Counts only from a quarter of an hour after publication, or from the
 * next day where either date has no time.
 *
 * The remark of that very day says what changed; else one without a date.
 */
export function decideUpdate(record: RecordHead, timeZone: string): Update | null {
  const { datePublished, dateModified } = record;
  const changes = listRemarks(record).filter(({ type }) => CHANGES.has(type));
  const noted = changes.flatMap(({ date }) => date ?? []).reduce(laterDay, '');
  const modified = dateModified === null ? '' : dayInZone(dateModified, timeZone);
  const date = noted > modified ? noted : dateModified;
  if (date === null || !isUpdate(datePublished, date, timeZone)) return null;
  const day = dayInZone(date, timeZone);
  const told =
    changes.find((change) => change.date === day) ?? changes.find((change) => change.date === null);
  return { date, remark: told?.id ?? null };
}

/** Says when a story was published and updated. */
export function decideDates(record: RecordHead, language: Language, timeZone: string): Dates {
  const update = decideUpdate(record, timeZone);
  return {
    published: sayDate(record.datePublished, language, timeZone),
    updated: update && { ...sayDate(update.date, language, timeZone), remark: update.remark },
  };
}

/** Remarks that tell of a change to the story. */
const CHANGES: ReadonlySet<string> = new Set(['correction', 'clarification', 'update']);

function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}

function isUpdate(published: string, date: string, timeZone: string): boolean {
  const haveTimes = [published, date].every((one) => one.includes('T'));
  return haveTimes
    ? startInstant(date, timeZone) - startInstant(published, timeZone) >= TOLERANCE
    : dayInZone(date, timeZone) > dayInZone(published, timeZone);
}
