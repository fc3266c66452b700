import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, piecesOf } from '../../../src/metadata/card/pieces.ts';

describe('where a line may end', () => {
  it.each([
    ['en', 'Well-known nets, by phone', ['Well-', 'known ', 'nets, ', 'by ', 'phone']],
    ['en', '“I mend” (a lot)', ['“I ', 'mend” ', '(a ', 'lot)']],
    ['en', '$5.50 a day, -3 at night', ['$5.50 ', 'a ', 'day, ', '-3 ', 'at ', 'night']],
    ['fr', 'Qui paie ? Personne', ['Qui ', 'paie ? ', 'Personne']],
    ['ko', '도시의 냄새', ['도시의 ', '냄새']],
    ['zh', '北方河流，“再议”。', ['北方', '河流，', '“再议”。']],
    ['zh', '他用iPhone拍了2026年', ['他用', 'iPhone', '拍', '了', '2026年']],
    ['ja', '黒板の「行ってきます」', ['黒板の', '「行ってきます」']],
    ['th', 'นักเรียนวาดแผนที่', ['นักเรียน', 'วาด', 'แผนที่']],
  ])('in %s: %s', (language, text, pieces) => {
    expect(
      piecesOf(text.replace('paie ?', 'paie\u00a0?'), language).map((one) => one.replace('\u00a0', ' ')),
    ).toEqual(pieces);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(piecesOf(text, 'ja').join('')).toBe(text);
        expect(clausesOf(piecesOf(text, 'ja')).join('')).toBe(text);
      }),
    );
  });

  it('is best after a comma, where no spaces help', () => {
    expect(clausesOf(['無人', '駅の', '黒板、', '三十', '年', '分の'])).toEqual([
      '無人駅の黒板、',
      '三十年分の',
    ]);
  });
});
