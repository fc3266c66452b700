import type { Claim } from '../source/claims.ts';
import type { Line } from '../source/source-file.ts';
import type { Block } from './blocks.ts';
import { readCreditPiece } from './credits.ts';
import { readEndMark, readFurniture, readGluedFurniture } from './furniture.ts';
import { countMenuPhrases } from './furniture-menu.ts';
import { readNotePiece } from './notes.ts';
import { readNoticePiece } from './notice.ts';
import { findRights } from './notice-opening.ts';
import { readDistributor, readStandingTerms } from './notice-terms.ts';
import { readDeskInitials, readMarker, readSignature, readSource } from './sign-off-marks.ts';
import {
  type FootPiece,
  type FootReader,
  type FootStep,
  firstLine,
  footStep,
  stepLength,
} from './sign-off-piece.ts';
import { type PlainCopy, toPlain } from './sign-off-plain.ts';
import { readStamp } from './sign-off-stamps.ts';
import type { WireContext } from './wire-context.ts';

/** What the end of a block holds: pieces in the order of the copy, and what of the source they take. */
export interface BlockFoot {
  readonly pieces: readonly FootPiece[];
  readonly claims: readonly Claim[];
  /** Offset in the source from which on everything is taken. */
  readonly from: number;
}

/** A step and where it begins in the plain copy. */
interface PlacedStep {
  readonly step: FootStep;
  readonly at: number;
}

