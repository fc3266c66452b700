/** A piece of a text that stays in one line, and its widths: with the space after it, and without. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly inked: number;
}

/** Fills lines that are no wider than `width`, one after the other. A piece that is wider has a line of its own. */
export function fillLines(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  let reached = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && reached + piece.inked <= width) {
      line.push(piece);
      reached += piece.width;
    } else {
      lines.push([piece]);
      reached = piece.width;
    }
  }
  return lines;
}

/** Steps in which a narrower measure is looked for. */
const STEPS = 24;

/**
 * Breaks a text into as few lines as it needs, and those as even as they can be: the narrowest measure that needs no line more.
 */
export function breakLines(pieces: readonly Piece[], width: number): Piece[][] {
  const filled = fillLines(pieces, width);
  let narrow = Math.max(0, ...pieces.map(({ inked }) => inked));
  let wide = width;
  let best = filled;
  for (let step = 0; step < STEPS && narrow < wide; step += 1) {
    const middle = (narrow + wide) / 2;
    const lines = fillLines(pieces, middle);
    if (lines.length <= filled.length) {
      best = lines;
      wide = middle;
    } else narrow = middle;
  }
  return best;
}
