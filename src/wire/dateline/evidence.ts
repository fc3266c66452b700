import { isKnownCity } from '../places/gazetteer.ts';
import { readRegion } from '../regions.ts';
import type { Head } from './head.ts';
import { isLabel } from './labels.ts';

/**
 * Says whether a head is surely a dateline, given the text behind it. Law 10: capitals and a dash alone are not enough;
 * there must be a known place, a region, a date or a house in brackets. Words in mixed case must show more than
 * words in capitals, and a head without dash must be followed by the beginning of a sentence.
 */
export function isSure(head: Head, rest: string): boolean {
  const next = beginningOf(rest);
  if (head.closing === 'none' && (next === 'small' || !storyFollows.test(rest))) return false;
  if (head.place !== null && !canBePlace(head.place)) return false;
  if (head.houseLeads) return leadsSurely(head, next);
  if (head.house && head.house.profiles.length > 0) return isSureWithAgency(head, next);
  if (head.place === null || head.closing === 'stop') return false;
  const city = isKnown(head.place);
  const regions = head.regions.map((region) => readRegion(region, head.place ?? '').known);
  if (head.house)
    return (
      head.closing !== 'none' && (head.capitals || city) && (city || head.dated || regions.some(Boolean))
    );
  if (head.dated) {
    if (!head.capitals)
      return head.closing === 'dash' && (city || (regions.length > 0 && regions.every(Boolean)));
    if (head.loose && !city && !regions.some(Boolean)) return false;
    return head.closing === 'dash' || (head.date !== null && (city || regions.some(Boolean)));
  }
  if (next === 'small' || head.closing === 'none' || regions.length > 1) return false;
  if (regions.length === 1)
    return (head.closing === 'dash' || city) && isSureRegion(head, regions[0] ?? null, city);
  return head.capitals && city && !head.glued && (head.closing === 'dash' || !alsoSurname(head.place));
}

/** What may stand behind a dateline without a dash: a word or number, quotes or brackets before it, or nothing. */
const storyFollows = /^(?: ?["'“”‘’«»„¿¡(<[*_…]{0,3}[\p{L}\d]|$)/u;

/** “(CNN) —”, “CNN —”, and ANSA's “(ANSA) - ROMA, 03 MAR -”. */
function leadsSurely(head: Head, next: Beginning): boolean {
  if (head.house?.profiles.length === 0)
    return head.place !== null && head.date !== null && head.closing === 'dash';
  if (head.place === null && !head.dated) {
    if (head.house?.enclosed) return true;
    return head.closing === 'dash' && next !== 'small' && isOwnName(head);
  }
  if (head.closing !== 'dash') return false;
  if (head.place === null) return true;
  return (
    (isKnown(head.place) || head.capitals) &&
    (head.dated || (head.capitals && next !== 'small' && isKnown(head.place)))
  );
}

/** Without brackets an agency's own name counts, “CNN” and “KYODO NEWS”; “AP Photo” doesn't, nor “PA”, which is a state. */
function isOwnName({ house }: Head): boolean {
  const name = house?.name.toLowerCase();
  return house?.profiles.some(({ names }) => names.some((own) => own.toLowerCase() === name)) ?? false;
}

function isSureWithAgency(head: Head, next: Beginning): boolean {
  const { place, house } = head;
  if (place === null) return head.dated && head.date !== null;
  const known = isKnown(place) || head.regions.some((region) => readRegion(region).known !== null);
  const closed = head.closing === 'dash' || (head.closing === 'stop' && head.date !== null);
  if (!house?.enclosed && (!closed || next === 'small')) return false;
  if (known || head.dated) return house?.enclosed || isKnown(place) || head.dated;
  if (!house?.enclosed || spellsOut(place, house.name) || readRegion(house.name).name === place) return false;
  if (head.capitals) return true;
  return head.closing === 'dash' && next !== 'small' && head.regions.length === 0;
}

/** “FENNICK, Wis. —” and “Fennick, Wis. —”; a whole name (“Goodbye, Ohio —”) proves less than AP's abbreviation. */
function isSureRegion(head: Head, known: 'abbreviation' | 'name' | null, city: boolean): boolean {
  if (known === null) return false;
  if (city) return true;
  const region = head.regions[0] ?? '';
  if (known === 'abbreviation') return head.capitals || /\./.test(region);
  return head.capitals && /\p{Ll}/u.test(region);
}

/** A place of several cities is known when each is: “PARIS/LONDON”, “Washington and Moscow”. */
function isKnown(place: string): boolean {
  if (isKnownCity(place)) return true;
  const parts = place.split(/ ?[/&] ?| (?:and|y|e|et|und|AND|Y|E|ET|UND) /);
  return parts.length > 1 && parts.every(isKnownCity);
}

function canBePlace(place: string): boolean {
  return isKnownCity(place) || (place.replace(/[^\p{L}]/gu, '').length > 1 && !isLabel(place));
}

/** “Convolutional Neural Network (CNN)”: the words before the brackets are what the letters stand for. */
function spellsOut(place: string, house: string): boolean {
  const letters = house.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = place.split(/[^\p{L}'’]+/u).filter((word) => word !== '');
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join('');
  const main = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  return letters.length > 1 && (initials === letters || main.join('') === letters);
}

/** Cities that people are named after: “JACKSON: We agree.” is a transcript. */
function alsoSurname(place: string): boolean {
  return surnames.has(place.toLowerCase());
}

const surnames: ReadonlySet<string> = new Set(
  (
    'austin jackson lincoln madison charlotte savannah victoria nelson sydney houston cleveland richmond montgomery hamilton carlisle ' +
    'preston stanley douglas livingstone alexandria salem derby columbia florence dallas denver chester lancaster york santiago ' +
    'salvador cali natal santos trinidad leon granada regina halifax windsor'
  ).split(' '),
);

type Beginning = 'small' | 'other';

/** How the story begins behind a head: with a small letter, or not. */
function beginningOf(rest: string): Beginning {
  return /^[^\p{L}\d]{0,4}\p{Ll}/u.test(rest) ? 'small' : 'other';
}