/** Lines and characters of a block that are looked at; a foot in one block is seldom longer, and a story's line may be. */
const mostLines = 40;
const mostCharacters = 8000;
const longestGlued = 1500;
/** Code, which a foot may be quoted in. */
const fence = /^\s{0,3}(?:`{3}|~{3})/;
/** A heading, a list, a picture, a quotation or a table is no menu's line. */
const markdownBlock =
  /^\s*(?:#{1,6}\s|[-*+>]\s|\d+[.)]\s|!\[|<(?:img|figure|iframe|video|blockquote|table)|\||>)/i;
/** A sentence's end, where something may be glued to it. */
const sentenceEnd = /[.!?…。][)"”’»\]]*\s*(?=\S)/g;

const exactReaders: readonly FootReader[] = [
  readEndMark,
  readMarker,
  readNoticePiece,
  readStandingTerms,
  readDistributor,
  readStamp,
  readCreditPiece,
];
const looseReaders: readonly FootReader[] = [readSource, readFurniture, readDeskInitials, readSignature];
const gluedReaders: readonly FootReader[] = [
  readMarker,
  readNoticePiece,
  readCreditPiece,
  readSource,
  readGluedFurniture,
];

/**
 * Reads what a block's end holds: its last lines, from the first one on that begins the foot, or what is glued to its
 * last sentence. Null where the block ends as story. Looks no farther back than a foot can be long.
 */
export function readBlockFoot(
  text: string,
  block: Block,
  end: number,
  context: WireContext,
): BlockFoot | null {
  const lines = lastLines(block, end);
  if (fence.test(block.lines[0]?.text ?? '') || lines.some((line) => fence.test(line.text))) return null;
  const window = windowOf(text, lines, end);
  const plain = toPlain(text, window.start, end);
  if (window.whole) {
    for (const at of lineStarts(plain.text)) {
      if (/[|>]/.test(plain.text.charAt(at))) continue;
      const steps = readSteps(plain.text, at, context, false);
      if (steps && isSure(steps, plain.text, at)) return toFoot(plain, steps, text, window.start, at);
    }
  }
  const glued = readGlued(plain.text, context);
  return glued && toFoot(plain, glued.steps, text, window.start, glued.at);
}

/** The last lines of a block before an offset, found by bisection. */
function lastLines(block: Block, end: number): readonly Line[] {
  let low = 0;
  let high = block.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.lines[middle]?.start ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return block.lines.slice(Math.max(0, low - mostLines), low);
}

/** The end of a block that is looked at; `whole` says that it begins with a line. */
function windowOf(text: string, lines: readonly Line[], end: number): { start: number; whole: boolean } {
  const first = lines.find((line) => end - line.start <= mostCharacters);
  if (first) return { start: first.start, whole: true };
  const last = lines.at(-1)?.start ?? end;
  const start = Math.max(last, end - longestGlued);
  return { start: /[\udc00-\udfff]/.test(text.charAt(start)) ? start + 1 : start, whole: false };
}

function lineStarts(plain: string): number[] {
  const starts = [...plain.matchAll(/[\n\r]+\s*(?=\S)/g)].map((hit) => hit.index + hit[0].length);
  return [0, ...starts.filter((start) => start > 0)];
}

/**
 * Says whether steps that begin at a line are no part of what stands above it in the block: a line of hyphens makes a
 * heading of text, a name behind a dash says whose quotation it is, hyphens make a list.
 */
function isSure(steps: readonly PlacedStep[], copy: string, at: number): boolean {
  const first = steps[0]?.step.piece;
  const line = firstLine(copy.slice(at)).trim();
  if (first?.kind === 'source' && /^-\s/.test(line)) return at === 0 && steps.length === 1;
  if (at === 0) return true;
  return !/^[-=]+$/.test(line) && !(first?.kind === 'byline' && first.value.organization === null);
}

/** Reads the copy from an offset to its end as pieces of the foot; null where any of it is something else. */
function readSteps(copy: string, from: number, context: WireContext, glued: boolean): PlacedStep[] | null {
  const steps: PlacedStep[] = [];
  let at = skipSpace(copy, from);
  let notice: FootPiece | null = null;
  while (at < copy.length) {
    const rest = copy.slice(at);
    const own =
      glued && steps.length === 0 ? readFirst(gluedReaders, rest, context) : readPiece(rest, context);
    const sameLine = !/[\n\r]/.test(
      copy.slice((steps.at(-1)?.at ?? at) + (steps.at(-1) ? lengthOf(steps.at(-1)) : 0), at),
    );
    const step: FootStep | null =
      own ??
      (notice ? readTrailing(rest, notice, sameLine, context) : null) ??
      (steps.at(-1)?.step.piece.kind === 'furniture' ? readMenuEntry(rest) : null);
    if (!step) return null;
    if (step.piece.kind === 'notice') notice = step.piece;
    steps.push({ step, at });
    at = skipSpace(copy, at + stepLength(step));
  }
  return steps.length > 0 ? steps : null;
}

function readPiece(copy: string, context: WireContext): FootStep | null {
  return (
    readFirst(exactReaders, copy, context) ??
    readWholeNote(copy, context) ??
    readFirst(looseReaders, copy, context)
  );
}

function readFirst(readers: readonly FootReader[], copy: string, context: WireContext): FootStep | null {
  for (const reader of readers) {
    const step = reader(copy, context);
    if (step) return step;
  }
  return null;
}

/** A note runs to its paragraph's end, but not over a line that begins another piece. */
function readWholeNote(copy: string, context: WireContext): FootStep | null {
  const step = readNotePiece(copy, context);
  if (!step) return null;
  const text = copy.slice(0, stepLength(step));
  for (const start of lineStarts(text).slice(1)) {
    const below = copy.slice(start);
    const begins =
      readFirst(exactReaders, below, context) ??
      readNotePiece(below, context) ??
      readFirst(looseReaders, below, context);
    if (begins) return readNotePiece(text.slice(0, start).trimEnd(), context) ?? step;
  }
  return step;
}

/**
 * Reads what a site adds behind a notice: all of the line where “All rights reserved” stands before it, else and on
 * the lines below only what is no sentence.
 */
function readTrailing(
  copy: string,
  notice: FootPiece,
  sameLine: boolean,
  context: WireContext,
): FootStep | null {
  const line = firstLine(copy);
  const next = [...line.slice(0, 400).matchAll(sentenceEnd)].map((hit) => hit.index + hit[0].length);
  const own = line.slice(
    0,
    next.find((at) => readFirst(exactReaders, copy.slice(at), context)) ?? line.length,
  );
  const words = own.trim();
  const reserved = notice.kind === 'notice' && findRights(notice.value.notice) !== null;
  const isFurniture = sameLine && reserved ? words.length <= 400 : isNoSentence(words);
  return isFurniture ? footStep({ kind: 'furniture' }, own.length, 'furniture') : null;
}

/** Reads one entry of a menu, below another: “Facebook” under “Share this:”. */
function readMenuEntry(copy: string): FootStep | null {
  const own = firstLine(copy);
  return countMenuPhrases(own.trim()) > 0 ? footStep({ kind: 'furniture' }, own.length, 'furniture') : null;
}

/** Says whether a line ends without the stop that a sentence has, and is as short as a menu's. */
export function isNoSentence(line: string): boolean {
  return (
    line !== '' && line.length <= 120 && !markdownBlock.test(line) && !/[.!?…。:;,]["”’»)\]]*$/.test(line)
  );
}

function readGlued(copy: string, context: WireContext): { at: number; steps: PlacedStep[] } | null {
  const from = Math.max(0, copy.length - longestGlued);
  for (const hit of [...copy.slice(from).matchAll(sentenceEnd)].slice(-40)) {
    const at = from + hit.index + hit[0].length;
    const steps = readSteps(copy, at, context, true);
    if (steps) return { at, steps };
  }
  return null;
}

function lengthOf(placed: PlacedStep | undefined): number {
  return placed ? stepLength(placed.step) : 0;
}

function skipSpace(copy: string, from: number): number {
  let at = from;
  while (at < copy.length && /[\s|]/.test(copy.charAt(at))) at++;
  return at;
}

/** Turns plain offsets into spans of the source that cover everything from the first piece on. */
function toFoot(
  plain: PlainCopy,
  steps: readonly PlacedStep[],
  text: string,
  start: number,
  at: number,
): BlockFoot {
  const parts = steps.flatMap(({ step, at: begin }) => {
    let next = begin;
    return step.parts.map(({ length, field }) => {
      const own = { begin: next, field };
      next += length;
      return own;
    });
  });
  const from = at === 0 ? start : boundary(plain, at);
  const end = plain.startOf(plain.text.length);
  const claims = parts.flatMap(({ begin, field }, index): Claim[] => {
    const after = parts[index + 1];
    const own = index === 0 ? from : boundary(plain, begin);
    return trimmed(text, own, after ? boundary(plain, after.begin) : end, field);
  });
  return { pieces: steps.map(({ step }) => step.piece), claims, from };
}

/** Marks before a word belong to it, marks behind a word to that one. */
function boundary(plain: PlainCopy, index: number): number {
  return /\s/.test(plain.text.charAt(index - 1)) ? plain.endOf(index - 1) : plain.startOf(index);
}

function trimmed(text: string, start: number, end: number, field: Claim['field']): Claim[] {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return lead === words.length ? [] : [{ start: start + lead, end: end - tail, field }];
}
