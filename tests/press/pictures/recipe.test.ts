import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SOURCE = new URL('../../../src/press/pictures/recipe.ts', import.meta.url);

/** The number in `RECIPE`, and the digest of the code that it stands for, comments and white space aside. */
const KNOWN = { number: '1', code: '159510ccd9668ce0' };

describe('the recipe of pictures', () => {
  it('counts up when its code changes: kept copies, and copies in browsers, are asked for by its number', () => {
    const code = readFileSync(SOURCE, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const number = /const RECIPE = (\d+);/.exec(code)?.[1];
    expect({ number, code: hash('sha256', code.replace(/\s+/g, '')).slice(0, 16) }).toEqual(KNOWN);
  });
});
