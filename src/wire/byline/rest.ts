import type { Language } from '../../languages/language.ts';

/** “Updated 3:15 p.m.”, “Published on April 7”: a stamp's first word, in small letters. */
const stampWords =
  /^(?:last|first|originally)?\s?(?:updated|published|posted|modified|revised|created|filed|actualizado|publicado|aktualisiert|veröffentlicht|publié|aggiornato|pubblicato|atualizado|gepubliceerd|bijgewerkt|oppdatert|opdateret|uppdaterad|обновлено|опубликовано)(?:\s(?:on|at|am|um|le|el|il|em|op))?:?$/iu;
/** “2024-04-07”, “04/07/2024”, “7.4.2024”, “15:04”, “3:15pm”. */
const figures =
  /^[([]?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[:.h]\d{2}(?:[ap]m)?|\d{4}年\S*|\d{1,2}月\S*)/i;
/** “7”, “7th”, “07,”, “1er”. */
const dayFigure = /^[([]?\d{1,2}(?:st|nd|rd|th|er|\.|º)?,?$/i;
const yearFigure = /^[([]?(?:19|20)\d\d[)\],.;|]?$/;
/** What may stand between a byline and its date, and goes with the byline. */
const separator = /[\s|•·,;:–—\-/]/;

/**
 * Finds where a line's byline ends and a date or time stamp begins: in “By Jane Doe | Updated March 3, 2024” at
 * “Updated”. Gives the line's length where there is none.
 */
export function restStart(line: string, language: Language): number {
  const words = [...line.matchAll(/[^\s|•·]+/g)].slice(0, 80);
  for (let index = 1; index < words.length; index++) {
    const at = words[index]?.index;
    if (at === undefined) break;
    const next = (offset: number) => words[index + offset]?.[0] ?? '';
    if (!beginsStamp(next, language)) continue;
    const before = line.slice(0, at);
    if (before.replace(/[\s|•·,;:–—\-/([]+$/, '') === '') continue;
    return at;
  }
  return line.length;
}

function beginsStamp(word: (offset: number) => string, language: Language): boolean {
  const first = word(0);
  const ahead = `${word(1)} ${word(2)} ${word(3)} ${word(4)}`;
  if (stampWords.test(first) || stampWords.test(`${first} ${word(1)}`))
    return /\d/.test(ahead) || isMonth(word(1), language);
  if (isVersion(first, word(1), language)) return false;
  if (figures.test(first)) return true;
  if (isWeekday(first, language)) return beginsDay((offset) => word(offset + 1), language);
  return beginsDay(word, language);
}

/** “Lampwick 1.24 Release Team”: a version and no time of day, for a name goes on behind it. */
function isVersion(word: string, next: string, language: Language): boolean {
  return (
    /^\d{1,2}\.\d{1,2}$/.test(word) &&
    /^\p{Lu}\p{Ll}{2}/u.test(next) &&
    next !== 'Uhr' &&
    !isMonth(next, language)
  );
}

/** “March 3”, “3 March”, “7. April”, “April 2024”, “7 de abril”. */
function beginsDay(word: (offset: number) => string, language: Language): boolean {
  if (figures.test(word(0))) return true;
  if (isMonth(word(0), language)) return dayFigure.test(word(1)) || yearFigure.test(word(1));
  if (!dayFigure.test(word(0))) return false;
  return isMonth(word(1), language) || (/^(?:de|of|di|d['’])$/i.test(word(1)) && isMonth(word(2), language));
}

const englishMonths =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const englishWeekdays = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;

function isMonth(word: string, language: Language): boolean {
  const small = word.toLowerCase().replace(/^[([]|[.,)\]]+$/g, '');
  return englishMonths.test(small) || Object.hasOwn(language.months, small);
}

function isWeekday(word: string, language: Language): boolean {
  const small = word.toLowerCase().replace(/^[([]|[.,)\]]+$/g, '');
  return englishWeekdays.test(small) || language.weekdays.includes(small);
}

/** Says whether the byline before a rest is bared of the signs between them; for the byline's own text. */
export function trimSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && (separator.test(text[end - 1] ?? '') || /[([]/.test(text[end - 1] ?? ''))) end--;
  return text.slice(0, end).replace(/(?<=\p{L}.{4,600}) (?:on|at|am|um|le|el|em|den|vom|op)$/u, '');
}
