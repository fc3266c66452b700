import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

describe('single quotes', () => {
  it('in a long row don’t end the stack, and with it the build', () => {
    const { text } = compile(`It is ${"'".repeat(64_000)} so.`);
    expect(text.startsWith('It is ')).toBe(true);
    expect(text.endsWith(' so.')).toBe(true);
  });
});
