import { INK } from '../icons.ts';
import type { CardCopy } from './card-copy.ts';
import { cutLine, type Fitted, fitText, heightOf } from './fit-text.ts';
import { mannersOf } from './scripts.ts';
import {
  ACCENT,
  CARD,
  type CardLayout,
  type CardLine,
  EM,
  MEASURE,
  placeLine,
  RULE,
  ruleAt,
  SOFT,
} from './sheet.ts';
import type { Style, Typesetter } from './typesetter.ts';

/** Baselines; the foot's is that of its last line. */
const MASTHEAD = 92;
const KICKER = 182;
const FOOT = 592;

/** The double rule below the masthead, as on the front page, and where it ends. */
const DOUBLE_RULE_END = 125;
const DOUBLE_RULE = [ruleAt(115, 4, INK), ruleAt(123, 2, INK)];

/** From line to line in the foot, from its first baseline up to its rule, and from there up to the headline. */
const FOOT_LEADING = 38;
const FOOT_RULE = 54;
const ABOVE_FOOT = 38;

/** From the kicker, or the double rule, down to the headline. */
const BELOW_KICKER = 36;
const BELOW_RULE = 52;

const MASTHEAD_SIZES = [46, 40, 34, 28];
const HEADLINE_SIZES = [150, 138, 128, 116, 106, 96, 89, 82, 75, 69, 63, 58, 53, 48];
const HEADLINE_LINES = 4;
const SMALL = 32;
const BYLINE_SIZES = [SMALL, 29, 26];
const NAME_SIZES = [128, 116, 106, 96, 89, 80];

/** Between two texts in one line. */
const GAP = 40;

/** The most of the measure that an agency's name takes from the masthead. */
const AGENCY_SHARE = 0.45;

/**
 * Lays out a card: the masthead over a double rule, the kicker, the headline as large as it can stand in four lines, and at the
 * foot who wrote it and when. The agency stands across from the masthead. Where the story is read from the right, all of it is
 * mirrored. A text with a letter that no font has is left out; without its headline a card is the paper's own.
 */
export function layOutCard(copy: CardCopy, typesetter: Typesetter): CardLayout {
  const { language, direction } = copy;
  const display: Style = { cut: 'display', language, direction, features: [] };
  const plate: Style = { ...display, cut: 'plate', language: copy.mastheadLanguage };
  const text: Style = { cut: 'text', language, direction, features: ['onum', 'pnum'] };
  const capitals: Style = { ...text, features: [...text.features, 'smcp'] };
  const settable = (words: string | null, style: Style) => words && typesetter.settable(words, style);

  const masthead = settable(copy.masthead, plate);
  const headline = settable(copy.headline, display);
  if (!headline) return layOutName(masthead, plate, typesetter);

  const agency = lineOf(settable(copy.agency, capitals), (words) =>
    cutAndPlace(words, MEASURE * AGENCY_SHARE, capitals, typesetter, {
      part: 'agency',
      size: SMALL,
      y: MASTHEAD,
      colour: SOFT,
      at: 'end',
    }),
  );
  const kicker = lineOf(settable(copy.kicker, capitals), (words) =>
    cutAndPlace(words, MEASURE, capitals, typesetter, {
      part: 'kicker',
      size: SMALL,
      y: KICKER,
      colour: ACCENT,
      at: 'start',
    }),
  );
  const byline = settable(copy.byline, text);
  const date = lineOf(settable(copy.date, text), (words) =>
    placeLine(
      words,
      text,
      { part: 'date', size: SMALL, y: FOOT, colour: SOFT, at: byline ? 'end' : 'start' },
      typesetter,
    ),
  );
  const signed = byline
    ? fitEvenly(byline, BYLINE_SIZES, MEASURE - widthOf(date), 2, typesetter, text)
    : null;
  const foot = FOOT - ((signed?.lines.length ?? 1) - 1) * FOOT_LEADING;
  const top = kicker.length > 0 ? KICKER + BELOW_KICKER : DOUBLE_RULE_END + BELOW_RULE;
  return {
    rules: [...DOUBLE_RULE, ruleAt(foot - FOOT_RULE, 2, RULE)],
    lines: [
      ...layOutMasthead(masthead, MEASURE - widthOf(agency), plate, typesetter),
      ...agency,
      ...kicker,
      ...layOutHeadline(headline, top, foot - FOOT_RULE - ABOVE_FOOT, display, typesetter),
      ...(signed?.lines ?? []).map((words, index) =>
        placeLine(
          words,
          text,
          {
            part: 'byline',
            size: signed?.size ?? SMALL,
            y: foot + index * FOOT_LEADING,
            colour: SOFT,
            at: 'start',
          },
          typesetter,
        ),
      ),
      ...date,
    ],
  };
}

