import type { Correction, Note, RecordHead } from '../../article/record.ts';
import type { Language, Words } from '../../languages/language.ts';
import { type DateWords, sayDate } from '../date-words.ts';

/** What the newsroom says about a story, beside the story. The editor's note on a withdrawn story is the reason for that. */
export interface Remark {
  /** Where it stands on the page: `correction-1`, `note-2`. */
  readonly id: string;
  readonly kind: 'correction' | 'note' | 'reason';
  readonly label: string;
  readonly date: DateWords | null;
  readonly text: string;
}

/** A remark as the record has it. */
export type ListedRemark = (Correction | Note) & Pick<Remark, 'id'>;

/** Names the place of a correction on its story's page, by its number among the story's corrections, from 1. */
export function correctionId(place: number): string {
  return `correction-${place}`;
}

/** Lists corrections first, then notes, each in the copy's order. */
export function listRemarks({
  corrections,
  notes,
}: Pick<RecordHead, 'corrections' | 'notes'>): ListedRemark[] {
  return [
    ...corrections.map((one, index) => ({ ...one, id: correctionId(index + 1) })),
    ...notes.map((one, index) => ({ ...one, id: `note-${index + 1}` })),
  ];
}

/** Says the remarks on a story: on one that is withdrawn the reason first, then as they are listed. */
export function decideRemarks(record: RecordHead, language: Language, timeZone: string): Remark[] {
  const isWithdrawn = record.usage.status === 'withdrawn';
  const remarks = listRemarks(record).map(({ id, type, date, text }): Remark => {
    const kind = isWithdrawn && type === 'editor' ? 'reason' : id.startsWith('note') ? 'note' : 'correction';
    return {
      id,
      kind,
      label: kind === 'reason' ? language.words.reason : labelOf(type, language.words),
      date: date === null ? null : sayDate(date, language, timeZone),
      text,
    };
  });
  return [
    ...remarks.filter(({ kind }) => kind === 'reason'),
    ...remarks.filter(({ kind }) => kind !== 'reason'),
  ];
}

function labelOf(type: ListedRemark['type'], words: Words): string {
  switch (type) {
    case 'editor':
      return words.editorsNote;
    case 'update':
      return words.updateNote;
    case 'series':
      return words.seriesNote;
    default:
      return words[type];
  }
}
