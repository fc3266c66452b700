import type { ArticleRecord } from '../../article/record.ts';
import type { Language } from '../../languages/language.ts';
import { type DateWords, sayDate } from '../date-words.ts';

/** What the newsroom says about a story, beside the story: a correction, a clarification, a note. */
export interface Remark {
  readonly kind: 'correction' | 'note';
  readonly label: string;
  readonly date: DateWords | null;
  readonly text: string;
}

/** Lists corrections first, then notes, each in the copy's order. */
export function decideRemarks(
  { corrections, notes }: ArticleRecord,
  language: Language,
  timeZone: string,
): Remark[] {
  const { words } = language;
  const labels = {
    editor: words.editorsNote,
    update: words.updateNote,
    developing: words.developing,
    origin: words.origin,
    series: words.seriesNote,
  };
  const say = (date: string | null) => (date === null ? null : sayDate(date, language, timeZone));
  return [
    ...corrections.map(
      ({ type, date, text }): Remark => ({ kind: 'correction', label: words[type], date: say(date), text }),
    ),
    ...notes.map(
      ({ type, date, text }): Remark => ({ kind: 'note', label: labels[type], date: say(date), text }),
    ),
  ];
}
