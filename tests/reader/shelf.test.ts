import { describe, expect, it } from 'vitest';
import { listPlaces, listRead, readSaved } from '../../src/reader/shelf.ts';

const STORY = {
  address: '2026/11/25/nets/',
  title: 'Nets',
  lang: 'en',
  dir: 'ltr',
  byline: 'By A. Quill',
  date: 'November 25, 2026',
  savedAt: '2026-11-25T10:00:00.000Z',
};

describe('what a device or a file says is kept', () => {
  it('is read back as it was written', () => {
    expect(readSaved([STORY])).toEqual([STORY]);
    expect(listPlaces({ [STORY.address]: { paragraph: 'p-1', share: 0.5 } })).toEqual([
      [STORY.address, { paragraph: 'p-1', share: 0.5 }],
    ]);
    expect(listRead([STORY.address])).toEqual([STORY.address]);
  });

  it.each([
    ['no list', { length: 1 }],
    ['no story', [1, null, 'x']],
    ['no title', [{ ...STORY, title: '' }]],
    ['no date', [{ ...STORY, savedAt: 'yesterday' }]],
    ['another host', [{ ...STORY, address: '//evil.example/' }]],
    ['a script', [{ ...STORY, address: 'javascript:alert(1)//' }]],
    ['the root', [{ ...STORY, address: '/' }]],
    ['a file', [{ ...STORY, address: '2026/11/25/nets/index.json' }]],
  ])('is passed over where it is %s', (_, value) => {
    expect(readSaved(value)).toEqual([]);
  });

  it('is passed over where a place has no paragraph or no share', () => {
    expect(
      listPlaces({
        'a/': { paragraph: 1, share: 0.5 },
        'b/': { paragraph: 'p' },
        'x:y/': { paragraph: 'p', share: 1 },
      }),
    ).toEqual([]);
    expect(listRead(['a/', 3, 'https://x/'])).toEqual(['a/']);
  });
});
