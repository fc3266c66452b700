import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFront, type Front } from '../../../src/edition/views/front.ts';
import { article, edit, makeDesk, named, type StoryParts, section } from '../copy.ts';

const day = (number: number) => `2024-04-${String(number).padStart(2, '0')}`;
const story = (slug: string, date: number, parts: StoryParts = {}) =>
  article({ slug, datePublished: day(date), ...parts });
/** Stories s0, s1 …, a day older each, then all of the first day. */
const many = (count: number, partsOf: (index: number) => StoryParts = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    story(`s${String(index).padStart(3, '0')}`, Math.max(1, 28 - index), partsOf(index)),
  );
const inSections =
  (...names: readonly string[]) =>
  (index: number): StoryParts => ({ section: named(names[index % names.length] ?? '') });
const raised = (priority: number): StoryParts => ({ placement: { priority } });
const front = (stories: readonly ReturnType<typeof article>[], desk = makeDesk()) =>
  decideFront(edit(stories, { desk }).edition);
const slugs = (stories: readonly { id: string }[]) => stories.map(({ id }) => id.slice(11));
const shownOn = ({ lead, secondary, latest, blocks }: Front) => [
  ...(lead ? [lead] : []),
  ...secondary,
  ...latest,
  ...blocks.flatMap(({ stories }) => stories),
];
const outline = ({ blocks }: Front) =>
  blocks.map(({ section, stories, size }) => [section?.slug ?? null, stories.length, size]);

describe('the top of the front', () => {
  it('is led by the newest', () => {
    expect(front([story('old', 1), story('new', 2)]).lead?.id).toBe('2024/04/02/new');
  });

  it('is led by priority 1 of the last days, before the newest', () => {
    expect(front([story('new', 9), story('big', 7, raised(1))]).lead?.id).toBe('2024/04/07/big');
  });

  it('is led by no priority of last month', () => {
    const newer = Array.from({ length: 20 }, (_, index) => story(`n${index}`, 28));
    expect(front([...newer, story('old', 1, raised(1))]).lead?.id).toBe('2024/04/28/n0');
  });

  it('has a low priority behind the others', () => {
    const { lead, secondary } = front([story('minor', 9, raised(5)), story('a', 8), story('b', 7)]);
    expect(slugs([...(lead ? [lead] : []), ...secondary])).toEqual(['a', 'b', 'minor']);
  });

  it('has no story of a section that never leads, however many and new they are', () => {
    const desk = makeDesk({ sections: [section('Results', { lead: false }), section('World')] });
    const results = many(70, inSections('Results'));
    const world = Array.from({ length: 5 }, (_, index) => story(`w${index}`, 1, inSections('World')(0)));
    const { lead, secondary, latest } = front([...results, ...world], desk);
    expect(slugs([...(lead ? [lead] : []), ...secondary])).toEqual(['w0', 'w1', 'w2', 'w3', 'w4']);
    expect(slugs(latest)[0]).toBe('s000');
  });

  it('has such a story after all where there is no other', () => {
    const desk = makeDesk({ sections: [section('Results', { lead: false })] });
    expect(front(many(3, inSections('Results')), desk).lead?.id).toBe('2024/04/28/s000');
  });
});

describe('the front', () => {
  it('is empty without stories', () => {
    expect(front([])).toEqual({ lead: null, secondary: [], latest: [], blocks: [] });
  });

  it('is whole with one story and with three, and has no list of one', () => {
    expect(front(many(1))).toMatchObject({ secondary: [], latest: [], blocks: [] });
    expect(front(many(3)).secondary).toHaveLength(2);
    expect(front(many(7))).toMatchObject({ latest: [], blocks: [] });
  });

  it('lists a quarter of a small paper as the latest, and eight of a big one', () => {
    expect([9, 12, 20, 300].map((count) => front(many(count)).latest.length)).toEqual([0, 3, 5, 8]);
  });

  it('shows a section nowhere that is kept off it, though its stories are the newest', () => {
    const desk = makeDesk({ sections: [section('World'), section('Notices', { front: 0 })] });
    const shown = shownOn(front([...many(40, inSections('Notices')), ...many(9, inSections('World'))], desk));
    expect(shown.map(({ record }) => record.section?.slug)).toEqual(Array(9).fill('world'));
    expect(shownOn(front(many(3, inSections('Notices')), desk))).toEqual([]);
  });

  it('takes stories of every language, and of a paper that lists no sections', () => {
    const { lead, blocks } = front(many(30, (index) => ({ language: index % 2 ? 'ar' : 'ja' })));
    expect(lead?.record.language).toBe('ja');
    expect(outline({ lead, secondary: [], latest: [], blocks })).toEqual([[null, 12, 'full']]);
  });

  it('comes to some thirty stories, whatever the number of sections', () => {
    const names = ['World', 'City', 'Business', 'Science', 'Culture', 'Sport'];
    const totals = [1, 2, 3, 4, 5, 6].map(
      (count) => shownOn(front(many(300, inSections(...names.slice(0, count))))).length,
    );
    expect(totals).toEqual([25, 29, 31, 29, 33, 37]);
  });
});

