import type { Located } from '../../source/located.ts';
import type { DateText } from '../../wire/reading.ts';
import { entryOf, type Fault, readDate, readText } from './values.ts';

/** That a story was withdrawn, with what front matter says of it. */
export interface Withdrawal {
  readonly date: DateText | null;
  readonly reason: string | null;
}

/** Reads `withdrawn`: a date, `{date, reason}`, or true. A wrong value withdraws the story too: nothing is published by a slip. */
export function readWithdrawal(
  value: Located,
  fault: Fault,
  context: Parameters<typeof readDate>[2],
): Withdrawal | null {
  const only = value.kind === 'list' && value.items.length === 1 ? (value.items[0] ?? value) : value;
  if (only.kind === 'scalar') {
    if (/^(?:false|no)$/i.test(only.text.trim())) return null;
    const isBare = /^(?:true|yes)$/i.test(only.text.trim());
    return { date: isBare ? null : readDate(only, fault, context), reason: null };
  }
  const date = only.kind === 'map' ? entryOf(only, ['date', 'on', 'at']) : null;
  const reason = only.kind === 'map' ? entryOf(only, ['reason', 'why', 'text', 'note']) : null;
  if (!date && !reason) fault(value, 'a date, or a “date” and a “reason”');
  return {
    date: date && readDate(date.value, fault, context),
    reason: reason && readText(reason.value, fault, 'a reason'),
  };
}
