import { describe, expect, it } from 'vitest';
import type { CardCopy } from '../../../src/metadata/card/card-copy.ts';
import { layOutCard } from '../../../src/metadata/card/lay-out-card.ts';
import { CARD, type CardLine, EDGE, MEASURE } from '../../../src/metadata/card/sheet.ts';
import { plainTypesetter } from './plain-typesetter.ts';

const copy: CardCopy = {
  language: 'en',
  direction: 'ltr',
  masthead: 'The Courant',
  mastheadLanguage: 'en',
  agency: 'Harbor Wire',
  kicker: 'World',
  headline: 'Ministers agree on a plan for the northern rivers',
  byline: 'By Jane Doe',
  date: 'April 7, 2024',
};

const layOut = (parts: Partial<CardCopy> = {}) => layOutCard({ ...copy, ...parts }, plainTypesetter);
const part = (lines: readonly CardLine[], name: CardLine['part']) =>
  lines.filter((line) => line.part === name);
const textOf = (lines: readonly CardLine[], name: CardLine['part']) =>
  part(lines, name).map(({ text }) => text);
const endOf = ({ x, set, size }: CardLine) => x + (set.width * size) / 1000;

describe('a card', () => {
  it('has masthead and agency, kicker, headline, byline and date, from the top to the foot', () => {
    const { lines, rules } = layOut();
    expect([...new Set(lines.map(({ part: name }) => name))]).toEqual([
      'masthead',
      'agency',
      'kicker',
      'headline',
      'byline',
      'date',
    ]);
    expect(rules).toHaveLength(3);
    const heights = lines.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('keeps everything within its edges, whatever the headline', () => {
    const headlines = ['Yes', copy.headline, 'word '.repeat(80), 'x'.repeat(400), 'a b '.repeat(9)];
    for (const headline of headlines)
      for (const direction of ['ltr', 'rtl'] as const)
        for (const line of layOut({ headline: headline.trim(), direction }).lines) {
          expect(line.x).toBeGreaterThanOrEqual(EDGE - 1e-6);
          expect(endOf(line)).toBeLessThanOrEqual(EDGE + MEASURE + 1e-6);
        }
  });

  it('has at most four lines of headline, and they clear the foot', () => {
    const { lines, rules } = layOut({ headline: 'word '.repeat(80).trim() });
    const headline = part(lines, 'headline');
    expect(headline).toHaveLength(4);
    expect(headline.at(-1)?.y).toBeLessThan(rules.at(-1)?.y ?? 0);
  });

  it('is mirrored where its story is read from the right', () => {
    const [ltr, rtl] = [layOut().lines, layOut({ direction: 'rtl' }).lines];
    for (const [index, line] of rtl.entries()) {
      const mirror = ltr[index];
      expect(line.x).toBeCloseTo(CARD.width - (mirror ? endOf(mirror) : 0));
    }
  });

  it('names all of many authors in two lines', () => {
    const byline = 'By Ann Poe, John Roe, Jane Doe and Pedro de la Cruz Fernández in Port-Sauvin';
    expect(textOf(layOut({ byline }).lines, 'byline').join(' ')).toBe(byline);
  });

  it('does without what a story has not', () => {
    const { lines } = layOut({ agency: null, kicker: null, byline: null });
    expect(textOf(lines, 'byline')).toEqual([]);
    expect(part(lines, 'date')[0]?.x).toBe(EDGE);
  });

  it('leaves out a line with a letter that no font has, and signs of pleasure without a font', () => {
    expect(textOf(layOut({ byline: 'அருள்' }).lines, 'byline')).toEqual([]);
    expect(textOf(layOut({ headline: 'Nets 🎣' }).lines, 'headline')).toEqual(['Nets']);
  });

  it('is the paper’s own where its headline can’t be set', () => {
    const { lines } = layOut({ headline: 'மாணவர்கள்' });
    expect(lines.map(({ part: name, text }) => [name, text])).toEqual([['masthead', 'The Courant']]);
    expect(layOut({ headline: 'மாணவர்கள்', masthead: 'நகரம்' }).lines).toEqual([]);
  });
});