describe('the blocks of the front', () => {
  it('are the sections in the order of site.yml, without those that have nothing left', () => {
    const desk = makeDesk({ sections: ['World', 'City', 'Sport'].map((name) => section(name)) });
    const { blocks } = front(many(60, inSections('City', 'World')), desk);
    expect(blocks.map(({ section, stories }) => [section?.slug, slugs(stories).slice(0, 2)])).toEqual([
      ['world', ['s013', 's015']],
      ['city', ['s014', 's016']],
    ]);
  });

  it('begin with what their section puts first', () => {
    const ofWorld = (special: number, priority: number) =>
      many(60, (index) => ({ ...inSections('World')(0), ...(index === special ? raised(priority) : {}) }));
    const first = (stories: readonly ReturnType<typeof article>[]) =>
      slugs(front(stories).blocks[0]?.stories ?? [])[0];
    expect(first(ofWorld(13, 3))).toBe('s013');
    expect(first(ofWorld(16, 2))).toBe('s016');
    expect(first(ofWorld(13, 5))).toBe('s014');
  });

  it('have as many stories as site.yml asks', () => {
    const desk = makeDesk({ sections: [section('World', { front: 2 }), section('City', { front: 9 })] });
    expect(outline(front(many(80, inSections('World', 'City')), desk))).toEqual([
      ['world', 2, 'full'],
      ['city', 9, 'full'],
    ]);
  });

  it('are four full ones and lists of headlines in a paper of twenty sections', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Section ${index}`);
    const desk = makeDesk({
      sections: names.map((name, index) => section(name, index === 19 ? { front: 5 } : {})),
    });
    const sizes = outline(front(many(400, inSections(...names)), desk));
    expect(sizes.slice(0, 6)).toEqual([
      ['section-0', 4, 'full'],
      ['section-1', 4, 'full'],
      ['section-2', 4, 'full'],
      ['section-3', 4, 'full'],
      ['section-19', 5, 'full'],
      ['section-4', 3, 'compact'],
    ]);
    expect(sizes).toHaveLength(20);
  });

  it('are compact where one story of a section is left', () => {
    const desk = makeDesk({ sections: ['World', 'City'].map((name) => section(name)) });
    const stories = many(20, (index) => ({ section: named(index === 19 ? 'World' : 'City') }));
    expect(outline(front(stories, desk))).toEqual([
      ['city', 8, 'full'],
      ['world', 1, 'compact'],
    ]);
  });

  it('end with new stories that belong to no section of site.yml', () => {
    const desk = makeDesk({ sections: [section('World')] });
    const stories = many(40, (index) => ({ section: index % 2 ? named('World') : null }));
    expect(outline(front(stories, desk))).toEqual([
      ['world', 8, 'full'],
      [null, 8, 'full'],
    ]);
  });
});

describe('every front', () => {
  const parts = fc.record({
    date: fc.integer({ min: 1, max: 28 }),
    priority: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    section: fc.option(fc.constantFrom('World', 'City', 'Sport', 'Notices', 'Elsewhere'), { nil: null }),
  });
  const settings = fc.record({
    front: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
    lead: fc.boolean(),
  });
  const papers = fc.record({
    stories: fc.array(parts, { maxLength: 60 }),
    listed: fc.array(settings, { maxLength: 4 }),
  });
  const names = ['World', 'City', 'Sport', 'Notices'];

  it('shows no story twice, no hidden one, all of a small paper, and the same in any order of its files', () => {
    fc.assert(
      fc.property(papers, ({ stories, listed }) => {
        const desk = makeDesk({ sections: listed.map((one, index) => section(names[index] ?? '', one)) });
        const articles = stories.map(({ date, priority, section }, index) =>
          story(`s${index}`, date, { section: section && named(section), placement: { priority } }),
        );
        const hidden = listed.flatMap(({ front }, index) => (front === 0 ? [names[index]] : []));
        const visible = stories.filter((one) => !hidden.includes(one.section ?? '')).length;
        const decided = front(articles, desk);
        const shown = shownOn(decided);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.filter(({ record }) => hidden.includes(record.section?.name))).toEqual([]);
        if (listed.every(({ front }) => front === null || front === 0))
          expect(shown.length).toBeGreaterThanOrEqual(Math.min(visible, 15));
        expect(decided.blocks.every((block) => block.stories.length > 0)).toBe(true);
        const again = shownOn(front(articles.toReversed(), desk));
        expect(slugs(again)).toEqual(slugs(shown));
      }),
      { numRuns: 150 },
    );
  });

  it('looks at its newest stories only', () => {
    const { edition } = edit(many(2000, inSections('World', 'City')));
    let looks = 0;
    const counting = edition.stories.map((one) =>
      Object.defineProperty({ ...one }, 'record', {
        get: () => {
          looks += 1;
          return one.record;
        },
      }),
    );
    decideFront({ ...edition, stories: counting });
    expect(looks).toBeLessThan(600);
  });
});
