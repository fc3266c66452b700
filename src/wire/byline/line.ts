import { foldSpace } from '../blocks.ts';
import { particles, suffixes } from '../names/words.ts';
import { findAgencies, findAgency, isKnownHouse, isOrganization } from '../organizations.ts';
import type { BylineReading } from '../reading.ts';
import { isJournalistRole } from '../roles.ts';
import type { WireContext } from '../wire-context.ts';
import { assemble, toReading } from './assemble.ts';
import { type Item, readSigned } from './items.ts';
import { dropFootnoteDigit } from './noise.ts';
import { plainByline, trimByline } from './plain.ts';
import { restStart, trimSeparators } from './rest.ts';
import { settleSure } from './settle.ts';
import { type ByReading, readBy } from './words.ts';

/** A byline read off a line. */
export interface BylineLine {
  readonly reading: BylineReading;
  /** Offset where the byline ends; signs between it and a date behind it go with the byline. */
  readonly end: number;
  /** What follows, a date or time stamp; or null. */
  readonly rest: string | null;
}

/** A header's byline has fewer characters than this, however many sign. */
const longest = 600;
/** Few sign with more words than this; each name more buys some. */
const mostWords = 25;

/**
 * Reads a byline off a line of wire copy, if it is one beyond doubt: “By” and nothing but names, roles, places and
 * houses; or names and a house known to be one. A date or stamp behind it is left.
 */
export function readBylineLine(line: string, context: WireContext): BylineLine | null {
  if (line.length > longest) return null;
  const end = restStart(line, context.language);
  const whole = readHead(line.slice(0, end), context);
  if (!whole) return null;
  return { reading: whole, end, rest: end < line.length ? line.slice(end) : null };
}

function readHead(head: string, context: WireContext): BylineReading | null {
  const plain = dropFootnoteDigit(trimByline(trimSeparators(plainByline(head))));
  if (plain === '' || isSentence(plain) || isMarker(plain, context)) return null;
  const by = readBy(plain, context.language);
  const body = by ? plain.slice(by.length).trim() : plain;
  if (body === '') return null;
  if (!couldBeNames(body, by !== null) || (by === null && listItem.test(head))) return null;
  const items = readSigned(by, body, context);
  const settled = settleSure(items, by !== null, context.agencies);
  if (!settled || !isSure(settled, by, body, context)) return null;
  const assembled = assemble(settled, body, context);
  if (assembled.authors.length === 0 && assembled.organization === null) return null;
  const people = assembled.authors.length + assembled.contributors.length;
  if (body.split(' ').length > mostWords + Math.max(0, people - 2) * 5) return null;
  return toReading(assembled, plain, foldSpace(trimSeparators(head)).replace(/[\s=<]+$/, ''));
}

/** “The-CNN-Wire” marks the wire and signs nothing. */
function isMarker(text: string, { agencies }: WireContext): boolean {
  return agencies.some(({ markers }) =>
    markers.some((marker) => marker.toLowerCase() === text.toLowerCase()),
  );
}

