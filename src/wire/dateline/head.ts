import { isWeekday, readDay } from '../dates.ts';
import { isKnownCity } from '../places/gazetteer.ts';
import type { AgencyProfile } from '../profile.ts';
import type { PartialDate } from '../reading.ts';
import { isStateAbbreviation, readRegion } from '../regions.ts';
import type { WireContext } from '../wire-context.ts';
import { type HouseReading, readHouse } from './house.ts';
import { readClosing, readEnclosed, skipSeparator } from './signs.ts';
import { type Phrase, readPhrase, readWord } from './words.ts';

/** A house that a dateline names. */
export interface House {
  /** As it stands in the brackets. */
  readonly name: string;
  readonly profiles: readonly AgencyProfile[];
  readonly enclosed: boolean;
}

/** The first words of a paragraph, taken for a dateline: what they would say, before anybody asks whether that is sure. */
export interface Head {
  /** Offset behind it. */
  readonly end: number;
  readonly closing: 'dash' | 'colon' | 'stop' | 'none';
  /** Whether the dash joins two words without a space. */
  readonly glued: boolean;
  readonly place: string | null;
  /** Whether the place stands in capitals. */
  readonly capitals: boolean;
  /** As they stand; at most two. */
  readonly regions: readonly string[];
  readonly date: PartialDate | null;
  /** Whether it has a date or a weekday. */
  readonly dated: boolean;
  /** Whether the date stands behind the place without a sign between them: “NEW YORK Oct 19 -”. */
  readonly loose: boolean;
  readonly house: House | null;
  /** Whether the house stands before the place, as ANSA’s does. */
  readonly houseLeads: boolean;
}

const nothing: Head = {
  end: 0,
  closing: 'none',
  glued: false,
  place: null,
  capitals: false,
  regions: [],
  date: null,
  dated: false,
  loose: false,
  house: null,
  houseLeads: false,
};

const mostParts = 10;

/**
 * Reads every beginning of a text that has a dateline's form, shortest first. The parts come in any order that wires
 * use: place, regions, weekday, day, house in brackets; a house may lead (“(ANSA) - ROMA, 03 MAR -”), and a day or a house may
 * stand behind a first dash (“CHEVY CHASE, Md., - March 4 -”, “SAN FRANCISCO--(BUSINESS WIRE)--”,
 * “МОСКВА, 30 июл — РИА Новости.”).
 */
export function readHeads(text: string, context: WireContext): Head[] {
  const heads: Head[] = [];
  let head = nothing;
  let dashed = false;
  for (let part = 0; part < mostParts; part++) {
    const next = readPart(text, head, dashed, context);
    if (!next) break;
    head = next;
    const closing = readClosing(text, head.end);
    if (!dashed || head.house) heads.push(head);
    if (!closing) continue;
    heads.push({ ...head, end: closing.end, closing: closing.kind, glued: closing.glued });
    if (closing.kind === 'colon') break;
    if (closing.kind === 'stop') {
      // EFE sets a point before its dash, TASS before and behind its strokes.
      const line = readClosing(text, closing.end);
      if (line?.kind !== 'dash') continue;
      heads.push({ ...head, end: line.end, closing: 'dash' });
      head = { ...head, end: line.end };
    } else head = { ...head, end: closing.end };
    if (head.house && !head.houseLeads) break;
    dashed = true;
  }
  return heads;
}

/** Reads the next part behind a head; null where what stands there is none. */
function readPart(text: string, head: Head, dashed: boolean, context: WireContext): Head | null {
  const gap = head.end === 0 ? { end: 0, comma: true } : skipSeparator(text, head.end);
  const enclosed = readEnclosed(text, head.end) ?? readEnclosed(text, gap.end);
  if (enclosed) return takeEnclosed(head, enclosed, context);
  const read = head.date && dashed ? null : readDate(text, gap.end, head, context);
  const date = read && {
    ...read,
    loose: head.loose || (!head.dated && /^ ?$/.test(text.slice(head.end, gap.end))),
  };
  if (date || (dashed && !head.houseLeads && !head.date)) return date;
  return readWords(text, gap.end, gap.comma || (dashed && head.houseLeads), head, context);
}

function takeEnclosed(
  head: Head,
  { inside, end }: { inside: string; end: number },
  context: WireContext,
): Head | null {
  const house = head.house ? null : (readHouse(inside, context.agencies) ?? houseBehindDate(inside, head));
  if (house && house.profiles.length > 0) return withHouse(head, { ...house, enclosed: true }, end);
  const day = head.dated ? null : readDay(inside, context.language);
  if (day?.length === inside.length) return { ...head, end, date: day.date, dated: true };
  if (head.place && isWeekday(inside, context.language)) return { ...head, end, dated: true };
  const region = readRegion(inside, head.place ?? '');
  const bounded = region.known !== null || isKnownCity(inside);
  if (head.place && head.regions.length === 0 && bounded) return { ...head, end, regions: [inside] };
  return house ? withHouse(head, { ...house, enclosed: true }, end) : null;
}

