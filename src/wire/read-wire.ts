import type { Finding } from '../diagnostics/diagnostic.ts';
import { type Claim, Claims } from '../source/claims.ts';
import type { Line, SourceFile } from '../source/source-file.ts';
import { toBlocks } from './blocks.ts';
import { readDateline } from './dateline.ts';
import type { HeaderOptions } from './header/copy.ts';
import { readLeadingDate } from './header/labels.ts';
import type { HeaderPiece } from './header/piece.ts';
import { readHeader } from './header.ts';
import { setParagraphsApart } from './paragraphs.ts';
import type { DatelineReading, SignOffReading } from './reading.ts';
import { readSignOff } from './sign-off.ts';
import type { WireContext } from './wire-context.ts';

/** A story, read: what its header, dateline and foot say, and the body that is left. */
export interface WireReading {
  readonly header: readonly HeaderPiece[];
  readonly dateline: DatelineReading | null;
  /** Offset of the dateline, for findings. */
  readonly storyStart: number;
  readonly signOff: SignOffReading;
  readonly claims: readonly Claim[];
  /** The story without what was claimed, as the copy has it, lines kept. */
  readonly body: string;
  /** For each line of `body`, the offset in the source where it begins. */
  readonly bodyOffsets: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the copy of a source from `bodyOffset` on: header at the top, sign-off at the foot, story between (law 3).
 * Nothing is lost: what is claimed and what is body make up the copy to the character (law 1).
 */
export function readWire(
  source: SourceFile,
  bodyOffset: number,
  context: WireContext,
  options: HeaderOptions,
): WireReading {
  const received = source.lines
    .filter((line) => line.end >= bodyOffset)
    .map((line) => fromOffset(line, bodyOffset));
  const { lines, claims: tags } = options.frontMatter
    ? { lines: received, claims: [] }
    : setParagraphsApart(received, source.path.endsWith('.txt'));
  const blocks = toBlocks(lines);
  const header = readHeader(source.text, blocks, context, options);
  const storyFrom = (offset: number) =>
    toBlocks(lines.filter((line) => line.end > offset).map((line) => fromOffset(line, offset)));
  const claims = new Claims();
  for (const claim of tags) claims.take(claim.start, claim.end, claim.field);
  for (const claim of header.claims) claims.take(claim.start, claim.end, claim.field);

  const first = storyFrom(header.storyStart)[0]?.lines;
  const paragraph = first ? source.text.slice(first[0]?.start ?? 0, first.at(-1)?.end ?? 0) : '';
  const indent = paragraph.length - paragraph.trimStart().length;
  const dateline = readDateline(paragraph.trimStart(), context);
  const storyStart = (first?.[0]?.start ?? source.text.length) + indent;
  if (dateline) claims.take(storyStart, storyStart + dateline.raw.length, 'dateline');

  const filed = dateline ? readFiled(source.text, first ?? [], storyStart + dateline.length, context) : null;
  if (filed) claims.take(filed.claim.start, filed.claim.end, filed.claim.field);
  const afterDateline = filed?.claim.end ?? (dateline ? storyStart + dateline.length : header.storyStart);
  const story = storyFrom(afterDateline);
  const signOff = readSignOff(source.text, story, context);
  for (const claim of signOff.claims) claims.take(claim.start, claim.end, claim.field);
  const left = subtract(lines, claims);
  return {
    header: filed ? [...header.pieces, filed.piece] : header.pieces,
    dateline,
    storyStart,
    signOff,
    claims: claims.inOrder(),
    body: left.map((line) => line.text).join('\n'),
    bodyOffsets: left.map((line) => line.start),
    findings: signOff.findings,
  };
}

/** “Marrow Quay (AFP) - Mar 3, 2024” above the story: the day that a dateline's own line gives. */
function readFiled(
  text: string,
  lines: readonly Line[],
  from: number,
  context: WireContext,
): { piece: HeaderPiece; claim: Claim } | null {
  const end = lines.at(-1)?.end ?? from;
  const words = text.slice(from, Math.min(end, from + 80)).trimEnd();
  const date = end - from <= 80 && /\d/.test(words) ? readLeadingDate(words, context) : null;
  if (!date || date.length < words.length) return null;
  return {
    piece: { kind: 'date', value: date.value },
    claim: { start: from, end: from + words.length, field: 'date' },
  };
}

/** A line from an offset on: what front matter or a header has of it is gone. */
function fromOffset(line: Line, offset: number): Line {
  if (line.start >= offset) return line;
  return { ...line, start: offset, text: line.text.slice(offset - line.start) };
}

/** The lines without their claimed spans; a line that was claimed whole is gone, and blank lines at both ends too. */
function subtract(lines: readonly Line[], claims: Claims): { start: number; text: string }[] {
  const spans = claims.inOrder();
  const left: { start: number; text: string }[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= line.start) next++;
    let at = line.start;
    let text = '';
    let cut = false;
    for (let index = next; index < spans.length; index++) {
      const span = spans[index];
      if (!span || span.start >= line.end) break;
      text += line.text.slice(at - line.start, Math.max(at, span.start) - line.start);
      if (text.trim() === '') text = '';
      at = Math.min(line.end, span.end);
      cut = true;
    }
    text += line.text.slice(at - line.start);
    if (!cut) left.push({ start: line.start, text });
    else if (text.trim() !== '') left.push({ start: line.end - text.trimStart().length, text: text.trim() });
    else left.push({ start: line.start, text: '' });
  }
  while (left[0]?.text.trim() === '') left.shift();
  while (left.at(-1)?.text.trim() === '') left.pop();
  return left;
}