/** “- Jane Doe, editor”, “1. Jane Doe”: an item of a list. A dash of two hyphens or a long one signs a story. */
const listItem = /^\s*(?:[*+•>]|#{1,6}|-(?!-)|\d{1,3}[.)])\s/;
/** What a name, role or house begins with. */
const opening =
  /^(?:[\p{Lu}\p{Lo}\d“"‘’ʻ]|(?:the|an?|our|[dl]['’]|al-|el-|van|von|de|da|la|le|nuestr|notre|unser|onze|staff|with|texto?|photos)|[a-z]{1,3}[A-Z]|dpa|ats)/u;
const smallWord = /^\p{Ll}/u;

/** Tells most prose at little cost: it begins small, or most of its words are small. */
function couldBeNames(body: string, signed: boolean): boolean {
  if (!opening.test(body)) return false;
  const words = body.split(' ');
  const small = words.filter((word) => smallWord.test(word) && !particles.has(word)).length;
  return small <= (signed ? 8 : 7) || small <= words.length * 0.4;
}

/** A full stop at the end makes a sentence, unless it is an abbreviation's. */
function isSentence(text: string): boolean {
  if (/[!?…。？！]$/.test(text)) return true;
  if (!text.endsWith('.')) return false;
  const last = text.slice(text.lastIndexOf(' ') + 1, -1);
  const plain = last.replace(/\./g, '').toLowerCase();
  return !(
    last.length === 1 ||
    last.includes('.') ||
    suffixes.has(plain) ||
    /^(?:inc|ltd|co|corp|llc|al|u\. ?a)$/.test(plain)
  );
}

function isSure(items: readonly Item[], by: ByReading | null, body: string, context: WireContext): boolean {
  const kinds = new Set(items.map(({ reading }) => reading.kind));
  if (kinds.has('unknown') || kinds.has('aside') || !items.every((item) => isPlausible(item, context)))
    return false;
  const people = items.filter(({ reading }) => reading.kind === 'person');
  const firstCredit = items.findIndex(
    ({ reading }) => reading.kind === 'credit' && reading.role !== 'author',
  );
  if (firstCredit >= 0 && !items.slice(0, firstCredit).some(({ reading }) => reading.kind === 'person'))
    return false;
  if (by?.text.toLowerCase() === 'from') {
    return people.length > 0
      ? kinds.has('place') || kinds.has('organization')
      : items.some(
          ({ reading }) =>
            reading.kind === 'organization' && findAgency(reading.text, context.agencies) !== null,
        );
  }
  if (people.length > 0) return by !== null || isSureWithoutBy(items, people.length, context);
  return isSureHouse(items, by, body, context);
}

/** Small words that stand in the names of houses and places. */
const links =
  /^(?:the|of|for|and|&|de|des|del|della|du|da|do|dos|das|la|le|les|el|los|las|di|und|für|der|die|das|van|von|y|et|e|en|in|at|on|our|unserer?|notre|nuestra|onze|staff|wire|news|reports?|services?|team|[\p{Ll}]+[\p{Lu}.]\S*|[dl]['’]\S+)$/u;

/** A house or place is written with capitals; a role is short. What is longer or holds other signs is prose. */
function isPlausible({ reading }: Item, { agencies }: WireContext): boolean {
  if (reading.kind === 'role') return reading.text.split(' ').length <= 10 && !/[[\]:?!]/.test(reading.text);
  if (reading.kind !== 'organization' && reading.kind !== 'affiliation' && reading.kind !== 'place')
    return true;
  if (/[[\]:?!]/.test(reading.text)) return false;
  if (findAgencies(reading.text, agencies).length > 0) return true;
  const words = reading.text.split(' ');
  return (
    words.length <= 10 && words.every((word) => /^[("“]?[\p{Lu}\p{Lo}\d]/u.test(word) || links.test(word))
  );
}

/** Without “By”: a house behind the names, a journalist's role, “as told to”, or a list that ends in “for the Daily Post”. */
function isSureWithoutBy(items: readonly Item[], people: number, context: WireContext): boolean {
  const [first] = items;
  if (first?.reading.kind !== 'person') {
    return (
      first?.reading.kind === 'role' &&
      isJournalistRole(first.reading.text) &&
      people === 1 &&
      items.length <= 3
    );
  }
  if (
    items.some(
      ({ piece, reading }) =>
        piece.join === 'slash' || (reading.kind === 'affiliation' && / via /i.test(reading.text)),
    )
  )
    return false;
  if (items.some(({ piece }) => piece.join === 'told')) return people > 1;
  const houses = items.filter(({ reading }) => reading.kind === 'organization');
  const known = houses.some(
    ({ piece, reading }) =>
      reading.kind === 'organization' &&
      isNewsHouse(reading.text, piece.join === 'bar' || piece.join === 'dash', context),
  );
  if (known) return true;
  if (items.some(({ reading }) => reading.kind === 'role' && isJournalistRole(reading.text))) return true;
  const semicolons = items.filter(({ piece }) => piece.join === 'semicolon').length;
  const affiliated = items.some(
    ({ reading }) => reading.kind === 'affiliation' && isNewsHouse(reading.text, false, context),
  );
  return affiliated || (semicolons > 0 && people > 2);
}

function isNewsHouse(name: string, parted: boolean, { agencies }: WireContext): boolean {
  if (findAgencies(name, agencies).some(({ house }) => !house)) return true;
  if (/^staff$/i.test(name)) return true;
  if (isKnownHouse(name)) return true;
  return (
    isOrganization(name, agencies, { endsList: true }) &&
    (newsy.test(name) || (parted && /^the /i.test(name)))
  );
}

/** Words of a house that prints or sends news. */
const newsy =
  /\b(?:news|times|post|herald|tribune|gazette|chronicle|journal|courier|observer|examiner|inquirer|press|bulletin|dispatch|daily|weekly|mail|standard|telegraph|guardian|independent|sentinel|register|record|review|star|sun|globe|mirror|express|echo|argus|mercury|today|radio|tv|television|media|magazine|newspapers?|newswires?|zeitung|diario|bbc|npr|agency|agencia|agence|agenzia|staff|redaktion|redacci[oó]n|r[eé]daction|redazione|reda[cç][aã]o|redactie)\b/i;

/** Nobody named: a house signs that is known to, “By The Daily Post”, “CNN Newsource staff”. */
function isSureHouse(
  items: readonly Item[],
  by: ByReading | null,
  body: string,
  context: WireContext,
): boolean {
  const meaningful = items.filter(({ reading }) => !['nothing', 'others', 'source'].includes(reading.kind));
  if (meaningful.length === 0 || body.length > 120) return false;
  const [first] = meaningful;
  if (by && meaningful.length === 1 && first?.reading.kind === 'role') {
    return (
      isJournalistRole(body) && /^(?:(?:an?|our|the) |\p{Lu})/iu.test(body) && body.split(' ').length <= 6
    );
  }
  return meaningful.every(
    ({ reading }) => reading.kind === 'organization' && isSigningHouse(reading.text, by !== null, context),
  );
}

/** “Order of the Council”, “Air Mail”: what is done by these is not written by them. */
const phraseOpening =
  /^(?:order|virtue|means|way|force|decree|vote|act|consent|request|demand|reason|air|land|sea|train|rule|law|leave|permission|courtesy|kind|common|popular|royal)\b/i;

function isSigningHouse(name: string, signed: boolean, { agencies }: WireContext): boolean {
  const profile = findAgency(name, agencies);
  if (!profile && phraseOpening.test(name)) return false;
  if (profile && !profile.house) return signed || name !== name.toLowerCase();
  if (/\bstaff$/i.test(name) && /^(?:the |our |a )?\p{Lu}/iu.test(name))
    return signed || (/\s/.test(name) && /^\p{Lu}/u.test(name));
  if (profile)
    return (
      signed ||
      (/staff|wire|services|board|redac|rédac|redaç|redaktion|редак/i.test(name) && /^\p{Lu}/u.test(name))
    );
  if (findAgencies(name, agencies).length > 1) return true;
  const words = name
    .split(' ')
    .filter(
      (word) =>
        !/^(?:of|the|for|and|de|la|du|des|del|&|staff|our|unserer|notre|nuestra|nostra|nossa|onze)$/.test(
          word,
        ),
    );
  return (
    signed && words.every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)) && (newsy.test(name) || words.length > 1)
  );
}
