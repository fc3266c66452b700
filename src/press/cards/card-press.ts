import type { CardCopy } from '../../metadata/card/card-copy.ts';
import { drawCard } from '../../metadata/card/draw-card.ts';
import { layOutCard } from '../../metadata/card/lay-out-card.ts';
import { ACCENT, CARD, RULE, SOFT } from '../../metadata/card/sheet.ts';
import { INK, PAPER } from '../../metadata/icons.ts';
import { loadSharp } from '../pictures/recipe.ts';
import { type Colour, writePng } from './png.ts';
import { openTypeCase } from './type-case.ts';

/** Draws cards. Fonts are opened with the first letter that asks for them. */
export type CardPress = (copy: CardCopy) => Promise<Uint8Array>;

/** How far ink covers the paper at the edges of letters, beside the colours themselves. */
const INK_SHADES = [0.07, 0.25, 0.35, 0.45, 0.55, 0.65, 0.82, 0.91];
const ACCENT_SHADES = [0.25, 0.5, 0.75];

/** Every colour of a card: sixteen, so that a point takes half a byte. */
const PALETTE: readonly Colour[] = [
  ...[PAPER, RULE, SOFT, ACCENT, INK].map(readColour),
  ...INK_SHADES.map((share) => mix(INK, share)),
  ...ACCENT_SHADES.map((share) => mix(ACCENT, share)),
];

export function openCardPress(): CardPress {
  const typeCase = openTypeCase();
  return async (copy) => {
    const drawing = drawCard(layOutCard(copy, await typeCase(copy)));
    const sharp = await loadSharp();
    const { width, height } = CARD;
    const points = await sharp(Buffer.from(drawing)).raw().toBuffer();
    return writePng({ width, height, points: aligned(points), palette: PALETTE });
  };
}

/** Bytes that can be read four at a time. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
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
