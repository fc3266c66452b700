import { foldSpace } from './blocks.ts';
import { readHolder } from './notice/holder.ts';
import { findRights, nextOpening, readNoticeOpening } from './notice/opening.ts';
import { addressLength, readDistributor, readTermsBehindNotice } from './notice/terms.ts';
import { findAgency } from './organizations.ts';
import type { AgencyProfile } from './profile.ts';
import type { NoticeReading } from './reading.ts';
import { type FootPart, type FootReader, firstLine, stepLength } from './sign-off/piece.ts';
import { toPlain } from './sign-off/plain.ts';
import type { WireContext } from './wire-context.ts';

/** A statement, its terms and its address together are seldom longer. */
const longestStatement = 700;

/**
 * Reads a copyright statement and what follows on it (law 12): `notice` runs up to “All rights reserved.”, or where
 * nothing says so to the last name; terms, distributor and address behind it are parts of their own.
 * Null where no holder can be read, and where a sentence is about the sign and does not carry it.
 */
export const readNoticePiece: FootReader = (copy, context) => {
  const statement = readStatement(copy, context) ?? readUnsigned(copy, context);
  if (!statement) return null;
  const parts: FootPart[] = [{ length: statement.length, field: 'notice' }];
  let at = statement.length;
  let distributor: string | null = null;
  const terms: string[] = [];
  for (;;) {
    const blank = /^[\s|•·,;–—-]*/.exec(copy.slice(at, at + 40))?.[0].length ?? 0;
    const rest = copy.slice(at + blank, at + blank + 1000);
    if (rest === '' || readNoticeOpening(rest)?.signed) break;
    const step =
      readDistributor(rest, context) ?? (terms.length < 8 ? readTermsBehindNotice(rest, context) : null);
    const own = step?.piece;
    const length = step ? stepLength(step) : addressLength(rest);
    if (length === 0) break;
    if (own?.kind === 'distributor') distributor = own.value;
    if (own?.kind === 'usageTerms') terms.push(own.value);
    parts.push({ length: blank + length, field: step?.parts[0]?.field ?? 'notice' });
    at += blank + length;
  }
  const { notice, holder, parent, year, profile } = statement;
  const usageTerms = terms.length > 0 ? terms.join(' ') : null;
  return {
    piece: { kind: 'notice', value: { notice, holder, parent, year, distributor, usageTerms, profile } },
    parts,
  };
};

/**
 * Reads a text that is a copyright statement and nothing else, as front matter gives one; null where no holder can be
 * read. What a site's menu adds behind it is passed over.
 */
export function readNotice(text: string, context: WireContext): NoticeReading | null {
  const plain = toPlain(text, 0, Math.min(text.length, 4000)).text.trim();
  const step = readNoticePiece(plain, context);
  return step?.piece.kind === 'notice' ? step.piece.value : null;
}

interface Statement {
  readonly notice: string;
  readonly holder: string;
  readonly parent: string | null;
  readonly year: number | null;
  readonly profile: AgencyProfile | null;
  readonly length: number;
}

/** A statement that begins with its sign or with “Copyright”. */
function readStatement(copy: string, context: WireContext): Statement | null {
  const opening = readNoticeOpening(copy);
  if (!opening) return null;
  const region = copy.slice(
    0,
    Math.min(longestStatement, nextOpening(copy.slice(0, longestStatement), opening.length)),
  );
  const rights = findRights(region.slice(opening.length));
  const complete = rights !== null && rights.start < 320;
  const body = region.slice(opening.length, complete ? opening.length + rights.start : region.length);
  const named = readHolder(complete ? body.replace(/[\s,;:|–—-]+$/, '') : body, complete);
  if (!named) return complete ? readReservedBy(copy, region, opening.length + rights.end, context) : null;
  const profile = holderProfile(named.holder, context.agencies);
  if (!opening.signed && !complete && !profile && named.year === null) return null;
  const end = opening.length + (complete ? rights.end : named.length);
  const length = end + (/^[([]/.test(copy) ? (/^\s*[)\]]\.?/.exec(copy.slice(end))?.[0].length ?? 0) : 0);
  return { ...named, profile, length, notice: tidyNotice(copy.slice(0, end)) };
}

