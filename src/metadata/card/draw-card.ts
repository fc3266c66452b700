import { x } from 'xastscript';
import { writeXml } from '../../feeds/xml.ts';
import { PAPER } from '../icons.ts';
import { CARD, type CardLayout, type CardLine, type CardRule, EM } from './sheet.ts';

/** Draws a card as SVG, its letters as outlines: nothing is left to the fonts of a machine. */
export function drawCard({ rules, lines }: CardLayout): string {
  const { width, height } = CARD;
  return writeXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
      x('rect', { width, height, fill: PAPER }),
      ...rules.map(drawRule),
      ...lines.map(drawLine),
    ]),
  );
}

function drawRule({ x: left, y, width, height, colour }: CardRule) {
  return x('rect', { x: left, y, width, height, fill: colour });
}

/** Fonts count upwards, drawings downwards. */
function drawLine({ x: left, y, size, colour, set }: CardLine) {
  const scale = size / EM;
  return x(
    'g',
    { fill: colour, transform: `translate(${round(left)} ${round(y)}) scale(${scale} ${-scale})` },
    set.glyphs.map((glyph) => x('path', { transform: `translate(${glyph.x} ${glyph.y})`, d: glyph.outline })),
  );
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
