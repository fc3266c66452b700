import { foldSpace } from './blocks.ts';
import { assemble, toReading } from './byline-assemble.ts';
import { type Item, readItems } from './byline-items.ts';
import { dropFootnoteDigit } from './byline-noise.ts';
import { plainByline, trimByline } from './byline-plain.ts';
import { restStart, trimSeparators } from './byline-rest.ts';
import { settleSure } from './byline-settle.ts';
import { type ByReading, readBy, wordsOf } from './byline-words.ts';
import { suffixes } from './names-words.ts';
import { findAgencies, findAgency, isOrganization } from './organizations.ts';
import type { BylineReading } from './reading.ts';
import { isJournalistRole } from './roles.ts';
import type { WireContext } from './wire-context.ts';

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
  if (plain === '' || isSentence(plain)) return null;
  const by = readBy(plain, context.language);
  const body = by ? plain.slice(by.length).trim() : plain;
  if (body === '') return null;
  const items = readItems(body, by?.words ?? wordsOf(context.language), context);
  const settled = settleSure(items, by !== null, context.agencies);
  if (!settled || !isSure(settled, by, body, context)) return null;
  const assembled = assemble(settled, body, context);
  if (assembled.authors.length === 0 && assembled.organization === null) return null;
  const people = assembled.authors.length + assembled.contributors.length;
  if (body.split(' ').length > mostWords + Math.max(0, people - 2) * 5) return null;
  return toReading(assembled, plain, foldSpace(trimSeparators(head)).replace(/[\s=<]+$/, ''));
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
  if (kinds.has('unknown')) return false;
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
    ({ reading }) => reading.kind === 'affiliation' && isNewsHouse(reading.text, true, context),
  );
  return semicolons > 0 && (people > 2 || affiliated);
}

function isNewsHouse(name: string, parted: boolean, { agencies }: WireContext): boolean {
  if (findAgencies(name, agencies).some(({ house }) => !house)) return true;
  if (/^staff$/i.test(name)) return true;
  return isOrganization(name, agencies, { endsList: true }) && (parted || newsy.test(name));
}

/** Words of a house that prints or sends news. */
const newsy =
  /\b(?:news|times|post|herald|tribune|gazette|chronicle|journal|courier|observer|examiner|inquirer|press|bulletin|dispatch|daily|weekly|mail|standard|telegraph|guardian|independent|sentinel|register|record|review|star|sun|globe|mirror|express|echo|argus|mercury|today|radio|tv|television|media|magazine|newspapers?|newswires?|zeitung|diario|bbc|npr|agency|agencia|agence|agenzia|staff)\b/i;

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

function isSigningHouse(name: string, signed: boolean, { agencies }: WireContext): boolean {
  const profile = findAgency(name, agencies);
  if (profile && !profile.house) return true;
  if (/\bstaff$/i.test(name) && /^(?:the |our |a )?\p{Lu}/iu.test(name))
    return signed || (/\s/.test(name) && /^\p{Lu}/u.test(name));
  if (profile) return signed || (/\b(?:staff|wire|services|board)\b/i.test(name) && /^\p{Lu}/u.test(name));
  if (findAgencies(name, agencies).length > 1) return true;
  const words = name.split(' ').filter((word) => !/^(?:of|the|for|and|de|la|du|des|del|&)$/.test(word));
  return (
    signed && words.every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)) && (newsy.test(name) || words.length > 1)
  );
}
