import type { Claim } from '../source/claims.ts';
import type { Block } from './blocks.ts';
import { foldSpace } from './blocks.ts';
import { readDateline } from './dateline.ts';
import { type HeaderCopy, type HeaderPlace, startOf } from './header/copy.ts';
import type { HeaderLine, HeaderPiece, HeaderStep } from './header/piece.ts';
import {
  datelineAt,
  leadsToEvidence,
  readAsideStep,
  readBracketStep,
  readBylineStep,
  readDateStep,
  readHeadlineStep,
  readKeyPointsStep,
  readLabelStep,
  readNoteStep,
  readPrefixedHeadlineStep,
  readSlugStep,
} from './header/steps.ts';
import { hasHeadlineForm, splitHeadlinePrefix } from './headline-line.ts';
import type { WireContext } from './wire-context.ts';

/** What front matter has said before the copy is read. */
export interface HeaderOptions {
  readonly frontMatter: boolean;
  /** The title in front matter, or null. */
  readonly title: string | null;
}

/** The header of a story: its pieces in order, and where the story begins. */
export interface HeaderReading {
  readonly pieces: readonly HeaderPiece[];
  readonly claims: readonly Claim[];
  /** Offset of the story's first character; the text's length where there is no story. */
  readonly storyStart: number;
}

/** A header longer than this is no header. */
const mostLines = 40;

/**
 * Reads the header off the top of a story, up to the story's first paragraph (law 3).
 *
 * A line is taken only when its form and its place say what it is: a headline needs a byline, a date or a dateline
 * below it, key points need the same, and labels in a file with front matter count only beside a byline or a dateline.
 */
export function readHeader(
  text: string,
  blocks: readonly Block[],
  context: WireContext,
  options: HeaderOptions,
): HeaderReading {
  const copy: HeaderCopy = { text, lines: toHeaderLines(blocks), context };
  const steps: HeaderStep[] = [];
  let at = startOf(copy, 0);
  while (at.line < copy.lines.length && steps.length < mostLines) {
    const next = isPicture(copy, at) ? pass(copy, at) : readStep(copy, at, steps, options);
    if (!next) break;
    steps.push(next);
    at = { line: next.nextLine, offset: next.nextOffset };
  }
  const kept = keepWhatIsSure(copy, steps, at, options);
  return {
    pieces: kept.flatMap((step) => step.pieces),
    claims: kept.flatMap((step) => step.claims),
    storyStart: at.offset,
  };
}

function readStep(
  copy: HeaderCopy,
  at: HeaderPlace,
  steps: readonly HeaderStep[],
  options: HeaderOptions,
): HeaderStep | null {
  const seen = (kind: HeaderPiece['kind']) =>
    steps.some((step) => step.pieces.some((piece) => piece.kind === kind));
  const heading = seen('headline') ? null : readHeading(copy, at, options);
  if (heading) return heading;
  const label = readLabelStep(copy, at);
  if (label) return label;
  const byline = seen('byline') ? null : readBylineStep(copy, at);
  if (byline && !(datelineAt(copy, at) && isUnsigned(byline))) return byline;
  if (datelineAt(copy, at)) return null;
  const date = isDateAllowed(copy, at, seen, options) ? readDateStep(copy, at) : null;
  if (date) return date;
  const prefixed = seen('headline') ? null : readPrefixedHeadlineStep(copy, at);
  if (prefixed) return prefixed;
  const note = readBracketStep(copy, at) ?? readNoteStep(copy, at);
  if (note) return note;
  const aside = readAsideStep(copy, at);
  if (aside && isAbove(copy, aside, seen)) return aside;
  const points = seen('keyPoints') ? null : readKeyPointsStep(copy, at);
  if (points && leadsToEvidence(copy, { line: points.nextLine, offset: points.nextOffset })) return points;
  if (points && seen('byline') && !options.frontMatter) return points;
  const slug = seen('slugline') ? null : readSlugStep(copy, at);
  if (slug && slug.nextLine < copy.lines.length) return slug;
  const headline = seen('headline') ? null : readHeadlineStep(copy, at);
  if (headline) return headline;
  return seen('headline') || steps.some((step) => step.pieces.length > 0)
    ? null
    : readLoneHeadline(copy, at, options);
}

/** “Marrow Quay (AFP) - …” begins as “Jane Doe (AFP)” does; without “By” it is the dateline. */
function isUnsigned({ pieces }: HeaderStep): boolean {
  return pieces.every(
    (piece) => piece.kind === 'byline' && !/^\p{L}+ ?:? by\b|^by\b/iu.test(piece.value.text),
  );
}

/** An aside counts under other header lines, or where a byline, a date or a dateline stands below it. */
function isAbove(copy: HeaderCopy, aside: HeaderStep, seen: (kind: HeaderPiece['kind']) => boolean): boolean {
  if (seen('byline') || seen('headline') || seen('slugline')) return aside.nextLine < copy.lines.length;
  return leadsToEvidence(copy, { line: aside.nextLine, offset: aside.nextOffset });
}

/** A line that is only a date is a header beside another header line, or above a dateline; else it is a diary's text. */
function isDateAllowed(
  copy: HeaderCopy,
  at: HeaderPlace,
  seen: (kind: HeaderPiece['kind']) => boolean,
  options: HeaderOptions,
): boolean {
  if (seen('byline') || seen('headline') || seen('slugline')) return true;
  const date = readDateStep(copy, at);
  if (!date) return false;
  const below = { line: date.nextLine, offset: date.nextOffset };
  // Raw copy that begins with a line of its own for the date is dated by it; in a diary under front matter it is text.
  const isAlone = copy.lines[0]?.end === date.claims[0]?.end && below.line < copy.lines.length;
  if (!options.frontMatter && at.line === 0 && isAlone) return true;
  return leadsToEvidence(copy, below);
}

