/** Lines of a text without a blank one between them. */
export interface TextBlock {
  readonly text: string;
  readonly start: number;
  /** Offset behind the last character, before the line break. */
  readonly end: number;
  /** Counts from 1. */
  readonly startLine: number;
  readonly endLine: number;
}

/** Gives the blocks of a text whose lines end in LF; a line of spaces is blank. */
export function* textBlocks(text: string): Generator<TextBlock> {
  let start = -1;
  let end = 0;
  let startLine = 1;
  let line = 0;
  for (let at = 0; at <= text.length; ) {
    line++;
    const found = text.indexOf('\n', at);
    const lineEnd = found === -1 ? text.length : found;
    if (isBlank(text, at, lineEnd)) {
      if (start >= 0) yield { text: text.slice(start, end), start, end, startLine, endLine: line - 1 };
      start = -1;
    } else {
      if (start < 0) {
        start = at;
        startLine = line;
      }
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  if (start >= 0) yield { text: text.slice(start, end), start, end, startLine, endLine: line };
}

/** Says whether a text is spaces, tabs and line breaks only. */
export function isBlank(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (!' \n\r\t'.includes(text[at] ?? '')) return false;
  return true;
}
