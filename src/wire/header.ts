import type { Claim } from '../source/claims.ts';
import type { Block } from './blocks.ts';
import { readDateline } from './dateline.ts';
import {
  type HeaderCopy,
  type HeaderOptions,
  type HeaderPlace,
  paragraphFrom,
  startOf,
} from './header/copy.ts';
import { datelineAt, readBylineStep, readDateStep, readLabelStep, readSlugStep } from './header/evidence.ts';
import { readHeading, readLoneHeadline } from './header/heading.ts';
import type { HeaderLine, HeaderPiece, HeaderStep } from './header/piece.ts';
import {
  leadsToEvidence,
  readAsideStep,
  readBracketStep,
  readHeadlineStep,
  readKeyPointsStep,
  readNoteStep,
  readPrefixedHeadlineStep,
} from './header/steps.ts';
import type { WireContext } from './wire-context.ts';

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
