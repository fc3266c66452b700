import { isKnownCity, isKnownLand } from '../places/gazetteer.ts';
import { readRegion } from '../regions.ts';
import type { BylineWords } from './words.ts';

/** A preposition in a part of a byline, and what follows it. */
export interface PlaceReading {
  /** Where the preposition begins. */
  readonly start: number;
  /** In small letters. */
  readonly word: string;
  readonly rest: string;
}

/** Besides the language's words for “in”: prepositions before a house. */
const housePrepositions = ['on behalf of', 'for', 'of', 'via'];

/** Finds the first preposition that something with a capital follows: “in Beirut”, “reporting from Kyiv”, “for the Daily Post”. */
export function readPlace(text: string, words: BylineWords): PlaceReading | null {
  const all = [...text.matchAll(/\S+/g)];
  for (let index = 0; index < all.length - 1; index++) {
    for (const count of [3, 2, 1]) {
      const own = all.slice(index, index + count);
      const next = all[index + count];
      if (own.length < count || !next) continue;
      const word = own.map((hit) => hit[0].toLowerCase()).join(' ');
      if (!words.in.has(word) && !(index > 0 && housePrepositions.includes(word))) continue;
      if (!isPreposition(own[0]?.[0] ?? '', text, index)) continue;
      const rest = text.slice(next.index);
      if (
        !/^(?:the |our |l['’])?[\p{Lu}\p{Lo}\d]|^[a-z]+[A-Z.]|^(?:dpa|ats|sda|anp|tca)\b/u.test(rest) &&
        !/^the\s\S/.test(rest)
      )
        continue;
      return { start: own[0]?.index ?? 0, word, rest };
    }
  }
  return null;
}

/** “IN” is a preposition in a line of capitals, “In” behind two words at least: In-ae is a name. */
function isPreposition(word: string, text: string, index: number): boolean {
  if (word === word.toLowerCase()) return true;
  if (text === text.toUpperCase()) return index === 0 || index > 1;
  return index > 1;
}

/** Says whether a text is a place that is well known: “New York”, “Rhode Island”, “Washington, D.C.”. */
export function isPlaceName(text: string): boolean {
  const plain = text.trim().replace(/[,;]+$/, '');
  if (plain === '' || plain.length > 60) return false;
  const bare = plain.replace(/\.$/, '');
  return isKnownCity(bare) || isKnownLand(bare) || isRegion(plain);
}

/** Says whether a text behind a place is the state, province or land that it lies in. */
export function isRegion(text: string): boolean {
  return text.length <= 40 && readRegion(text).known !== null;
}