/** The paper's own card: its name, as large as it can be. */
function layOutName(name: string | null, style: Style, typesetter: Typesetter): CardLayout {
  const rules = [...DOUBLE_RULE, ruleAt(CARD.height - 125, 2, INK), ruleAt(CARD.height - 119, 4, INK)];
  if (!name) return { rules, lines: [] };
  const manners = mannersOf(name);
  const { size, lines } = fitEvenly(name, NAME_SIZES, MEASURE, 3, typesetter, style);
  const top = (CARD.height - heightOf(lines.length, size, manners)) / 2;
  return {
    rules,
    lines: lines.map((words, index) =>
      placeLine(
        words,
        style,
        { part: 'masthead', size, y: top + heightOf(index + 1, size, manners), colour: INK, at: 'middle' },
        typesetter,
      ),
    ),
  };
}

function layOutMasthead(
  name: string | null,
  width: number,
  style: Style,
  typesetter: Typesetter,
): CardLine[] {
  if (!name) return [];
  const room = { width, height: 0, lines: 1 };
  const manners = mannersOf(name);
  const { size, lines } = fitText(name, { sizes: MASTHEAD_SIZES, room, manners }, typesetter, style);
  return lines.map((words) =>
    placeLine(words, style, { part: 'masthead', size, y: MASTHEAD, colour: INK, at: 'start' }, typesetter),
  );
}

function layOutHeadline(
  headline: string,
  top: number,
  bottom: number,
  style: Style,
  typesetter: Typesetter,
): CardLine[] {
  const manners = mannersOf(headline);
  const sizes = HEADLINE_SIZES.map((size) => size * manners.scale);
  const room = { width: MEASURE, height: bottom - top, lines: HEADLINE_LINES };
  const { size: fitted, lines } = fitText(headline, { sizes, room, manners }, typesetter, style);
  // A line is not quite as wide as its words: what kerns and joins at their edges may add to it.
  const widest = Math.max(...lines.map((words) => typesetter.set(words, style).width));
  const size = Math.min(fitted, (MEASURE * EM) / widest);
  return lines.map((words, index) =>
    placeLine(
      words,
      style,
      { part: 'headline', size, y: top + heightOf(index + 1, size, manners), colour: INK, at: 'start' },
      typesetter,
    ),
  );
}

/** Fits a text into one line of some size; one that is too long, into lines of the last. */
function fitEvenly(
  text: string,
  sizes: readonly number[],
  width: number,
  most: number,
  typesetter: Typesetter,
  style: Style,
): Fitted {
  const fits = (some: readonly number[], lines: number) => {
    const room = { width, height: CARD.height, lines };
    return fitText(text, { sizes: some, room, manners: mannersOf(text) }, typesetter, style);
  };
  const one = fits(sizes, 1);
  return one.isWhole ? one : fits(sizes.slice(-1), most);
}

function cutAndPlace(
  words: string,
  width: number,
  style: Style,
  typesetter: Typesetter,
  place: Parameters<typeof placeLine>[2],
): CardLine {
  return placeLine(cutLine(words, (width * EM) / place.size, typesetter, style), style, place, typesetter);
}

function lineOf(words: string | null, place: (words: string) => CardLine): CardLine[] {
  return words ? [place(words)] : [];
}

/** How much of a line is taken, with a gap beside it. */
function widthOf([line]: readonly CardLine[]): number {
  return line ? (line.set.width * line.size) / EM + GAP : 0;
}
