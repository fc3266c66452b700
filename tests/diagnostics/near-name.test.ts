import { describe, expect, it } from 'vitest';
import { findNearName } from '../../src/diagnostics/near-name.ts';

describe('the name that was likely meant', () => {
  it.each([
    ['tilte', 'title'],
    ['autor', 'author'],
    ['dtae', 'date'],
    ['Stand-first', 'standfirst'],
    ['athuors', 'authors'],
  ])('of %s is %s', (slip, meant) => {
    expect(findNearName(slip, ['title', 'author', 'authors', 'date', 'standfirst'])).toBe(meant);
  });

  it('is nobody’s where nothing is near', () => {
    for (const name of ['x', 'zwieback', 'theme', ''])
      expect(findNearName(name, ['title', 'date', 'by'])).toBeNull();
  });
});
