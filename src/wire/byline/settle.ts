import { calendarWords, neverNames } from '../names/words.ts';
import { looksLikePersonName } from '../names.ts';
import { findAgencies } from '../organizations.ts';
import type { AgencyProfile } from '../profile.ts';
import type { Item } from './items.ts';
import { cleanName } from './noise.ts';
import { isPlaceName } from './place.ts';

/** One word that may be a name by itself: “Banksy”, “dmoreno”, “@mark-i-m”. */
const oneWord = /^@?[\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]*$/u;
/** “Mongabay”, “ProPublica”, “KXQV”. */
const capitalWord = /^\p{Lu}[\p{L}\p{N}&.'’-]+$/u;

/**
 * Settles what is unknown in a header's line: a part that is neither name, house, role nor place makes it no byline.
 * One word behind a name is the place or the house it writes for; a single name counts beside a known agency.
 */
export function settleSure(
  items: readonly Item[],
  signed: boolean,
  agencies: readonly AgencyProfile[],
): Item[] | null {
  const shared = shareSurname(items);
  const settled: Item[] = [];
  for (const [index, item] of shared.entries()) {
    if (item.reading.kind !== 'unknown') {
      settled.push(item);
      continue;
    }
    const own = signed ? settleTrailing(item, settled, index === shared.length - 1) : null;
    const alone = own ?? (signed ? settleMononym(item, shared, index, agencies) : null);
    if (!alone) return null;
    settled.push(alone);
  }
  return settled;
}

/** “By Jane Doe, Nairobi”, “By Jane Doe, Mongabay”. */
function settleTrailing(item: Item, before: readonly Item[], isLast: boolean): Item | null {
  const { text, piece } = textOf(item);
  const last = before.at(-1)?.reading.kind;
  if (!['comma', 'bar', 'dash', 'slash'].includes(piece.join)) return null;
  if (last === 'organization' && isPlaceName(text)) return { piece, reading: { kind: 'place', text } };
  if (last !== 'person' && last !== 'role' && last !== 'nothing') return null;
  if (isPlaceName(text)) return { piece, reading: { kind: 'place', text } };
  if (!isLast || !capitalWord.test(text) || isWord(text)) return null;
  return { piece, reading: { kind: 'organization', text } };
}

/** “By Sting, CNN”: one word with a known agency right behind it, and nothing else. */
function settleMononym(
  item: Item,
  items: readonly Item[],
  index: number,
  agencies: readonly AgencyProfile[],
): Item | null {
  const { text, piece } = textOf(item);
  const next = items[index + 1]?.reading;
  if (index !== 0 || items.length !== 2 || next?.kind !== 'organization') return null;
  if (!findAgencies(next.text, agencies).some(({ house }) => !house)) return null;
  if (!/^\p{Lu}\p{L}{2,}$/u.test(text) || isWord(text) || isPlaceName(text)) return null;
  return { piece, reading: { kind: 'person', name: cleanName(text, 'en') } };
}

/** “Jane and John Doe” share a surname. */
function shareSurname(items: readonly Item[]): readonly Item[] {
  const [one, two] = items;
  if (one?.reading.kind !== 'unknown' || two?.reading.kind !== 'person' || two.piece.join !== 'and')
    return items;
  const words = two.reading.name.split(' ');
  const { text, piece } = textOf(one);
  if (words.length !== 2 || !/^\p{Lu}\p{L}{2,}$/u.test(text) || isWord(text)) return items;
  const name = `${cleanName(text.length > 4 ? text : (text[0] ?? '') + text.slice(1).toLowerCase(), 'en')} ${words[1] ?? ''}`;
  return [{ piece, reading: { kind: 'person', name } }, ...items.slice(1)];
}

/**
 * Settles what is unknown in a byline that is known to be one. Handles and single names are authors; what follows a
 * name is its role, place or house; a pseudonym or band stays one author where splitting it is doubtful.
 */
export function settleLoose(items: readonly Item[], text: string, language: string): Item[] {
  const unknown = items.filter(({ reading }) => reading.kind === 'unknown');
  if (unknown.length === 0) return [...items];
  const people = items.filter(({ reading }) => reading.kind === 'person').length;
  const isList =
    items.length > 2 && items.some(({ piece }) => piece.join === 'comma' || piece.join === 'semicolon');
  const settled: Item[] = [];
  for (const [index, item] of items.entries()) {
    const own =
      item.reading.kind === 'unknown' ? settleOne(item, items, index, { people, isList, language }) : item;
    if (own === null) return mergeDoubtful(items, text, language);
    settled.push(own);
  }
  return settled;
}

interface Surroundings {
  readonly people: number;
  readonly isList: boolean;
  readonly language: string;
}

function settleOne(item: Item, items: readonly Item[], index: number, around: Surroundings): Item | null {
  const { text, piece } = textOf(item);
  const before = items[index - 1]?.reading.kind;
  const attached = ['comma', 'bar', 'dash', 'slash'].includes(piece.join);
  const behindPerson = before === 'person' || before === 'role' || before === 'place' || before === 'nothing';
  const person: Item = { piece, reading: { kind: 'person', name: looseName(text, around.language) } };
  if (people(items) === 1 && items.length === 1) return person;
  if (piece.join === 'semicolon' || items[index + 1]?.piece.join === 'semicolon') return person;
  if (attached && behindPerson && around.people > 0) {
    if (isPlaceName(text)) return { piece, reading: { kind: 'place', text } };
    if (/^\p{Ll}/u.test(text) && oneWord.test(text)) return person;
    if (/^\p{Ll}/u.test(text)) return { piece, reading: { kind: 'role', text, affiliation: null } };
    const inList = items[index + 1]?.piece.join === 'and' || items[index + 1]?.reading.kind === 'person';
    return oneWord.test(text) && inList ? person : { piece, reading: { kind: 'organization', text } };
  }
  if (oneWord.test(text)) {
    if (around.people > 0 || around.isList) return person;
    if (
      items.every(
        (other) =>
          other.reading.kind !== 'unknown' ||
          (/^[@\p{Ll}]/u.test(textOf(other).text) && other.piece.join !== 'and'),
      )
    )
      return person;
    if (
      items.filter(({ reading }) => reading.kind === 'unknown').length === 1 &&
      items.every(
        (other) =>
          other === item ||
          other.reading.kind === 'organization' ||
          other.reading.kind === 'nothing' ||
          other.reading.kind === 'aside' ||
          other.reading.kind === 'role' ||
          other.reading.kind === 'others' ||
          other.reading.kind === 'affiliation' ||
          other.reading.kind === 'place',
      )
    )
      return person;
    return null;
  }
  const alone = items.every(
    (other) =>
      other === item ||
      [
        'organization',
        'nothing',
        'aside',
        'role',
        'others',
        'affiliation',
        'place',
        'credit',
        'source',
      ].includes(other.reading.kind),
  );
  return alone && index === 0 ? person : null;
}

function people(items: readonly Item[]): number {
  return items.filter(({ reading }) => reading.kind === 'unknown' || reading.kind === 'person').length;
}

/** “Ember and the Tides”: the parts are one author again; a house or role behind them stays what it is. */
function mergeDoubtful(items: readonly Item[], text: string, language: string): Item[] {
  const isName = ({ reading }: Item) => reading.kind === 'unknown' || reading.kind === 'person';
  const from = items.findIndex(isName);
  const to = items.findLastIndex(isName);
  const first = items[from];
  const last = items[to];
  if (!first || !last) return [...items];
  const name = looseName(text.slice(first.piece.start, last.piece.end), language);
  return [
    ...items.slice(0, from),
    { piece: first.piece, reading: { kind: 'person', name } },
    ...items.slice(to + 1),
  ];
}

/** A name as front matter writes it: handles and pseudonyms keep their digits. */
export function looseName(text: string, language: string): string {
  const tidy = cleanName(text, language);
  return looksLikePersonName(tidy) || /\p{L}/u.test(tidy) ? tidy : text.trim();
}

function isWord(text: string): boolean {
  const small = text.toLowerCase().replace(/[.,]+$/, '');
  return (
    neverNames.has(small) ||
    calendarWords.has(small) ||
    /^(?:christmas|easter|passover|ramadan|default|law|design|night|day|hand|george|god|jove|golly|gum|air|land|sea|train|rail|road|invitation|tonight|then|now|midday)$/.test(
      small,
    )
  );
}

function textOf({ piece, reading }: Item): { text: string; piece: Item['piece'] } {
  return { text: reading.kind === 'unknown' ? reading.text : piece.text, piece };
}
