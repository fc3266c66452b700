import { lettersOf } from '../../../src/metadata/card/runs.ts';
import type { Typesetter } from '../../../src/metadata/card/typesetter.ts';

/** Letters that no font of the tests has. */
const UNKNOWN = /[\p{Script=Tamil}]/u;

/** Sets every letter half an em wide, as a square. */
export const plainTypesetter: Typesetter = {
  settable: (text) => (UNKNOWN.test(text) ? null : text.replace(/\p{Extended_Pictographic}/gu, '').trim()),
  set: (text) => {
    const letters = lettersOf(text);
    return {
      width: letters.length * 500,
      glyphs: letters.map((_, index) => ({ outline: 'M0 0H400V500H0Z', x: index * 500, y: 0 })),
    };
  },
};
