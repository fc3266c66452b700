import type { Language } from '../../languages/language.ts';

/**
 * Month names and abbreviations of the languages that agencies write datelines in, by number.
 * A dateline keeps its sender's language whatever the paper's is (“Madrid, 3 ene (EFE).-”), and no name
 * means two months here; the language of the copy is asked first.
 */
const written: readonly string[] = [
  'january jan enero ene janvier janv jänner jän januar gennaio gen januari janeiro января янв',
  'february feb febr febrero février févr fév februar feber febbraio februari fevereiro fev февраля фев',
  'march mar marzo mars märz mrz maart mrt março marts марта мар',
  'april apr abril abr avril avr aprile апреля апр',
  'may mayo mai maggio mag mei maio maj мая май',
  'june jun junio juin juni giugno giu junho июня июн',
  'july jul julio juillet juil juli luglio lug julho июля июл',
  'august aug agosto ago août aout augustus augusti августа авг',
  'september sept sep septiembre setiembre set septembre settembre setembro сентября сен сент',
  'october oct octubre octobre okt oktober ottobre ott outubro out октября окт',
  'november nov noviembre novembre novembro ноября ноя',
  'december dec diciembre dic décembre déc dez dezember dicembre desember dezembro декабря дек',
];

let table: ReadonlyMap<string, number> | null = null;

function months(): ReadonlyMap<string, number> {
  table ??= new Map(
    written.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  );
  return table;
}

/** English names that a slip of the finger may have hit; the short ones are too near to other words. */
const english = [
  'january',
  'february',
  'march',
  'april',
  '',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Gives the month's number from 1 for a name or abbreviation, with or without full stop; null for any other word.
 * `certain` says that only a month can stand there.
 */
export function monthNumber(word: string, language: Language, certain = false): number | null {
  const name = word.toLowerCase().normalize('NFC').replace(/\.$/, '');
  const own = Object.hasOwn(language.months, name) ? language.months[name] : undefined;
  if (own !== undefined) return own;
  return !certain && wordsInEnglish.has(name) && language.code.startsWith('en')
    ? null
    : (months().get(name) ?? null);
}

/** Portuguese “out” and “set”: “3 out of 5” is no day in October. */
const wordsInEnglish: ReadonlySet<string> = new Set(['out', 'set']);

/** Gives the month that a misspelt name must mean (“Feburary”, “Aprl”): one letter more, less, other or out of order. */
export function misspeltMonth(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (name.length < 3 || name.length > 11) return null;
  const index = english.findIndex((month) => month !== '' && isOneSlipAway(name, month));
  return index < 0 ? null : index + 1;
}

function isOneSlipAway(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === name[head]) head++;
  let tail = 0;
  while (tail < word.length - head && word.at(-1 - tail) === name.at(-1 - tail)) tail++;
  const left = word.slice(head, word.length - tail);
  const right = name.slice(head, Math.max(head, name.length - tail));
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
