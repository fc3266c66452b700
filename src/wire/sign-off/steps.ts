import { readCreditPiece } from '../credits.ts';
import { countMenuPhrases } from '../furniture/menu.ts';
import { readAddressAbove, readEndMark, readFurniture, readGluedFurniture } from '../furniture.ts';
import { readNotePiece } from '../notes.ts';
import { findRights } from '../notice/opening.ts';
import { readDistributor, readStandingTerms } from '../notice/terms.ts';
import { readNoticePiece } from '../notice.ts';
import type { WireContext } from '../wire-context.ts';
import {
  readDeskInitials,
  readDrawnFrom,
  readGluedSource,
  readMarker,
  readSignature,
  readSource,
} from './marks.ts';
import { type FootPiece, type FootReader, type FootStep, firstLine, footStep, stepLength } from './piece.ts';
import { readStamp } from './stamps.ts';

/** A step and where it begins in the plain copy. */
export interface PlacedStep {
  readonly step: FootStep;
  readonly at: number;
}

/** A sentence's end, where something may be glued to it. */
export const sentenceEnd = /[.!?…。][)"”’»\]]*\s*(?=\S)/g;
/** A heading, a list, a picture, a quotation or a table is no menu's line. */
const markdownBlock =
  /^\s*(?:#{1,6}\s|[-*+>]\s|\d+[.)]\s|!\[|<(?:img|figure|iframe|video|blockquote|table)|\||>)/i;

/** The readers whose pieces are known by their own words, in the order of their certainty. */
const exactReaders: readonly FootReader[] = [
  readEndMark,
  readMarker,
  readNoticePiece,
  readStandingTerms,
  readDistributor,
  readStamp,
  readCreditPiece,
];
/** Those that go by a line's form. */
const looseReaders: readonly FootReader[] = [
  readDrawnFrom,
  readSource,
  readFurniture,
  readDeskInitials,
  readSignature,
];
/** What counts behind a sentence of story, on its own line. */
const gluedReaders: readonly FootReader[] = [
  readMarker,
  readNoticePiece,
  readCreditPiece,
  readGluedSource,
  readGluedFurniture,
];

/**
 * Reads the copy from an offset to its end as pieces of the foot; null where any of it is something else.
 * `glued` says that it begins behind a sentence of story.
 */
export function readSteps(
  copy: string,
  from: number,
  context: WireContext,
  glued: boolean,
): PlacedStep[] | null {
  const steps: PlacedStep[] = [];
  let at = skipSpace(copy, from);
  let notice: FootPiece | null = null;
  while (at < copy.length) {
    const rest = copy.slice(at);
    const own =
      glued && steps.length === 0 ? readFirst(gluedReaders, rest, context) : readPiece(rest, context);
    const last = steps.at(-1);
    const sameLine = last !== undefined && !/[\n\r]/.test(copy.slice(last.at + stepLength(last.step), at));
    const step: FootStep | null =
      own ??
      (notice ? readTrailing(rest, notice, sameLine, context) : null) ??
      (last?.step.piece.kind === 'furniture' ? readMenuEntry(rest) : null) ??
      readAddressAbove(rest, context);
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

/** Offsets of the first word of each line. */
export function lineStarts(plain: string): number[] {
  const starts = [...plain.matchAll(/[\n\r]+\s*(?=\S)/g)].map((hit) => hit.index + hit[0].length);
  return [0, ...starts.filter((start) => start > 0)];
}

function skipSpace(copy: string, from: number): number {
  let at = from;
  while (at < copy.length && /[\s|]/.test(copy.charAt(at))) at++;
  return at;
}
