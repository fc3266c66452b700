import { EM } from '../../metadata/card/sheet.ts';
import type { loadSharp } from '../pictures/recipe.ts';

/** A glyph in points: how far it covers each, to 255, row by row. `left` and `top` are from where its line has it. */
export interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** Where a glyph may begin within a point: few places, so that few stamps serve a whole paper. */
export const PLACES = 2;

/** Cuts the stamp of an outline: `size` is an em in points, `place` the part of a point that it begins at, in `PLACES`. */
export type StampCutter = (outline: string, size: number, place: number) => Promise<Stamp>;

/** Bytes of stamps that are kept. */
const MOST = 8_000_000;

/**
 * Cuts stamps and keeps them: a paper's headlines are set in a dozen sizes, and to draw all outlines of a card takes much longer than to
 * stamp it. Each is drawn by itself, so that it comes out the same whatever was drawn before it.
 */
export function openStamps(sharp: Awaited<ReturnType<typeof loadSharp>>): StampCutter {
  const known = new Map<string, Stamp>();
  let kept = 0;
  return async (outline, size, place) => {
    const key = `${size} ${place} ${outline}`;
    const found = known.get(key);
    if (found) return found;
    const [scale, shift] = [size / EM, place / PLACES];
    const box = boundsOf(outline, scale, shift);
    const points = await sharp(Buffer.from(draw(outline, scale, shift, box)))
      .raw()
      .toBuffer();
    const stamp = { ...box, cover: coverOf(points) };
    if (kept > MOST) {
      known.clear();
      kept = 0;
    }
    kept += stamp.cover.length + key.length;
    known.set(key, stamp);
    return stamp;
  };
}

type Box = Omit<Stamp, 'cover'>;

/** The points that an outline may touch: those of its curves lie between the ends and the handles. Fonts count upwards, pictures downwards. */
function boundsOf(outline: string, scale: number, shift: number): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [, x, y] of outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
    const [across, down] = [Number(x) * scale + shift, -Number(y) * scale];
    left = Math.min(left, across);
    right = Math.max(right, across);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  }
  [left, top] = [Math.floor(left), Math.floor(top)];
  return {
    left,
    top,
    width: Math.max(1, Math.ceil(right) - left),
    height: Math.max(1, Math.ceil(bottom) - top),
  };
}

function draw(outline: string, scale: number, shift: number, { left, top, width, height }: Box): string {
  const transform = `translate(${shift - left} ${-top}) scale(${scale} ${-scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="${transform}" d="${outline}"/></svg>`;
}

/** Takes how opaque each point is out of red, green, blue and that. */
function coverOf(points: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: points.length / 4 }, (_, at) => points[at * 4 + 3] ?? 0);
}
