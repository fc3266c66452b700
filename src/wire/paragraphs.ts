import type { Claim } from '../source/claims.ts';
import type { Line } from '../source/source-file.ts';

/** The lines of copy with its paragraphs apart, and the tags that stood around them. */
export interface Paragraphs {
  readonly lines: readonly Line[];
  readonly claims: readonly Claim[];
}

/** Copy with more tags is no story. */
const mostTags = 4000;
/** Shorter lines are a header's or a foot's. */
const shortest = 40;
/** Nobody wraps lines at more characters than this. */
const widest = 110;
const tag = /<\/?p(?:\s[^<>]{0,300})?>/gi;
/** “\tThe ferry …”, “     The ferry …”: AP indents each paragraph and leaves no line blank. */
const indented = /^[ \u00a0]*(?:\t|[ \u00a0]{2})[ \t\u00a0]*(?![-*+>|#`\s]|\d{1,3}[.)]\s)/;
const sentence = /[.!?…。！？][)"”’»\]]*\s*$/;

/**
 * Sets paragraphs apart that have no blank line between them: those in `<p>` tags, whose tags become furniture; those
 * that are indented; and in plain text, lines that each end as a sentence does and so are not wrapped.
 */
export function setParagraphsApart(lines: readonly Line[], isPlainText: boolean): Paragraphs {
  const first = lines.find((line) => line.text.trim() !== '');
  if (first && /^\s*<p[\s>]/i.test(first.text) && countTags(lines) <= mostTags) return unwrapTags(lines);
  const apart: Line[] = [];
  for (const block of runs(lines)) {
    const unwrapped = isPlainText && isUnwrapped(block);
    for (const [index, line] of block.entries()) {
      const begins = indented.test(line.text) || (unwrapped && isLong(block[index - 1]));
      if (index > 0 && isLong(line) && begins) apart.push(blankAt(line, line.start));
      apart.push(line);
    }
  }
  return { lines: apart, claims: [] };
}

/** Lines without a blank one between them, and the blank ones by themselves. */
function* runs(lines: readonly Line[]): Generator<readonly Line[]> {
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() !== '') continue;
    if (index > from) yield lines.slice(from, index);
    yield [line];
    from = index + 1;
  }
  if (from < lines.length) yield lines.slice(from);
}

/** Wrapped lines break anywhere; where each long line ends a sentence, each is a paragraph. */
function isUnwrapped(block: readonly Line[]): boolean {
  const long = block.filter(isLong);
  if (long.length < 2 || !long.every(({ text }) => sentence.test(text))) return false;
  return long.length > 2 || long.every(({ text }) => text.length > widest);
}

function isLong(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim().length > shortest;
}

function countTags(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(tag)?.length ?? 0), 0);
}

function unwrapTags(lines: readonly Line[]): Paragraphs {
  const claims: Claim[] = [];
  const apart: Line[] = [];
  for (const line of lines) {
    let from = 0;
    for (const hit of line.text.matchAll(tag)) {
      const start = line.start + hit.index;
      if (hit.index > from) apart.push(part(line, from, hit.index));
      claims.push({ start, end: start + hit[0].length, field: 'furniture' });
      from = hit.index + hit[0].length;
      apart.push(blankAt(line, line.start + from));
    }
    if (from === 0 || from < line.text.length) apart.push(part(line, from, line.text.length));
  }
  return { lines: apart, claims };
}

function part(line: Line, from: number, to: number): Line {
  return { ...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}

function blankAt(line: Line, offset: number): Line {
  return { ...line, start: offset, end: offset, text: '' };
}
