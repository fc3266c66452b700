import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFront, decideFrontPage } from '../../../src/edition/views/front-page.ts';
import { article, edit, makeDesk, named, type StoryParts } from '../copy.ts';

const day = (number: number) => `2024-04-${String(number).padStart(2, '0')}`;
const story = (slug: string, date: number, parts: StoryParts = {}) =>
  article({ slug, datePublished: day(date), ...parts });
const front = (stories: readonly ReturnType<typeof article>[], desk = makeDesk()) =>
  decideFront(edit(stories, { desk }).edition);
const slugs = (stories: readonly { id: string }[]) => stories.map(({ id }) => id.slice(11));

describe('decideFront', () => {
  it('leads with the newest', () => {
    expect(front([story('old', 1), story('new', 2)]).lead?.id).toBe('2024/04/02/new');
  });

  it('leads with priority 1 of the last days, before the newest', () => {
    expect(front([story('new', 9), story('big', 7, { placement: { priority: 1 } })]).lead?.id).toBe(
      '2024/04/07/big',
    );
  });

  it('lets no priority of last month lead', () => {
    const many = Array.from({ length: 20 }, (_, index) => story(`n${index}`, 28));
    expect(front([...many, story('old', 1, { placement: { priority: 1 } })]).lead?.id).toBe('2024/04/28/n0');
  });

  it('puts a low priority behind the others', () => {
    const { lead, secondary } = front([
      story('minor', 9, { placement: { priority: 5 } }),
      story('a', 8),
      story('b', 7),
    ]);
    expect(slugs([...(lead ? [lead] : []), ...secondary])).toEqual(['a', 'b', 'minor']);
  });

  it('is whole with three stories, and has no list of one', () => {
    const { secondary, latest, blocks } = front([story('a', 1), story('b', 2), story('c', 3)]);
    expect([secondary.length, latest.length, blocks.length]).toEqual([2, 0, 0]);
    expect(front(Array.from({ length: 7 }, (_, index) => story(`s${index}`, 1))).latest).toEqual([]);
  });

  it('is empty without stories', () => {
    expect(front([])).toEqual({ lead: null, secondary: [], latest: [], blocks: [] });
  });

  it('gives each section its newest, in the order of site.yml', () => {
    const desk = makeDesk({
      sections: ['World', 'City', 'Sport'].map((name) => ({
        ...named(name),
        description: null,
        aliases: [],
      })),
    });
    const stories = Array.from({ length: 28 }, (_, index) =>
      story(`s${index}`, 28 - index, { section: named(index % 2 ? 'World' : 'City') }),
    );
    expect(
      front(stories, desk).blocks.map(({ section, stories }) => [section?.slug, slugs(stories)]),
    ).toEqual([
      ['world', ['s13', 's15', 's17', 's19']],
      ['city', ['s14', 's16', 's18', 's20']],
    ]);
  });

  it('goes on with the newest where the paper has no sections', () => {
    const { blocks } = front(Array.from({ length: 28 }, (_, index) => story(`s${index}`, 28 - index)));
    expect(blocks.map(({ section, stories }) => [section, stories.length])).toEqual([[null, 12]]);
  });

  it('shows no story twice', () => {
    const parts = fc.record({
      date: fc.integer({ min: 1, max: 28 }),
      priority: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      section: fc.option(fc.constantFrom('World', 'City', 'Sport'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (many) => {
        const { lead, secondary, latest, blocks } = front(
          many.map(({ date, priority, section }, index) =>
            story(`s${index}`, date, { section: section && named(section), placement: { priority } }),
          ),
        );
        const shown = [
          ...(lead ? [lead] : []),
          ...secondary,
          ...latest,
          ...blocks.flatMap(({ stories }) => stories),
        ];
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(many.length, 7));
      }),
      { numRuns: 60 },
    );
  });
});

describe('decideFrontPage', () => {
  it('bears the site’s name and the day of the edition in the site’s zone', () => {
    const page = decideFrontPage(edit([story('a', 1)], { now: '2024-05-01T02:00:00Z' }).edition);
    expect(page.head.title).toBe('The Marrowport Courant');
    expect(page.today).toEqual({ iso: '2024-04-30', words: 'Tuesday, April 30, 2024' });
  });
});
