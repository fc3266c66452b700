import { breakLines, fillLines, type Piece } from './break-lines.ts';
import { clausesOf, piecesOf } from './pieces.ts';
import { lettersOf } from './runs.ts';
import type { ScriptManners } from './scripts.ts';
import { EM } from './sheet.ts';
import type { Style, Typesetter } from './typesetter.ts';

const ELLIPSIS = '…';

/** Lines in one size. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether all of the text is there. */
  readonly isWhole: boolean;
}

/** The room that a text has. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

/** Alphabets that break a word with a hyphen. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Fits a text into its room: in the first of `sizes` in which no word is broken and all of it is there; else in the last of
 * them, where a word may be broken, and what is too much ends in an ellipsis.
 */
export function fitText(
  text: string,
  { sizes, room, manners }: FitOrders,
  typesetter: Typesetter,
  style: Style,
): Fitted {
  const words = piecesOf(text, style.language);
  const pieces = measurePieces(words, typesetter, style);
  const clauses = measurePieces(clausesOf(words), typesetter, style);
  for (const size of sizes) {
    const measure = (room.width * EM) / size;
    if (!fits(pieces, measure)) continue;
    const lines = breakLines(pieces, measure);
    if (lines.length > linesIn(room, size, manners)) continue;
    const byClause = fits(clauses, measure) ? breakLines(clauses, measure) : lines;
    const best = byClause.length === lines.length ? byClause : lines;
    return { size, lines: best.map(joinLine), isWhole: true };
  }
  const size = sizes.at(-1) ?? 0;
  const measure = (room.width * EM) / size;
  const parts = words.flatMap((word) => breakWord(word, measure, typesetter, style));
  const lines = fillLines(measurePieces(parts, typesetter, style), measure).map(joinLine);
  const most = linesIn(room, size, manners);
  if (lines.length <= most) return { size, lines, isWhole: true };
  const last = `${lines[most - 1] ?? ''} ${lines[most] ?? ''}`;
  return {
    size,
    lines: [...lines.slice(0, most - 1), cutLine(last, measure, typesetter, style)],
    isWhole: false,
  };
}

function fits(pieces: readonly Piece[], measure: number): boolean {
  return pieces.every(({ inked }) => inked <= measure);
}

/** Breaks a word that is wider than a line; with a hyphen, in alphabets that know it. */
function breakWord(word: string, measure: number, typesetter: Typesetter, style: Style): string[] {
  const parts: string[] = [];
  let rest = word;
  while (typesetter.set(rest.trimEnd(), style).width > measure) {
    const hyphen = HYPHENATED.test(rest) ? '-' : '';
    const part = longestStart(rest, hyphen, measure, typesetter, style);
    parts.push(part + hyphen);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/** Finds the longest start of a text that fits into a measure with a sign after it; one letter at least. */
function longestStart(
  text: string,
  sign: string,
  measure: number,
  typesetter: Typesetter,
  style: Style,
): string {
  const letters = lettersOf(text);
  const start = (count: number) => letters.slice(0, count).join('');
  let [fits, tooMany] = [1, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (typesetter.set(start(middle).trimEnd() + sign, style).width <= measure) fits = middle;
    else tooMany = middle;
  }
  return start(fits);
}

/** What a text is fitted by. */
export interface FitOrders {
  /** Largest first. */
  readonly sizes: readonly number[];
  readonly room: Room;
  readonly manners: ScriptManners;
}

/** Says how high lines stand, from the top of the first one's letters to the baseline of the last. */
export function heightOf(lines: number, size: number, { ascent, leading }: ScriptManners): number {
  return size * (ascent + (lines - 1) * leading);
}

/** Cuts a text so that it fits into a measure with an ellipsis after it. */
export function cutLine(text: string, measure: number, typesetter: Typesetter, style: Style): string {
  if (typesetter.set(text, style).width <= measure) return text;
  return longestStart(text, ELLIPSIS, measure, typesetter, style).trimEnd() + ELLIPSIS;
}

function linesIn(room: Room, size: number, manners: ScriptManners): number {
  let lines = 1;
  while (lines < room.lines && heightOf(lines + 1, size, manners) <= room.height) lines += 1;
  return lines;
}

function measurePieces(texts: readonly string[], typesetter: Typesetter, style: Style): Piece[] {
  const space = typesetter.set(' ', style).width;
  return texts.map((text) => {
    const inked = typesetter.set(text.trimEnd(), style).width;
    return { text, inked, width: inked + (text.length - text.trimEnd().length) * space };
  });
}

function joinLine(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}
