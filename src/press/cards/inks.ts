import { ACCENT, RULE, SOFT } from '../../metadata/card/sheet.ts';
import { INK, PAPER } from '../../metadata/icons.ts';
import { rememberSome } from '../../remember.ts';
import type { Colour } from './png.ts';

/** How far ink covers the paper at the edges of letters, beside the colours themselves. */
const INK_SHADES = [0.07, 0.25, 0.35, 0.45, 0.55, 0.65, 0.82, 0.91];
const ACCENT_SHADES = [0.25, 0.5, 0.75];

/** Every colour of a card: sixteen, so that a point takes half a byte. The paper is the first. */
export const COLOURS: readonly Colour[] = [
  ...[PAPER, RULE, SOFT, ACCENT, INK].map(readColour),
  ...INK_SHADES.map((share) => mix(INK, share)),
  ...ACCENT_SHADES.map((share) => mix(ACCENT, share)),
];

/** For a colour on the paper: which of the card's colours comes nearest to it where it covers a point so far, from 0 to 255. */
export const tintOf = rememberSome(20, (colour: string) =>
  Uint8Array.from({ length: 256 }, (_, cover) => nearest(mix(colour, cover / 255))),
);

function nearest(wanted: Colour): number {
  const distances = COLOURS.map((colour) =>
    colour.reduce((sum, value, part) => sum + (value - (wanted[part] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function readColour(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Lays a colour thinly on the paper. */
function mix(colour: string, share: number): Colour {
  const [paper, ink] = [readColour(PAPER), readColour(colour)];
  const at = (part: 0 | 1 | 2) => Math.round(paper[part] + (ink[part] - paper[part]) * share);
  return [at(0), at(1), at(2)];
}
