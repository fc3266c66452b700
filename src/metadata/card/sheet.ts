import type { SetLine, Style, Typesetter } from './typesetter.ts';

/** What social sites show whole, in points. */
export const CARD = { width: 1200, height: 630, type: 'image/png' } as const;

/** Colours of the paper by day that the icon doesn't have, as the styles have them. */
export const SOFT = '#565046';
export const RULE = '#d9d3c5';
export const ACCENT = '#8e1b10';

/** White on either side, and what is left between. */
export const EDGE = 72;
export const MEASURE = CARD.width - 2 * EDGE;

/** Outlines and widths are in thousandths of an em. */
export const EM = 1000;

/** A line of text where it stands: `x` is its left end, `y` its baseline. */
export interface CardLine {
  readonly part: 'masthead' | 'agency' | 'kicker' | 'headline' | 'byline' | 'date';
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly set: SetLine;
}

export interface CardRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A card as it is drawn. */
export interface CardLayout {
  readonly rules: readonly CardRule[];
  readonly lines: readonly CardLine[];
}

/** Where a line stands: at the edge where the story's reading starts, at the other, or in the middle. */
export type Place = Pick<CardLine, 'part' | 'size' | 'y' | 'colour'> & {
  readonly at: 'start' | 'end' | 'middle';
};

/** Sets a line in its place. A story that is read from the right has its start there. */
export function placeLine(
  text: string,
  style: Style,
  { at, ...place }: Place,
  typesetter: Typesetter,
): CardLine {
  const set = typesetter.set(text, style);
  const room = MEASURE - (set.width * place.size) / EM;
  const isLeft = (at === 'start') === (style.direction === 'ltr');
  return { ...place, text, set, x: EDGE + (at === 'middle' ? room / 2 : isLeft ? 0 : room) };
}

/** Draws a rule from edge to edge. */
export function ruleAt(y: number, height: number, colour: string): CardRule {
  return { x: EDGE, y, width: MEASURE, height, colour };
}
