import { describe, expect, it } from 'vitest';
import {
  colourClass,
  colourSheet,
  pictureSheets,
  ratioClass,
  ratioSheet,
} from '../../../src/edition/views/picture-classes.ts';

/** Lists the classes that a sheet has rules for. */
function classesIn(sheet: string): Set<string> {
  return new Set(Array.from(sheet.matchAll(/\.([a-z]+(?:-[\da-z]+)?)\{/g), ([, name = '']) => name));
}

describe('the classes of a page’s pictures', () => {
  it('say a colour digit by digit, and the ink that is read on it', () => {
    expect(colourClass('dca')).toBe('tint-light red-d green-c blue-a');
    expect(colourClass('123')).toBe('tint-dark red-1 green-2 blue-3');
  });

  it('say proportions to a hundredth, those of a strip and of a tower within bounds', () => {
    expect(ratioClass({ width: 1200, height: 800 })).toBe('ratio ones-1 tenths-5 hundredths-0');
    expect(ratioClass({ width: 20_000, height: 100 })).toBe('ratio ones-9 tenths-9 hundredths-9');
    expect(ratioClass({ width: 1, height: 4000 })).toBe('ratio ones-0 tenths-0 hundredths-1');
  });

  it('have a rule each, whatever the picture', () => {
    const colours = classesIn(colourSheet);
    for (let value = 0; value < 4096; value += 1)
      for (const name of colourClass(value.toString(16).padStart(3, '0')).split(' '))
        expect(colours).toContain(name);
    const ratios = classesIn(ratioSheet);
    for (let width = 1; width <= 999; width += 1)
      for (const name of ratioClass({ width, height: 100 }).split(' ')) expect(ratios).toContain(name);
  });

  it('mean what they say', () => {
    expect(colourSheet).toContain('.red-8{--red:136}');
    expect(ratioSheet).toContain('.tenths-5{--tenths:0.5}');
    expect(ratioSheet).toContain('.hundredths-7{--hundredths:0.07}');
  });
});

describe('the sheets of a page’s pictures', () => {
  const picture = `<img class="${colourClass('dca')}">`;
  const gallery = `<figure class="${ratioClass({ width: 3, height: 2 })}">${picture}</figure>`;

  it('are the same on every page, so that a policy can name them', () => {
    expect(pictureSheets(picture)).toEqual([colourSheet]);
    expect(pictureSheets(gallery)).toEqual([colourSheet, ratioSheet]);
  });

  it('are none where there is no picture', () => {
    expect(pictureSheets('<p class="lead">No picture is needed anywhere.</p>')).toEqual([]);
  });
});
