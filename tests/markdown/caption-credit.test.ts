import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../src/markdown/caption-credit.ts';

describe('the line under a picture', () => {
  it.each([
    ['Boats at noon | Ada Birch', 'Boats at noon', 'Ada Birch'],
    ['Boats at noon (Photo: Ada Birch)', 'Boats at noon', 'Ada Birch'],
    ['Boats at noon. (Photo by Ada Birch/The Tidewatch)', 'Boats at noon.', 'Ada Birch/The Tidewatch'],
    ['Boats at noon. (AP Photo/Ada Birch)', 'Boats at noon.', 'AP Photo/Ada Birch'],
    ['Boats at noon. Photo: Ada Birch', 'Boats at noon.', 'Ada Birch'],
    ['Boats at noon — Photo: Ada Birch', 'Boats at noon', 'Ada Birch'],
    ['Boote am Mittag. Foto: Ada Birch/dpa', 'Boote am Mittag.', 'Ada Birch/dpa'],
    ['昼の船。写真：白樺', '昼の船。', '白樺'],
    ['Photo: Ada Birch', null, 'Ada Birch'],
    ['| Ada Birch', null, 'Ada Birch'],
  ])('reads a credit in %j', (line, caption, credit) => {
    expect(splitCredit(line)).toMatchObject({ caption, credit });
  });

  it.each([
    'Boats at noon (photographed from the mole)',
    'Image: a boat at noon',
    'The photo: it went around the world, and nobody knew why it had',
    'Boats at noon, Ada Birch on board',
    'Boats at noon (left)',
  ])('leaves %j a caption', (line) => {
    expect(splitCredit(line)).toEqual({ caption: line, credit: null, shownCredit: null });
  });

  it('shows the credit as the copy has it', () => {
    expect(splitCredit('Boats (Photo by Ada Birch)').shownCredit).toBe('Photo by Ada Birch');
  });
});
