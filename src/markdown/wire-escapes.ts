import type { Edit } from './edits.ts';
import { type VerbatimSpans, verbatimSpans } from './wire-spans.ts';

/** A line of wire copy, or what is left of it. */
export interface WireLine {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset behind the last. */
  readonly end: number;
  readonly text: string;
}

/** An element that shows nothing: an address ends before it, where it would take in a backslash. */
const nothing = '<wbr>';
/** What Markdown could read as markup within a line. */
const inlineSign = /[\\`*_~<\]]/;
/** What it could read so at a line’s start: “# ”, “> ”, “- ”, “12. ”, “===”, “|--|”, “[1]: ”, “<div”. */
const lineSign = /^[#>\-+*=_`~<|:[\d]/;
const marks: readonly RegExp[] = [
  /** “# Title”, “#” */
  /^#{1,6}(?=\s|$)/,
  /** “> so” */
  /^>/,
  /** “- so”, “*” */
  /^[-+*](?=\s|$)/,
  /** “===”, “---”: what makes a heading of the line above. */
  /^(?:=+|-+)$/,
  /** “* * *”, “_ _ _” */
  /^(?=(?:\*\s*){3}|(?:_\s*){3}|(?:-\s*){3})[*_\s-]+$/,
  /** “~~~” */
  /^(?:`{3}|~{3})/,
  /** “|---|:-:|” */
  /^(?=.*-)[|:\s-]+$/,
];
const wordSign = /[\p{L}\p{N}]/u;
const punctuation = /[!-/:-@[-`{-~]/;

/**
 * Finds what must be escaped in the lines of one paragraph, so that Markdown shows them as they are.
 *
 * @param isItem whether the line is an item of a list.
 */
export function escapeBlock(lines: readonly WireLine[], isItem: boolean): Edit[] {
  if (!lines.some(({ text }) => inlineSign.test(text) || lineSign.test(text))) return [];
  const first = lines[0]?.start ?? 0;
  const text = joined(lines);
  const spans = verbatimSpans(text);
  const escapes = new Set<number>();
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    if (!spans.isVerbatim(offset))
      escapeStart(line.text, at === 0, text, (index) => escapes.add(offset + index));
    offset = (lines[at + 1]?.start ?? 0) - first;
  }
  if (isItem && /^\[[ \txX]\]/.test(text)) escapes.add(0);
  escapeInline(text, spans, escapes);
  return [
    ...Array.from(escapes, (at) => ({
      start: first + at,
      end: first + at,
      text: spans.isBehindAddress(at) ? `${nothing}\\` : '\\',
    })),
    ...tagAlone(lines),
  ];
}

/** Joins lines so that each character keeps its distance from the first; what parts the lines is spaces and one break. */
function joined(lines: readonly WireLine[]): string {
  return lines
    .map(({ text, start }, at) => {
      const gap = (lines[at + 1]?.start ?? start + text.length) - start - text.length;
      return text + (gap > 0 ? `${' '.repeat(gap - 1)}\n` : '');
    })
    .join('');
}

function escapeStart(line: string, isFirst: boolean, block: string, mark: (index: number) => void): void {
  if (!lineSign.test(line)) return;
  const number = /^(\d{1,9})[.)](?=\s|$)/.exec(line);
  if (number?.[1]) {
    if (isFirst || Number(number[1]) === 1) mark(number[1].length);
  } else if (marks.some((pattern) => pattern.test(line))) mark(0);
  else if (line.startsWith('[') && block.includes(']:')) mark(0);
  else if (/^<[a-z/!?]/i.test(line)) mark(0);
}

function escapeInline(text: string, spans: VerbatimSpans, escapes: Set<number>): void {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = spans.endOf(at);
    if (end !== null) {
      at = end - 1;
      continue;
    }
    const sign = text[at] ?? '';
    const next = text[at + 1] ?? '\n';
    if (sign === '\\') {
      if (punctuation.test(next) || isBlankTo(text, at + 1)) escapes.add(at);
    } else if (sign === '<' || sign === '(') {
      if ((sign === '<' || text[at - 1] === ']') && spans.isBarred(at)) escapes.add(at);
    } else if ('*_~`'.includes(sign)) {
      const start = at;
      while (text[at + 1] === sign) at++;
      // A first sign that is escaped already leaves the rest of its run behind it.
      const first = escapes.has(start) ? start + 1 : start;
      if (first <= at) runs.push(readRun(text, first, at + 1));
    }
  }
  const closing = new Set<string>();
  for (const run of runs.reverse()) {
    if (run.opens && closing.has(run.sign)) for (let at = run.start; at < run.end; at++) escapes.add(at);
    if (run.closes) closing.add(run.sign);
  }
}

/** One or more of a sign that marks pairs of places: “**”. */
interface Run {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Reads what a run could do: a star before a space opens nothing, a stroke within a word does nothing at all. */
function readRun(text: string, start: number, end: number): Run {
  const sign = text[start] ?? '';
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const isWithinWord = sign === '_' && wordSign.test(before) && wordSign.test(after);
  const isCode = sign === '`';
  return {
    sign,
    start,
    end,
    opens: isCode || (!isWithinWord && !/\s/.test(after)),
    closes: isCode || (!isWithinWord && !/\s/.test(before)),
  };
}

/** Says whether a line ends here, but for the space that was taken off it. */
function isBlankTo(text: string, at: number): boolean {
  let end = at;
  while (text[end] === ' ') end++;
  return end >= text.length || text[end] === '\n';
}

/** A tag alone on the first line would make HTML of all the lines: the next line comes up to it. */
function tagAlone(lines: readonly WireLine[]): Edit[] {
  const [first, second] = lines;
  if (!first || !second || !/^<[^<>]*>$/.test(first.text)) return [];
  return [{ start: first.end, end: second.start, text: ' ' }];
}
