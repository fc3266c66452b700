import type { Claim } from '../../source/claims.ts';
import type { WireContext } from '../wire-context.ts';
import type { HeaderLine, HeaderPiece, HeaderStep } from './piece.ts';

/** The copy that a header is read from. */
export interface HeaderCopy {
  readonly text: string;
  readonly lines: readonly HeaderLine[];
  readonly context: WireContext;
}

/** Where reading stands: a line, and an offset in it (a line may hold several pieces). */
export interface HeaderPlace {
  readonly line: number;
  readonly offset: number;
}

export type ReadStep = (copy: HeaderCopy, at: HeaderPlace) => HeaderStep | null;

/** Markdown emphasis, a tag or a caret (AP’s raw “^By JANE DOE=”) before what a line says. */
const wrapping = /^(?:[*_^]{1,3}|<\/?(?:p|b|i|em|strong|div|span|h[1-6])>|#{2,6} )+/;
/** The same behind it, and AP’s “=” and “<”. */
const marksBehind = '*_=<';
const tagBehind = /<\/(?:p|b|i|em|strong|div|span|h[1-6])>$/;
const longestTag = '</strong>'.length;

/** The place where a line begins. */
export function startOf(copy: HeaderCopy, line: number): HeaderPlace {
  return { line, offset: copy.lines[line]?.start ?? copy.text.length };
}

export function lastLineOfBlock(copy: HeaderCopy, line: number): number {
  let last = line;
  while (copy.lines[last + 1] && copy.lines[last + 1]?.block === copy.lines[line]?.block) last++;
  return last;
}

/** What a line says from the place on, without emphasis and tags around it. */
export function restOfLine(copy: HeaderCopy, at: HeaderPlace): { from: number; to: number; value: string } {
  const to = copy.lines[at.line]?.end ?? at.offset;
  const whole = copy.text.slice(at.offset, to);
  const open = wrapping.exec(whole)?.[0].length ?? 0;
  return {
    from: at.offset + open,
    to,
    value: open > 0 || /[=<>*_]$/.test(whole) ? withoutWrappingEnd(whole.slice(open)) : whole,
  };
}

/** Step by step from the end: one expression for all of it would try each way to part a row of “<”. */
function withoutWrappingEnd(line: string): string {
  let end = line.length;
  for (;;) {
    while (end > 0 && (marksBehind.includes(line.charAt(end - 1)) || line.charAt(end - 1).trim() === ''))
      end--;
    const tag = tagBehind.exec(line.slice(Math.max(0, end - longestTag), end))?.[0];
    if (tag === undefined) return line.slice(0, end);
    end -= tag.length;
  }
}

export function step(
  copy: HeaderCopy,
  at: HeaderPlace,
  pieces: readonly HeaderPiece[],
  field: Claim['field'],
  end: number,
): HeaderStep {
  const behind =
    separators.exec(copy.text.slice(end, copy.lines[at.line]?.end ?? end))?.[0].trimEnd().length ?? 0;
  return {
    pieces,
    claims: [{ start: at.offset, end: end + behind, field }],
    ...placeAfter(copy, at.line, end + behind),
  };
}

/** Bars and points between the pieces of one line; they go with the piece before them. */
const separators = /^[\s|•·]+/;

/** The first non-blank place behind `end`, which lies in `line`. */
export function placeAfter(
  copy: HeaderCopy,
  line: number,
  end: number,
): { nextLine: number; nextOffset: number } {
  const rest = copy.text.slice(end, copy.lines[line]?.end ?? end);
  if (rest.trim() !== '')
    return { nextLine: line, nextOffset: end + (rest.length - rest.trimStart().length) };
  return { nextLine: line + 1, nextOffset: startOf(copy, line + 1).offset };
}

/** The rest of the paragraph that a place is in. */
export function paragraphFrom(copy: HeaderCopy, at: HeaderPlace): string {
  let line = at.line;
  while (copy.lines[line + 1] && copy.lines[line + 1]?.block === copy.lines[at.line]?.block) line++;
  return copy.text.slice(at.offset, copy.lines[line]?.end ?? at.offset);
}

/** What front matter has said before the copy is read. */
export interface HeaderOptions {
  readonly frontMatter: boolean;
  /** The title in front matter, or null. */
  readonly title: string | null;
}
