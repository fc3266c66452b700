import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../src/reader/text-fragment.ts';

const PAGE =
  'The quay was full. Nobody spoke of the storm. The quay was full again by noon, and the storm was gone.';

describe('an address that leads to words', () => {
  it('bears words that stand once as they are, encoded', () => {
    expect(fragmentOf('Nobody spoke', PAGE)).toBe(':~:text=Nobody%20spoke');
    expect(fragmentOf('full again, by-and-by & so', '')).toBe(
      ':~:text=full%20again%2C%20by%2Dand%2Dby%20%26%20so',
    );
  });

  it('names what stands before words that the page says more than once', () => {
    expect(fragmentOf('the storm', PAGE)).toBe(':~:text=full.%20Nobody%20spoke%20of-,the%20storm');
  });

  it('names long words by their ends, and words of several blocks by the first and the last', () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    expect(fragmentOf(long, long)).toBe(
      ':~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
    );
    expect(fragmentOf('One block ends.\n\nAnother begins here and goes on', '')).toBe(
      ':~:text=One%20block%20ends.,here%20and%20goes%20on',
    );
  });

  it('counts letters where a script has no spaces', () => {
    const line = '夜明けの船が港を出て沖へ向かったと市の職員が話した'.repeat(6);
    expect(fragmentOf(line, line)).toBe(
      `:~:text=${encodeURIComponent(line.slice(0, 12))},${encodeURIComponent(line.slice(-12))}`,
    );
  });

  it('is none where there are no words', () => {
    expect(fragmentOf(' \n ', PAGE)).toBeNull();
  });
});
