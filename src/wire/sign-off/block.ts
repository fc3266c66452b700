import type { Claim } from '../../source/claims.ts';
import type { Line } from '../../source/source-file.ts';
import type { Block } from '../blocks.ts';
import type { WireContext } from '../wire-context.ts';
import { type FootPiece, firstLine } from './piece.ts';
import { type PlainCopy, toPlain } from './plain.ts';
import { lineStarts, type PlacedStep, readSteps, sentenceEnd } from './steps.ts';

/** What the end of a block holds: pieces in the order of the copy, and what of the source they take. */
export interface BlockFoot {
  readonly pieces: readonly FootPiece[];
  readonly claims: readonly Claim[];
  /** Offset in the source from which on everything is taken. */
  readonly from: number;
}

/** Lines and characters of a block that are looked at; a foot in one block is seldom longer, and a story's line may be. */
const mostLines = 40;
const mostCharacters = 8000;
const longestGlued = 1500;
/** Code, which a foot may be quoted in. */
const fence = /^\s{0,3}(?:`{3}|~{3})/;
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

function readGlued(copy: string, context: WireContext): { at: number; steps: PlacedStep[] } | null {
  const from = Math.max(0, copy.length - longestGlued);
  for (const hit of [...copy.slice(from).matchAll(sentenceEnd)].slice(-40)) {
    const at = from + hit.index + hit[0].length;
    const steps = readSteps(copy, at, context, true);
    if (steps) return { at, steps };
  }
  return null;
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
  const from = at === 0 ? start : boundary(plain, at, text);
  const end = plain.startOf(plain.text.length);
  const claims = parts.flatMap(({ begin, field }, index): Claim[] => {
    const after = parts[index + 1];
    const own = index === 0 ? from : boundary(plain, begin, text);
    return trimmed(text, own, after ? boundary(plain, after.begin, text) : end, field);
  });
  return { pieces: steps.map(({ step }) => step.piece), claims, from };
}

/** Marks before a word belong to it, marks behind a word to that one; a link's bracket is always its label's. */
function boundary(plain: PlainCopy, index: number, text: string): number {
  if (/\s/.test(plain.text.charAt(index - 1))) return plain.endOf(index - 1);
  const start = plain.startOf(index);
  return text.charAt(start - 1) === '[' ? start - 1 : start;
}

function trimmed(text: string, start: number, end: number, field: Claim['field']): Claim[] {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return lead === words.length ? [] : [{ start: start + lead, end: end - tail, field }];
}