/** A first `# heading` is the headline; where front matter has one, only if it says the same. */
function readHeading(copy: HeaderCopy, at: HeaderPlace, options: HeaderOptions): HeaderStep | null {
  const line = copy.lines[at.line];
  if (!line || line.start !== at.offset) return null;
  const text = copy.text.slice(line.start, line.end);
  const atx = /^#[ \t]+(?=\S)/.exec(text);
  const under = copy.lines[at.line + 1];
  const setext =
    !atx && under?.block === line.block && /^={3,}$/.test(copy.text.slice(under.start, under.end));
  if (!atx && !setext) return null;
  const words = foldSpace(text.slice(atx?.[0].length ?? 0).replace(/[ \t]#+$/, ''));
  if (options.title !== null && comparable(options.title) !== comparable(words)) return null;
  const last = setext && under ? { index: at.line + 1, end: under.end } : { index: at.line, end: line.end };
  const after = startOf(copy, last.index + 1);
  return {
    pieces: [{ kind: 'headline', ...splitNamed(words), from: 'heading' }],
    claims: [{ start: line.start, end: last.end, field: 'headline' }],
    nextLine: after.line,
    nextOffset: after.offset,
  };
}

/**
 * A headline with nothing but story below: the first block, one line, in copy without front matter,
 * above a first paragraph that ends as a sentence does and is longer than the line.
 */
function readLoneHeadline(copy: HeaderCopy, at: HeaderPlace, options: HeaderOptions): HeaderStep | null {
  const line = copy.lines[at.line];
  const below = copy.lines[at.line + 1];
  if (options.frontMatter || at.line !== 0 || !line || !below || below.block === line.block) return null;
  const text = copy.text.slice(line.start, line.end);
  const words = foldSpace(text);
  if (!hasHeadlineForm(words) || /[?!]$/.test(words) || words.length > 110 || words.split(' ').length < 3)
    return null;
  if (!/^["“‘'«]?[\p{Lu}\p{Lo}\d]/u.test(words)) return null;
  const lede = paragraphAt(copy, at.line + 1);
  if (lede.length <= words.length || !/[.!?。！？]["”’»]?$/.test(lede)) return null;
  const after = startOf(copy, at.line + 1);
  return {
    pieces: [{ kind: 'headline', ...splitNamed(words), from: 'headline-line' }],
    claims: [{ start: line.start, end: line.end, field: 'headline' }],
    nextLine: after.line,
    nextOffset: after.offset,
  };
}

/**
 * Gives back what proved unsure: in a file with front matter, labels and notes without a byline or a dateline are text;
 * and a header that takes the whole file leaves its last block as story unless it is a byline or a date.
 */
function keepWhatIsSure(
  copy: HeaderCopy,
  steps: readonly HeaderStep[],
  at: HeaderPlace,
  options: HeaderOptions,
): readonly HeaderStep[] {
  if (!options.frontMatter) return steps;
  const sure =
    steps.some((step) => step.pieces.some((piece) => piece.kind === 'byline')) ||
    (at.line < copy.lines.length && readDateline(paragraphFrom(copy, at), copy.context) !== null);
  if (sure) return steps;
  return steps.filter((step) => step.pieces.every((piece) => surePieces.has(piece.kind)));
}

const surePieces: ReadonlySet<HeaderPiece['kind']> = new Set([
  'headline',
  'note',
  'correction',
  'updated',
  'byline',
]);

/** A picture or a comment alone in its block is no story; it stays in the body and a dateline may follow it. */
const pictureLine = /^(?:!\[|\[!\[|<!--|<(?:img|figure|picture)\b|\{%|\{\{|\{:)/;

function isPicture(copy: HeaderCopy, at: HeaderPlace): boolean {
  const line = copy.lines[at.line];
  if (!line || line.start !== at.offset) return false;
  return pictureLine.test(copy.text.slice(line.start, line.end));
}

function pass(copy: HeaderCopy, at: HeaderPlace): HeaderStep {
  let line = at.line;
  while (copy.lines[line] && copy.lines[line]?.block === copy.lines[at.line]?.block) line++;
  return { pieces: [], claims: [], nextLine: line, nextOffset: startOf(copy, line).offset };
}

function paragraphFrom(copy: HeaderCopy, at: HeaderPlace): string {
  let line = at.line;
  while (copy.lines[line + 1] && copy.lines[line + 1]?.block === copy.lines[at.line]?.block) line++;
  return copy.text.slice(at.offset, copy.lines[line]?.end ?? at.offset);
}

function paragraphAt(copy: HeaderCopy, line: number): string {
  return paragraphFrom(copy, startOf(copy, line));
}

function splitNamed(words: string): { value: string; prefix: string | null } {
  const { prefix, headline } = splitHeadlinePrefix(words);
  return { value: headline, prefix };
}

function comparable(title: string): string {
  return foldSpace(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function toHeaderLines(blocks: readonly Block[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (const [block, { lines: own }] of blocks.entries()) {
    for (const line of own) {
      const lead = line.text.length - line.text.trimStart().length;
      lines.push({ block, start: line.start + lead, end: line.start + line.text.trimEnd().length });
    }
    if (lines.length > mostLines * 3) break;
  }
  return lines;
}
