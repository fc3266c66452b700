/** A span of a text and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after edits, which still knows where each character came from. */
export interface EditedText {
  readonly text: string;
  /** Finds the offset in the first text; inside a replacement, the offset of what was replaced. */
  originalOffset(offset: number): number;
}

/** Takes a text as it is. */
export function unedited(text: string): EditedText {
  return { text, originalOffset: (offset) => offset };
}

/** Ends every line in LF, which is one character where CR LF was two. */
export function evenLines(text: string): EditedText {
  if (!text.includes('\r')) return unedited(text);
  return applyEdits(
    text,
    Array.from(text.matchAll(/\r\n?/g), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: '\n',
    })),
  );
}

/** Applies edits, which must be in the order of the text and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(text);
  const parts: string[] = [];
  /** Where each edit's replacement begins in the new text. */
  const starts: number[] = [];
  let read = 0;
  let written = 0;
  for (const edit of edits) {
    const kept = text.slice(read, edit.start);
    starts.push(written + kept.length);
    parts.push(kept, edit.text);
    written += kept.length + edit.text.length;
    read = edit.end;
  }
  parts.push(text.slice(read));
  return { text: parts.join(''), originalOffset: (offset) => offsetBefore(edits, starts, offset) };
}

function offsetBefore(edits: readonly Edit[], starts: readonly number[], offset: number): number {
  const index = lastAtOrBelow(starts, offset);
  const edit = edits[index];
  const start = starts[index];
  if (edit === undefined || start === undefined) return offset;
  const behind = offset - start - edit.text.length;
  return behind < 0 ? edit.start : edit.end + behind;
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
