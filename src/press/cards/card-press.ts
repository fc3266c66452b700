import type { CardCopy } from '../../metadata/card/card-copy.ts';
import { layOutCard } from '../../metadata/card/lay-out-card.ts';
import { CARD, type CardLine, EM } from '../../metadata/card/sheet.ts';
import { loadSharp } from '../pictures/recipe.ts';
import { COLOURS, tintOf } from './inks.ts';
import { writePng } from './png.ts';
import { openStamps, PLACES, type Stamp, type StampCutter } from './stamps.ts';
import { openTypeCase } from './type-case.ts';

/** Draws cards. Fonts are opened with the first letter that asks for them. */
export type CardPress = (copy: CardCopy) => Promise<Uint8Array>;

/** A stamp, and where on the card its corner is. */
interface Print extends Stamp {
  readonly x: number;
  readonly y: number;
}

const { width: WIDTH, height: HEIGHT } = CARD;

export function openCardPress(): CardPress {
  const typeCase = openTypeCase();
  let stamps: StampCutter | null = null;
  return async (copy) => {
    const { rules, lines } = layOutCard(copy, await typeCase(copy));
    stamps ??= openStamps(await loadSharp());
    const points = new Uint8Array(WIDTH * HEIGHT);
    for (const { x, y, width, height, colour } of rules)
      for (let row = y; row < y + height; row += 1)
        points.fill(tintOf(colour)[255] ?? 0, row * WIDTH + x, row * WIDTH + x + width);
    for (const line of lines) printLine(await setLine(line, stamps), tintOf(line.colour), points);
    return writePng({ width: WIDTH, height: HEIGHT, points, palette: COLOURS });
  };
}

/** Sets a line in stamps. A glyph begins at the nearest place of a point, and its baseline lies between two rows. */
async function setLine({ x, y, size, set }: CardLine, stamps: StampCutter): Promise<Print[]> {
  const prints: Print[] = [];
  for (const glyph of set.glyphs) {
    const at = Math.round((x + (glyph.x * size) / EM) * PLACES);
    const stamp = await stamps(glyph.outline, size, ((at % PLACES) + PLACES) % PLACES);
    prints.push({
      ...stamp,
      x: Math.floor(at / PLACES) + stamp.left,
      y: Math.round(y - (glyph.y * size) / EM) + stamp.top,
    });
  }
  return prints;
}

/** Prints a line in one colour. Where glyphs overlap, as joined letters do, each covers its part of what the other left. */
function printLine(prints: readonly Print[], tint: Uint8Array, points: Uint8Array): void {
  const top = Math.max(0, Math.min(...prints.map(({ y }) => y)));
  const bottom = Math.min(HEIGHT, Math.max(...prints.map(({ y, height }) => y + height)));
  const cover = new Uint8Array(WIDTH * Math.max(0, bottom - top));
  for (const { x, y, width, height, cover: stamp } of prints) {
    const [left, right] = [Math.max(0, -x), Math.min(width, WIDTH - x)];
    for (let row = Math.max(0, top - y); row < Math.min(height, bottom - y); row += 1) {
      const to = (y + row - top) * WIDTH + x;
      for (let column = left; column < right; column += 1) {
        const more = stamp[row * width + column] ?? 0;
        if (more === 0) continue;
        const before = cover[to + column] ?? 0;
        cover[to + column] = before === 0 ? more : 255 - ((255 - before) * (255 - more)) / 255;
      }
    }
  }
  const first = top * WIDTH;
  for (let at = 0; at < cover.length; at += 1) {
    const covered = cover[at] ?? 0;
    if (covered !== 0) points[first + at] = tint[covered] ?? 0;
  }
}
