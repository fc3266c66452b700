import { looksLikePersonName } from '../names.ts';
import { paperWords } from '../organizations/words.ts';
import { findAgencies, findAgency } from '../organizations.ts';
import type { AgencyProfile } from '../profile.ts';
import type { WireContext } from '../wire-context.ts';
import { type PieceReading, readPiece } from './piece.ts';
import { type Piece, splitPieces } from './pieces.ts';
import { isRegion } from './place.ts';
import { splitScripts } from './scripts.ts';
import { type BylineWords, type ByReading, wordsOf } from './words.ts';

/** A part of a byline with what it says. */
export interface Item {
  readonly piece: Piece;
  readonly reading: PieceReading;
}

/** Reads the parts of a byline without its “By”. */
export function readItems(text: string, words: BylineWords, context: WireContext): Item[] {
  const language = context.language.code;
  const parted = separateMails(text);
  const split = splitPieces(parted, words).flatMap((piece) => splitScripts(piece, language));
  const pieces = joinSplitPhrases(split, parted, context);
  const items: Item[] = [];
  for (const [index, piece] of pieces.entries()) {
    const named = items.some(({ reading }) => reading.kind === 'person' || reading.kind === 'unknown');
    const attached = !['start', 'and', 'with', 'told'].includes(piece.join);
    const endsList = attached && pieces.slice(index + 1).every(({ join }) => join !== 'and');
    const readings = readPiece(piece.text, {
      words,
      agencies: context.agencies,
      language,
      named,
      attached,
      endsList,
    });
    const [shared] = readings;
    if (shared?.kind === 'unknown' && extendPlace(items, piece)) continue;
    items.push(...readings.map((reading) => ({ piece, reading })));
  }
  return items;
}

/** Reads what follows a “By”; one that names a house, “新华社记者”, says who the names work for. */
export function readSigned(by: ByReading | null, body: string, context: WireContext): Item[] {
  const items = readItems(body, by?.words ?? wordsOf(context.language), context);
  const house = by?.text.replace(/(?:特约|特約)?[记記]者$/, '') ?? '';
  if (!by || house === by.text || !findAgency(house, context.agencies)) return items;
  const piece: Piece = { join: 'start', text: house, start: 0, end: 0 };
  return [{ piece, reading: { kind: 'owner', text: house } }, ...items];
}

/** E-mail between two names without another sign parts them. */
function separateMails(text: string): string {
  return text.includes('@') ? text.replace(/(\s[^\s@,;]{1,64}@[^\s@,;]{3,100}) (?=\S)/g, '$1;') : text;
}

/**
 * Puts back together what “and” and commas part wrongly: “Health and Science Reporter”, “Doe & Co.”, “Acme, Inc.”,
 * “Center for Science and Policy”.
 */
function joinSplitPhrases(pieces: readonly Piece[], text: string, context: WireContext): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isOneWith(last, piece, context)) {
      joined[joined.length - 1] = { ...last, text: text.slice(last.start, piece.end).trim(), end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}

/** “, Inc.”, “, LLC”: a company's form is part of its name. */
const companyForm = /^(?:Inc|LLC|LLP|LLLP|Ltd|L\.?P|GmbH|S\.?A|Co|N\.?V|PLC)\.?$/i;

function isOneWith(last: Piece, { join, text }: Piece, context: WireContext): boolean {
  if (join === 'comma') return companyForm.test(text.trim());
  if (join === 'and') return belongTogether(last.text, text, context);
  return join === 'slash' && belongByStroke(last.text, text, context);
}

/** “Health” and “Science Reporter” are one role: the first part alone is no name, together they are a role. */
function belongTogether(one: string, two: string, { agencies }: WireContext): boolean {
  if (isPaperWord(two) && isPaperWord(one.slice(one.lastIndexOf(' ') + 1))) return true;
  if (looksLikePersonName(one) || / (?:in|for|from) /.test(one)) return false;
  if (/^co(?:mpany|\.)?$/i.test(two)) return true;
  const first = readPlainKind(one, agencies);
  const whole = readPlainKind(`${one} and ${two}`, agencies);
  if (whole === 'role') return first !== 'organization' && !/^(?:staff|the)\b/i.test(one);
  return (
    whole === 'organization' &&
    first === 'unknown' &&
    readPlainKind(two, agencies) !== 'person' &&
    findAgencies(two, agencies).length === 0 &&
    /^\p{Lu}/u.test(two)
  );
}

/** “Fennick Courier & Press”. */
function isPaperWord(word: string): boolean {
  return /^\p{Lu}\p{L}+$/u.test(word) && paperWords.has(word.toLowerCase());
}

function belongByStroke(one: string, two: string, { agencies }: WireContext): boolean {
  const both =
    findAgencies(`${one}/${two}`, agencies).length > 1 &&
    findAgencies(one, agencies).length > 0 &&
    findAgencies(two, agencies).length > 0;
  return both && !/\s(?:for|in|of)\s/.test(one);
}

function readPlainKind(text: string, agencies: readonly AgencyProfile[]): PieceReading['kind'] {
  const none: BylineWords = { and: new Set(), in: new Set() };
  return (
    readPiece(text, {
      words: none,
      agencies,
      language: 'en',
      named: true,
      attached: false,
      endsList: false,
    })[0]?.kind ?? 'nothing'
  );
}

/** “in Providence, Rhode Island,” is one place (law 13), and so is “in Washington, D.C.”. */
function extendPlace(items: Item[], piece: Piece): boolean {
  const last = items.at(-1);
  if (last?.reading.kind !== 'place' || piece.join !== 'comma' || !isRegion(piece.text.trim())) return false;
  items[items.length - 1] = {
    ...last,
    reading: { kind: 'place', text: `${last.reading.text}, ${piece.text.trim()}` },
  };
  return true;
}
