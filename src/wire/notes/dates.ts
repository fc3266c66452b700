import { foldSpace } from '../blocks.ts';
import { readDateText, readDay, resolveDay } from '../dates.ts';
import { findAgency } from '../organizations.ts';
import type { PartialDate } from '../reading.ts';
import type { FilingReading } from '../sign-off/piece.ts';
import type { WireContext } from '../wire-context.ts';

/** Words before the date on which copy was changed: “amended on ”, “This ”, “wurde am ”. */
const beforeDate =
  /(?:^this|\b(?:on|am|le|el|em|il|op|den|of|published|amended|corrected|updated|revised|edited|made))[\s,]+(?=\S)/giu;
/** “This report by The Canadian Press was first published March 3, 2024.” */
const filedBy =
  /^(?:this (?:report|story|article)(?: by ([^.]{2,60}?))? was (?:first|originally) published|(?:cette dépêche|cet article)(?: de (.{2,60}?))? a (?:d['’]abord |initialement )?été publiée?(?: initialement| pour la première fois| d['’]abord)?|first published|originally published)[\s:,]*(?:on |le )?/iu;

/** Finds the date that a note gives for the change it tells of, in its first sentence; null where it gives none. */
export function readNoteDate(text: string, context: WireContext): PartialDate | null {
  const head = foldSpace(text.slice(0, 300));
  for (const hit of head.matchAll(beforeDate)) {
    if (hit.index > 120) return null;
    const day = readDay(head.slice(hit.index + hit[0].length), context.language);
    if (day) return day.date;
  }
  return null;
}

/**
 * Reads when and by which agency copy says it was first published. What first appeared elsewhere (“in The Quill”,
 * “on example.com”) gives no date of this story.
 */
export function readFiling(text: string, context: WireContext): FilingReading | null {
  const head = foldSpace(text.slice(0, 300));
  const hit = filedBy.exec(head);
  if (!hit) return null;
  const rest = head.slice(hit[0].length);
  const house = hit[1] ?? hit[2];
  const profile = house ? findAgency(house, context.agencies) : null;
  const sentence = rest.replace(/\.(?:\s.*)?$/, '');
  const day = readDay(rest, context.language);
  const published =
    readDateText(sentence, { language: context.language }) ?? (day ? resolveDay(day.date, null) : null);
  return published || profile ? { published, profile: profile?.house ? null : profile } : null;
}
