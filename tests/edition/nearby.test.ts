import { describe, expect, it } from 'vitest';
import { storiesBeside } from '../../src/edition/nearby.ts';
import { article, edit } from './copy.ts';

const days = ['01', '02', '02', '02', '03', '04', '05'];
const { edition } = edit(
  days.map((day, index) => article({ slug: `s${index}`, datePublished: `2024-04-${day}` })),
);
const slugs = (reach: number, of: string) => {
  const story = edition.stories.find(({ id }) => id.endsWith(of));
  if (!story) throw new Error('No story');
  return storiesBeside(edition.stories, story, reach).map(({ id }) => id.slice(-2));
};

describe('the stories beside one on a shelf', () => {
  it('are as many newer as older ones, newest first', () => {
    expect(slugs(1, 's4')).toEqual(['s5', 's1']);
    expect(slugs(2, 's4')).toEqual(['s6', 's5', 's1', 's2']);
  });

  it('are fewer at an end of the shelf', () => {
    expect(slugs(2, 's6')).toEqual(['s5', 's4']);
    expect(slugs(2, 's0')).toEqual(['s2', 's3']);
  });

  it('are found among stories of one day', () => {
    expect(slugs(1, 's2')).toEqual(['s1', 's3']);
  });
});
