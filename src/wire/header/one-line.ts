import { readBylineLine } from '../byline/line.ts';
import { readBy } from '../byline/words.ts';
import { readDateline } from '../dateline.ts';
import { isKnownCity } from '../places/gazetteer.ts';
import type { DatelineReading } from '../reading.ts';
import type { WireContext } from '../wire-context.ts';

/** A byline that shares its line with the story behind it ends within so many characters. */
const longestHead = 300;
const longestDateline = 120;
/** “(Reuters) -”, “(CNN)”, “/TASS/.”, “Dec 12 -”: no dateline goes without one of these. */
const datelineSign = /[(/][\p{L} /]{2,40}[)/]|\d\s?[–—-]/u;
const wordStart = /\s+(?=[\p{Lu}\p{Lo}(/])/gu;

/**
 * Finds where the dateline begins in “By Jane Doe NEW YORK, Dec 12 (Reuters) - The …”: behind a byline that is one by
 * itself, and where the place can't be the end of a name. Null where byline and story don't share the line.
 */
export function datelineBehindByline(line: string, context: WireContext): number | null {
  const head = line.slice(0, longestHead + longestDateline);
  if (!datelineSign.test(head) || readBy(head, context.language) === null) return null;
  for (const hit of head.slice(0, longestHead).matchAll(wordStart)) {
    const at = hit.index + hit[0].length;
    const dateline = readDateline(head.slice(at), context);
    if (!dateline || !beginsHere(dateline, head.slice(0, hit.index))) continue;
    const byline = readBylineLine(head.slice(0, hit.index), context);
    if (byline && byline.rest === null) return at;
  }
  return null;
}

/** A house alone, a known city, or a place in capitals behind words that are in small letters. */
function beginsHere({ raw, place, agency, date }: DatelineReading, before: string): boolean {
  if (agency === null && date === null) return false;
  if (place === null) return /^[(/]/.test(raw);
  if (isKnownCity(place)) return true;
  const last = before.slice(before.search(/\S+$/));
  return /^\p{Lu}{2}/u.test(raw) && /\p{Ll}/u.test(last);
}
