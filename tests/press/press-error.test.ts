import { describe, expect, it } from 'vitest';
import { sayUnreadable } from '../../src/press/press-error.ts';

const refused = (code: string) => Object.assign(new Error(`${code}: refused, open 'a.md'`), { code });

describe('a file that can’t be read', () => {
  it('is told of in plain words', () => {
    expect(sayUnreadable(refused('EACCES'))).toBe('no permission');
  });

  it.each(['EMFILE', 'ENFILE'])('is no fault of the file where the build has opened too many: %s', (code) => {
    expect(() => sayUnreadable(refused(code))).toThrow(code);
  });
});
