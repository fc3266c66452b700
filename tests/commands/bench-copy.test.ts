import { describe, expect, it } from 'vitest';
import { makeStory, seededChance } from '../../src/commands/bench-copy.ts';

const stories = (seed: number) => {
  const chance = seededChance(seed);
  return Array.from({ length: 30 }, (_, index) => makeStory(index + 1, chance));
};

describe('made-up copy for the benchmark', () => {
  it('is the same for the same seed, and other copy for another', () => {
    expect(stories(7)).toEqual(stories(7));
    expect(stories(7)).not.toEqual(stories(8));
  });

  it('has a file of its own for every story', () => {
    expect(new Set(stories(1).map(({ path }) => path)).size).toBe(30);
  });

  it('is a third wire copy, and about 5 kB a story', () => {
    expect(stories(1).filter(({ path }) => path.endsWith('.txt'))).toHaveLength(10);
    for (const { text } of stories(1)) expect(text.length).toBeGreaterThan(4000);
  });
});
