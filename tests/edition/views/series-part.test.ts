import { describe, expect, it } from 'vitest';
import { decideFurther } from '../../../src/edition/views/further.ts';
import { decideSeriesPart } from '../../../src/edition/views/series-part.ts';
import { en } from '../../../src/languages/en.ts';
import { article, edit, named, type StoryParts } from '../copy.ts';

const series = named('The wall');
const part = (slug: string, datePublished: string, parts: StoryParts = {}) =>
  article({ slug, datePublished, series, ...parts });

describe('a story in a series', () => {
  const { edition } = edit([
    part('third', '2024-04-09'),
    part('first', '2024-04-07'),
    part('a-second', '2024-04-08'),
    part('b-second', '2024-04-08'),
    article({ slug: 'alone', series: named('One') }),
    article({ slug: 'none' }),
  ]);
  const partOf = (slug: string) => {
    const story = edition.stories.find(({ id }) => id.endsWith(slug));
    if (!story) throw new Error('No story');
    return decideSeriesPart(edition, story, en);
  };

  it('is numbered from the one that came out first, and of one day by address', () => {
    expect(['first', 'a-second', 'b-second', 'third'].map((slug) => partOf(slug)?.place)).toEqual([
      'Part 1 of 4',
      'Part 2 of 4',
      'Part 3 of 4',
      'Part 4 of 4',
    ]);
  });

  it('leads to the series, to the part before and to the part after', () => {
    expect(partOf('first')).toMatchObject({
      series: { title: 'The wall', href: '/series/the-wall/' },
      previous: null,
      next: { title: 'a second', href: '/2024/04/08/a-second/' },
    });
    expect(partOf('third')).toMatchObject({ previous: { title: 'b second' }, next: null });
  });

  it('says no number where it is the only part', () => {
    expect(partOf('alone')).toMatchObject({
      series: { title: 'One' },
      place: null,
      previous: null,
      next: null,
    });
    expect(partOf('none')).toBeNull();
  });

  it('does not list the parts before and after again as related', () => {
    const story = edition.byId.get('2024/04/07/first');
    expect(story && decideFurther(edition, story).related.map(({ headline }) => headline)).toEqual([
      'b second',
      'third',
    ]);
  });
});
