import { describe, expect, it } from 'vitest';
import { svgSize } from '../../../src/press/pictures/svg-size.ts';

describe('the size of a drawing', () => {
  it.each([
    ['<svg width="30" height="20">', 30, 20],
    [
      '<?xml version="1.0"?>\n<!-- <b> -->\n<svg\n  height=\'1in\' width=\'25.4mm\' viewBox="0 0 5 5"/>',
      96,
      96,
    ],
    ['<svg viewBox="0 0 640.5,480" width="100%" height="100%">', 641, 480],
    ['<svg width="320" viewBox="-10 -10 640 480">', 320, 240],
    ['<svg height="240px" viewBox="0 0 640 480">', 320, 240],
    ['<svg stroke-width="7" data-height="3">', 300, 150],
    ['<svg viewBox="0 0 0 0" width="-5" height="auto">', 300, 150],
  ])('is read off %s', (text, width, height) => {
    expect(svgSize(text)).toEqual({ width, height });
  });

  it('is none where there is no drawing', () => {
    expect(svgSize('<p>svg</p>')).toBeNull();
  });
});
