import type { Language } from '../../languages/language.ts';
import { isWeekday, readDay } from '../dates.ts';
import { isStateAbbreviation } from '../regions.ts';

/** A run of words that may be a place or a region. */
export interface Phrase {
  readonly text: string;
  readonly end: number;
  /** Whether the words stand in capitals, small particles and a Mc apart. */
  readonly capitals: boolean;
}

/** “PORT-AU-PRINCE”, “N’DJAMENA”, “St”, “U.S.-MEXICO”; a point at the end is looked at by `readWord`. */
const word = /['’ʻ]?[\p{L}\p{M}]+(?:(?:['’‘ʻ`´]|\.?[-‐‑]|\.)[\p{L}\p{M}]+)*['’]?/uy;
/** Between two words, or two places: “PARIS/LONDON”, “Berlin / Paris”, “SAN FRANCISCO & TEL AVIV”. */
const joint = /\/(?=\p{L})| [/&] (?=\p{L})| (?=\p{L}|['’ʻ]\p{L})/uy;
/** Short forms that keep their point inside a place’s name. */
const shortForms: ReadonlySet<string> = new Set('st ste ft mt pt so n s e w dr gen'.split(' '));
/** Words that are small inside a name. */
const particles: ReadonlySet<string> = new Set(
  (
    'of the upon on in at and am an der den dem ob bei im zur de del della di da do dos das du des la las le les los lo en sur sous aux au ' +
    'y e et und van von op el al ul es ez ed'
  ).split(' '),
);
/** McALLEN, MacDILL, DeKALB, LaGRANGE, St.-, O’: small letters that copy in capitals keep. */
const capitalWord = /^(?:M[ac]?c|D[eiu]|L[aeo]|Van|Von|Fitz|St\.?)?[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const mostWords = 10;

/**
 * Reads the words of a place or region off a text, up to a sign, a date, a weekday or a word that can’t belong to it.
 * A name in capitals ends before a word that isn’t (“WASHINGTON The”). Null where no such word stands there.
 */
export function readPhrase(text: string, start: number, language: Language): Phrase | null {
  let end = start;
  let capitals: boolean | null = null;
  for (let count = 0; count < mostWords; count++) {
    const from = count === 0 ? start : jointAt(text, end);
    if (from === null || (count > 0 && startsDate(text, from, language))) break;
    const next = readWord(text, from);
    const kind = next && kindOf(next.text, count === 0);
    if (!next || !kind) break;
    if (kind === 'capitals' && capitals === false && next.text.length > 1 && !isInitialism(next.text)) break;
    if (kind === 'mixed' && capitals === true) break;
    if (kind !== 'particle' && kind !== 'either') capitals ??= kind === 'capitals';
    end = next.end;
  }
  if (end === start) return null;
  const phrase = text.slice(start, end);
  return { text: phrase, end, capitals: capitals ?? true };
}

/** Reads one word, with its point where it is an abbreviation. */
export function readWord(text: string, at: number): { text: string; end: number } | null {
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  if (!found) return null;
  const pointed = text.charAt(at + found.length) === '.' && isShortForm(found);
  const end = at + found.length + (pointed ? 1 : 0);
  return { text: text.slice(at, end), end };
}

function isShortForm(found: string): boolean {
  if (shortForms.has(found.toLowerCase()) || /^(?:\p{L}\.)*\p{L}$/u.test(found)) return true;
  return isStateAbbreviation(`${found}.`);
}

function jointAt(text: string, at: number): number | null {
  joint.lastIndex = at;
  const found = joint.exec(text);
  return found ? at + found[0].length : null;
}

function startsDate(text: string, at: number, language: Language): boolean {
  if (readDay(text.slice(at, at + 60), language)) return true;
  const next = readWord(text, at);
  // “Sun” and “Sat” are words of places too: RISING SUN, Md.
  return next !== null && next.text.length > 4 && isWeekday(next.text, language);
}

/** What a word can be in a name; null for a small word that is no particle. */
function kindOf(text: string, first: boolean): 'capitals' | 'mixed' | 'either' | 'particle' | null {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (capitalWord.test(text)) return letters.length === 1 ? 'either' : 'capitals';
  if (/^['’ʻ]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)) return 'mixed';
  if (!first && particles.has(text.toLowerCase())) return 'particle';
  return /^(?:d['’]|l['’]|['’]?s-|(?:al|el|ad|an|ar|as|ash|at|az|ed|es|ez|ul)-)\p{Lu}/u.test(text)
    ? 'mixed'
    : null;
}

/** “London CNN”, “Aboard USS Nimitz”: initials among words in mixed case. */
function isInitialism(text: string): boolean {
  return /^[\p{Lu}.]{2,6}$/u.test(text);
}
