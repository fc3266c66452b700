import { describe, expect, it } from 'vitest';
import { decideRelated } from '../../../src/edition/views/related-stories.ts';
import { article, edit, named, type StoryParts } from '../copy.ts';

function related(parts: StoryParts, others: readonly StoryParts[]): string[] {
  const { edition } = edit([article({ slug: 'this', ...parts }), ...others.map(article)]);
  const story = edition.stories.find(({ id }) => id.endsWith('/this'));
  if (!story) throw new Error('No story');
  return decideRelated(edition, story).map(({ id }) => id.slice('YYYY/MM/DD/'.length));
}
const onDay = (slug: string, day: string, parts: StoryParts = {}): StoryParts => ({
  slug,
  datePublished: `2024-04-${day}`,
  ...parts,
});
const harbors = { topics: [named('Harbors')] };

describe('the stories beside a story', () => {
  it('are first those that the newsroom names, in its order and all of them', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((slug) => onDay(slug, '06'));
    const placement = { related: ['e', 'c', 'a', 'b', 'd'] };
    expect(related({ ...harbors, placement }, [...others, onDay('f', '07', harbors)])).toEqual([
      'e',
      'c',
      'a',
      'b',
      'd',
    ]);
    expect(
      related({ ...harbors, placement: { related: ['e'] } }, [...others, onDay('f', '07', harbors)]),
    ).toEqual(['e', 'f']);
  });

  it('share a topic or a series with it; others are none', () => {
    const series = named('The wall');
    expect(
      related({ ...harbors, series }, [
        onDay('topic', '06', harbors),
        onDay('series', '06', { series }),
        onDay('neither', '07'),
      ]),
    ).toEqual(['series', 'topic']);
  });

  it('share what few others share, before what many do', () => {
    const common = Array.from({ length: 40 }, (_, index) =>
      onDay(`c${index}`, '07', { topics: [named('World')] }),
    );
    expect(
      related({ topics: [named('World'), named('Kettles')] }, [
        ...common,
        onDay('kettle', '01', { topics: [named('Kettles')] }),
      ])[0],
    ).toBe('kettle');
  });

  it('are near in time: a story of ten years ago stands behind one of today', () => {
    expect(
      related(harbors, [
        { slug: 'old', datePublished: '2014-04-07', ...harbors },
        onDay('new', '08', harbors),
        onDay('newer', '30', harbors),
      ]),
    ).toEqual(['new', 'newer', 'old']);
  });

  it('of equals are those of its own section', () => {
    const section = named('City');
    expect(
      related({ ...harbors, section }, [
        onDay('a-elsewhere', '07', harbors),
        onDay('b-here', '07', { ...harbors, section }),
      ]),
    ).toEqual(['b-here', 'a-elsewhere']);
  });

  it('are in its own language, if there is a choice', () => {
    expect(
      related({ ...harbors, language: 'es' }, [
        onDay('a-english', '07', harbors),
        onDay('b-spanish', '07', { ...harbors, language: 'es' }),
      ]),
    ).toEqual(['b-spanish', 'a-english']);
  });

  it('are not made kin by one author, who has a list of their own, but by two', () => {
    const by = ['Jane Doe', 'John Roe'];
    expect(related({ by }, [onDay('one', '07', { by: ['Jane Doe'] }), onDay('two', '07', { by })])).toEqual([
      'two',
    ]);
  });

  it('are at most four, none of them withdrawn, under embargo or the story itself', () => {
    const many = Array.from({ length: 9 }, (_, index) => onDay(`s${index}`, '07', harbors));
    const gone = onDay('gone', '07', {
      ...harbors,
      usage: { status: 'withdrawn', embargo: null, expires: null },
    });
    const held = onDay('held', '07', {
      ...harbors,
      usage: { status: 'published', embargo: '2030-01-01', expires: null },
    });
    const found = related(harbors, [...many, gone, held]);
    expect(found).toHaveLength(4);
    expect(found.filter((slug) => ['gone', 'held', 'this'].includes(slug))).toEqual([]);
  });

  it('stay the same when a story comes out years later', () => {
    const before = Array.from({ length: 40 }, (_, index) => ({
      slug: `s${index}`,
      datePublished: `20${String(10 + Math.floor(index / 4))}-0${1 + (index % 4)}-01`,
      ...harbors,
    }));
    const story = { datePublished: '2011-02-10', ...harbors };
    expect(related(story, [...before, { slug: 'later', datePublished: '2024-04-30', ...harbors }])).toEqual(
      related(story, before),
    );
  });

  it('are found as fast on a shelf of thousands', () => {
    const busy = Array.from({ length: 4000 }, (_, index) =>
      article({
        slug: `s${index}`,
        datePublished: `2024-01-${String(1 + (index % 28)).padStart(2, '0')}`,
        ...harbors,
      }),
    );
    const { edition } = edit(busy);
    const start = performance.now();
    for (const story of edition.stories) decideRelated(edition, story);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
