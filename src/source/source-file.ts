import type { Place } from '../diagnostics/diagnostic.ts';

/** One line of a source, without its line break. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Offset of the first character in the source's text. */
  readonly start: number;
  /** Offset behind the last character, before the line break. */
  readonly end: number;
  readonly text: string;
}

/**
 * A content file as text. Offsets everywhere are UTF-16 offsets into `text`, which has no byte order mark,
 * keeps its line breaks as they came and has C1 control characters repaired to the Windows-1252 signs they were.
 */
export interface SourceFile {
  /** Path from the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly lines: readonly Line[];
}

/** Splits text into lines at LF, CR LF, CR (and at nothing else). */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  for (let hit = breaks.exec(text); hit; hit = breaks.exec(text)) {
    lines.push({ number: lines.length + 1, start, end: hit.index, text: text.slice(start, hit.index) });
    start = hit.index + hit[0].length;
  }
  lines.push({ number: lines.length + 1, start, end: text.length, text: text.slice(start) });
  return lines;
}

/** Finds the line and column of an offset by bisection. */
export function placeOf(lines: readonly Line[], offset: number): Place {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line ? { line: line.number, column: offset - line.start + 1 } : { line: 1, column: 1 };
}
