/** Ends a field: the one sign that no path and no key holds. */
const END = '\0';

/** Fields that are written at once. */
const PIECE = 8000;

/** So many bytes are read at once: all of them may be more than a text can hold. */
const STRETCH = 1 << 22;

/**
 * Writes columns of texts one after the other, in pieces: as one text they would be held several times over. A text holds no U+0000.
 */
export function* writeColumns(columns: readonly (readonly (string | number)[])[]): Generator<Uint8Array> {
  yield Buffer.from(`${columns.map(({ length }) => length).join(' ')}${END}`);
  for (const column of columns)
    for (let from = 0; from < column.length; from += PIECE)
      yield Buffer.from(column.slice(from, from + PIECE).join(END) + END);
}

/** Reads columns back. Throws where something else is written. */
export function readColumns(content: Buffer): string[][] {
  const pieces: string[][] = [];
  for (let start = 0, end = 0; start < content.length; start = end) {
    end = content.lastIndexOf(END, start + STRETCH - 1) + 1;
    if (end <= start) throw new Error('These are no columns.');
    pieces.push(content.toString('utf8', start, end - 1).split(END));
  }
  const fields = pieces.flat();
  const columns: string[][] = [];
  let start = 1;
  for (const length of (fields[0] ?? '').split(' ').map(Number)) {
    columns.push(fields.slice(start, start + length));
    start += length;
  }
  if (start !== fields.length) throw new Error('These are no columns.');
  return columns;
}
