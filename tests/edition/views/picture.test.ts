import { describe, expect, it } from 'vitest';
import { decideArticlePage, type StoryPage } from '../../../src/edition/views/article-page.ts';
import {
  mainPicture,
  type PictureSlot,
  type PictureView,
  showPicture,
} from '../../../src/edition/views/picture.ts';
import { article, edit, measured, type StoryParts } from '../copy.ts';

const goats = 'media/goats.jpg';
const lead = { src: `content:${goats}`, alt: 'Goats.', caption: 'At noon.', credit: 'Ada Birch' };
const pictures = { [goats]: measured() };

const edition = edit([article({ image: lead })], { pictures }).edition;

function pageOf(parts: StoryParts, files = pictures): StoryPage {
  const page = decideArticlePage(
    edit([article(parts)], { pictures: files }).edition,
    '2024/04/07/the-ferry-is-late',
  );
  if (page.kind !== 'story') throw new Error('no story');
  return page;
}

function show(slot: PictureSlot, alt: string | null = null, from = edition): PictureView {
  const picture = showPicture(from, { src: '/media/goats.jpg', alt }, slot);
  if (!picture) throw new Error('no picture');
  return picture;
}

describe('a picture', () => {
  it('offers AVIF before WebP, with the widths that are of use in its place', () => {
    const { sources, src } = show('thumb');
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(sources[0]?.srcset).toBe(
      '/media/goats.0123456789-320w.avif 320w, /media/goats.0123456789-720w.avif 720w',
    );
    expect(sources[0]?.sizes).toBe('(min-width: 48rem) 14rem, 7rem');
    expect(src).toBe('/media/goats.jpg');
  });

  it('says how large it is and what colour it has, so that nothing moves when it comes', () => {
    expect(show('lead', 'Goats.')).toMatchObject({
      width: 1200,
      height: 800,
      alt: 'Goats.',
      className: 'tint-light red-8 green-7 blue-6',
    });
  });

  it('comes at once where a page opens with it, and waits everywhere else', () => {
    const first = (['front', 'lead', 'column', 'gallery', 'thumb', 'portrait'] as const).filter(
      (slot) => show(slot).isFirst,
    );
    expect(first).toEqual(['front', 'lead']);
  });

  it('is no wider on the page than it is itself', () => {
    const small = edit([article({ image: lead })], {
      pictures: { [goats]: measured({ size: { width: 400, height: 300 } }) },
    }).edition;
    const { sources } = show('lead', null, small);
    expect(sources[0]?.sizes).toBe('(min-width: 66rem) 400px, (min-width: 42rem) 400px, 92vw');
  });

  it('of another host is not fetched from there', () => {
    const src = 'https://pictures.example/goats.jpg';
    expect(showPicture(edition, { src, alt: 'Goats.' }, 'thumb')).toBeNull();
    const page = pageOf({
      image: { ...lead, src },
      html: '<p><a href="https://one.example/">One</a></p>',
    });
    // On paper each link has a number, in the order of the page.
    expect(page.links).toEqual([src, 'https://one.example/']);
    expect(page.picture).toEqual({
      picture: { href: src, words: 'Goats.', host: 'pictures.example' },
      caption: 'At noon.',
      credit: 'Ada Birch',
      creditLabel: 'Image source: ',
    });
  });

  it('of the site’s own address is shown as it is', () => {
    const src = 'https://courant.example/old/goats.jpg';
    expect(showPicture(edition, { src, alt: null }, 'thumb')).toMatchObject({ src, width: null });
  });

  it('keeps what follows its address', () => {
    expect(mainPicture(edition, '/media/goats.jpg?v=2#left').src).toBe('/media/goats.jpg?v=2#left');
  });
});

describe('the lead picture of a story', () => {
  it('has its caption and its credit told apart', () => {
    expect(pageOf({ image: lead }).picture).toMatchObject({
      caption: 'At noon.',
      credit: 'Ada Birch',
      picture: { isFirst: true, alt: 'Goats.' },
    });
  });

  it('is needed nowhere', () => {
    expect(pageOf({}).picture).toBeNull();
  });
});
