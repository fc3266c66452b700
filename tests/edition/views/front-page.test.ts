import { describe, expect, it } from 'vitest';
import { decideFrontPage } from '../../../src/edition/views/front-page.ts';
import { article, edit, makeDesk, named, type StoryParts, section } from '../copy.ts';

/** At the site’s own address, where the press needs no file. */
const image = { src: 'https://courant.example/ferry.webp', alt: 'A ferry.', caption: null, credit: null };
const stories = (count: number, parts: StoryParts = {}) =>
  Array.from({ length: count }, (_, index) => article({ slug: `s${index}`, ...parts }));

describe('decideFrontPage', () => {
  it('bears the site’s name and the day of the edition in the site’s zone', () => {
    const page = decideFrontPage(edit(stories(1), { now: '2024-05-01T02:00:00Z' }).edition);
    expect(page.head.title).toBe('The Marrowport Courant');
    expect(page.today).toEqual({ iso: '2024-04-30', words: 'Tuesday, April 30, 2024' });
  });

  it('shows few pictures where every story has one: the lead’s, two beside it, one a block', () => {
    const page = decideFrontPage(edit(stories(40, { image, section: named('World') })).edition);
    const pictures = (teasers: readonly { image: unknown }[]) =>
      teasers.map((teaser) => teaser.image !== null);
    expect(page.lead?.image).toMatchObject({ src: image.src, alt: image.alt, isFirst: true });
    expect(pictures(page.secondary)).toEqual([true, true, false, false]);
    expect(pictures(page.latest)).not.toContain(true);
    expect(pictures(page.blocks[0]?.teasers ?? [])).toEqual([true, ...Array(11).fill(false)]);
  });

  it('passes over stories without a picture on the way to those that have one', () => {
    const mixed = stories(5).map(({ record }, index) =>
      article({ slug: record.headline, image: index < 2 ? null : image }),
    );
    const page = decideFrontPage(edit(mixed).edition);
    expect(page.secondary.map((teaser) => teaser.image !== null)).toEqual([false, true, true, false]);
  });

  it('leads on to a section that has more than the front shows', () => {
    const desk = makeDesk({ sections: [section('World', { front: 2 }), section('City')] });
    const world = stories(30, { section: named('World') });
    const city = Array.from({ length: 3 }, (_, index) =>
      article({ slug: `c${index}`, datePublished: '2024-03-01', section: named('City') }),
    );
    const { blocks } = decideFrontPage(edit([...world, ...city], { desk }).edition);
    expect(blocks.map(({ heading, href, more, teasers }) => [heading, href, more, teasers.length])).toEqual([
      ['World', '/section/world/', 'More in World', 2],
      ['City', '/section/city/', null, 3],
    ]);
  });
});