/** Behind place and day, one word in brackets is a house whatever it looks like: “Roma, 3 mar. (askanews) -”. */
function houseBehindDate(inside: string, head: Head): HouseReading | null {
  return head.place !== null && head.date && /^\p{L}[\p{L}\d+&-]{2,20}$/u.test(inside)
    ? { name: inside, profiles: [] }
    : null;
}

function withHouse(head: Head, house: House, end: number): Head {
  return { ...head, end, house, houseLeads: head.place === null && !head.dated };
}

/** “Feb 26”, “Tuesday”, “Monday, March 3”, and behind a day the hour. */
function readDate(text: string, start: number, head: Head, { language }: WireContext): Head | null {
  if (head.date) {
    const hour = /^\/? ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?(?= ?[/(,—–-])/i.exec(
      text.slice(start, start + 24),
    );
    return hour ? { ...head, end: start + hour[0].length } : null;
  }
  const day = readDay(text.slice(start, start + 60), language, { typos: head.place !== null });
  if (day) return { ...head, end: start + day.length, date: day.date, dated: true };
  const word = head.place && !head.dated ? readWord(text, start) : null;
  return word && isWeekday(word.text, language) ? { ...head, end: word.end, dated: true } : null;
}

/** A place, a region behind a comma, or a house without brackets (“TOKYO, March 3, Kyodo -”, “London CNN —”). */
function readWords(
  text: string,
  start: number,
  comma: boolean,
  head: Head,
  context: WireContext,
): Head | null {
  const house = head.house ? null : houseAt(text, start, context);
  if (house) return withHouse(head, house, start + house.name.length);
  const phrase = head.dated ? null : readRegionOrPlace(text, start, head.place !== null, context);
  if (!phrase) return null;
  if (head.place === null) return takePlace(head, phrase.text, phrase.capitals, phrase.end, text, context);
  if (!comma || head.regions.length > 1 || (head.house && !head.houseLeads)) return null;
  return { ...head, end: phrase.end, regions: [...head.regions, phrase.text] };
}

/** A region may have its article before it: “NIJMEGEN, the Netherlands”. */
function readRegionOrPlace(
  text: string,
  start: number,
  region: boolean,
  { language }: WireContext,
): Phrase | null {
  const article = region && text.startsWith('the ', start) ? 4 : 0;
  const phrase = readPhrase(text, start + article, language);
  return phrase && { ...phrase, text: text.slice(start, phrase.end) };
}

function takePlace(
  head: Head,
  phrase: string,
  capitals: boolean,
  end: number,
  text: string,
  context: WireContext,
): Head {
  const place = { ...head, end, place: phrase, capitals };
  const cut = phrase.lastIndexOf(' ');
  const [first, last] = [phrase.slice(0, cut), phrase.slice(cut + 1)];
  if (cut > 0 && /^D\.?C\.?$/.test(last)) return { ...place, place: first, regions: [last] };
  if (cut > 0 && last.endsWith('.') && isStateAbbreviation(last))
    return { ...place, place: first, regions: [last] };
  const state = capitals
    ? /^ ([A-Z][\w.]{1,6}\.)(?= ?[(,—–-])/.exec(text.slice(end, end + 12))?.[1]
    : undefined;
  if (state && isStateAbbreviation(state)) return { ...place, end: end + 1 + state.length, regions: [state] };
  const house = head.house ? null : trailingHouse(phrase, context);
  return house ? { ...place, place: phrase.slice(0, -house.name.length).trim(), house } : place;
}

/** An agency that stands without brackets: “Kyodo”, “РИА Новости”. */
function houseAt(text: string, start: number, { agencies }: WireContext): House | null {
  const ends: number[] = [];
  for (let from = start; ends.length < 3; ) {
    const next = readWord(text, from);
    if (!next) break;
    ends.push(next.end);
    if (text.charAt(next.end) !== ' ') break;
    from = next.end + 1;
  }
  for (const end of ends.reverse()) {
    const house = readHouse(text.slice(start, end), agencies);
    if (house && house.profiles.length > 0) return { ...house, enclosed: false };
  }
  return null;
}

/** CNN's site sets “London CNN —” without brackets. */
function trailingHouse(phrase: string, { agencies }: WireContext): House | null {
  const words = phrase.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const house = readHouse(words.slice(-count).join(' '), agencies);
    if (house && house.profiles.length > 0) return { ...house, enclosed: false };
  }
  return null;
}
