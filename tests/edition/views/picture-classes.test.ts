import { describe, expect, it } from 'vitest';
import { colourClass, pictureRules, ratioClass } from '../../../src/edition/views/picture-classes.ts';

describe('the rules of a page’s pictures', () => {
  it('are written for exactly the classes on the page, each once', () => {
    const html = `<img class="${colourClass('dca')}"><figure class="r-150"><img class="c-123"></figure><img class="c-dca">`;
    expect(pictureRules(html)).toBe(
      '.c-123{background:#123;color:#fff}.c-dca{background:#dca;color:#000}.r-150{--ratio:1.5}',
    );
  });

  it('are none where there is no picture', () => {
    expect(pictureRules('<p class="lead">No picture is needed anywhere.</p>')).toBe('');
  });

  it('keep the proportions of a strip and of a tower within bounds', () => {
    expect(ratioClass({ width: 1200, height: 800 })).toBe('r-150');
    expect(ratioClass({ width: 20_000, height: 100 })).toBe('r-999');
    expect(ratioClass({ width: 1, height: 4000 })).toBe('r-1');
  });
});