/** The statement without brackets around it and without what separates it from the rest. */
function tidyNotice(text: string): string {
  const bare = foldSpace(text)
    .replace(/^[([]\s*(?!(?:c|tm)\))/i, '')
    .replace(/[\s,;:|–—-]+$/, '');
  return /[([]/.test(bare.replace(/\(c\)|\(tm\)/gi, '')) ? bare : bare.replace(/(?<!\([ct]m?)[)\]]\.?$/i, '');
}

/** “© 2024. All rights reserved by Example Media”: the holder behind the phrase. */
function readReservedBy(copy: string, region: string, from: number, context: WireContext): Statement | null {
  const by = /^\s*(?:by|to)\s+/i.exec(region.slice(from));
  const named = by && readHolder(region.slice(from + by[0].length), false);
  if (!by || !named) return null;
  const length = from + by[0].length + named.length;
  const year = /\b((?:19|20)\d\d)\b(?!.*\b(?:19|20)\d\d\b)/.exec(region.slice(0, from))?.[1];
  const profile = holderProfile(named.holder, context.agencies);
  return {
    ...named,
    year: year ? Number(year) : named.year,
    profile,
    length,
    notice: foldSpace(copy.slice(0, length)),
  };
}

/** “Example Media © 2024”: the sign behind the holder. */
const signBehind =
  /^([^:©]{2,80}?)[\s,|–—-]*(?:copyright\s*)?(?:©|\(c\))\s*((?:19|20)\d\d)(?:\s?[-–—]\s?((?:19|20)?\d\d))?(?!\d)\.?/i;

/** “Example Media Group. All rights reserved.”: no sign, but a house and its rights on one line. */
function readUnsigned(copy: string, context: WireContext): Statement | null {
  const line = firstLine(copy);
  const behind = line.length <= 200 && /©|\(c\)/i.test(line) ? signBehind.exec(line) : null;
  if (behind?.[1]) return readSignBehind(line, behind, context);
  const rights = line.length <= 200 ? findRights(line) : null;
  if (!rights || rights.start < 3 || rights.start > 100) return null;
  const named = readHolder(line.slice(0, rights.start).replace(/[\s,;:|–—-]+$/, ''), true);
  if (!named) return null;
  const profile = holderProfile(named.holder, context.agencies);
  return { ...named, profile, length: rights.end, notice: foldSpace(line.slice(0, rights.end)) };
}

function readSignBehind(line: string, hit: RegExpExecArray, context: WireContext): Statement | null {
  const years = `${hit[2]}${hit[3] ? `-${hit[3]}` : ''}`;
  const named = readHolder(`${years} ${hit[1]}`, true);
  const rest = line.slice(hit[0].length);
  const rights = findRights(rest.slice(0, 60));
  if (!named || (rest.trim() !== '' && !rights && !/^\s*[|•·]/.test(rest))) return null;
  const length = hit[0].length + (rights?.end ?? 0);
  const profile = holderProfile(named.holder, context.agencies);
  return { ...named, profile, length, notice: tidyNotice(line.slice(0, length)) };
}

/** Finds the agency that a copyright holder leads to: by the beginning of the holder's name, or by the agency's own names. */
export function holderProfile(holder: string, agencies: readonly AgencyProfile[]): AgencyProfile | null {
  const key = holderKey(holder);
  const byHolder = agencies.find((agency) =>
    agency.holders.some((own) => key === holderKey(own) || key.startsWith(`${holderKey(own)} `)),
  );
  const found = byHolder ?? findAgency(holder, agencies);
  return found?.house ? null : found;
}

function holderKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
