import type { Claim } from '../../source/claims.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** A piece of a line of copy: of one field, of the furniture, or of the story. */
export interface CopySegment {
  readonly text: string;
  /** Null for the story itself. */
  readonly field: Claim['field'] | null;
  /** True where something new begins: the second line of a notice is still the notice. */
  readonly begins: boolean;
}

/** A tag is furniture at every paragraph, and the first tells what they all are. */
const TAG = /^<[^<>]*>$/;

/**
 * Cuts copy into lines, and lines into segments. All of the copy is in them, once and in its order, but for the blank
 * lines around it; no mark begins or ends with a space.
 */
export function cutCopy(source: SourceFile, claims: readonly Claim[]): readonly (readonly CopySegment[])[] {
  const lines: CopySegment[][] = [];
  let last: Claim['field'] | null = null;
  let hasTag = false;
  let next = 0;
  for (const { start, end } of source.lines) {
    const segments: CopySegment[] = [];
    const add = (from: number, to: number, field: Claim['field'] | null) => {
      const text = source.text.slice(from, to);
      if (text === '') return;
      const isTag = field === 'furniture' && TAG.test(text);
      segments.push({ text, field, begins: field !== null && field !== last && !(isTag && hasTag) });
      hasTag ||= isTag;
      if (text.trim() !== '') last = field;
    };
    let at = start;
    for (; next < claims.length; next++) {
      const claim = claims[next];
      if (!claim || claim.start >= end) break;
      const [from, to] = trim(source.text, Math.max(claim.start, start), Math.min(claim.end, end));
      if (from < to) {
        add(at, from, null);
        add(from, to, claim.field);
        at = to;
      }
      if (claim.end > end) break;
    }
    add(at, end, null);
    lines.push(segments);
  }
  const first = lines.findIndex(isFilled);
  return lines.slice(Math.max(first, 0), lines.findLastIndex(isFilled) + 1);
}

function trim(text: string, start: number, end: number): readonly [from: number, to: number] {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, Math.max(from, end - (piece.length - piece.trimEnd().length))];
}

function isFilled(line: readonly CopySegment[]): boolean {
  return line.some(({ text }) => text.trim() !== '');
}
