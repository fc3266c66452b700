import { describe, expect, it } from 'vitest';
import { makeAddresses } from '../../../src/addresses.ts';
import type { MeasuredPicture } from '../../../src/edition/pictures/measured-picture.ts';
import { type PictureUse, publishPicture, widthsOf } from '../../../src/edition/pictures/variants.ts';
import { measured } from '../copy.ts';

const addresses = makeAddresses({ origin: 'https://courant.example', base: '/paper/' });

function publish(picture: MeasuredPicture, use: PictureUse | null = 'picture', path = 'media/goats.jpg') {
  return publishPicture({ path, address: addresses.media(path), picture, use }, addresses);
}

const copies = (picture: MeasuredPicture, use?: PictureUse | null) =>
  publish(picture, use)?.variants.map(({ format, width }) => `${format} ${width}`);

describe('the widths of a picture’s copies', () => {
  it('go up in steps to the picture’s own width, and not beyond what a layout can use', () => {
    expect(widthsOf(1200, 'picture')).toEqual([320, 720, 960, 1200]);
    expect(widthsOf(6000, 'picture')).toEqual([320, 720, 960, 1280, 1600]);
  });

  it('leave out one that is nearly as wide as the next', () => {
    expect(widthsOf(700, 'picture')).toEqual([320, 700]);
    expect(widthsOf(350, 'picture')).toEqual([350]);
    expect(widthsOf(40, 'picture')).toEqual([40]);
  });

  it('end early for a portrait, which stands small beside a name', () => {
    expect(widthsOf(2000, 'portrait')).toEqual([320]);
  });
});

describe('a picture’s copies', () => {
  it('come as AVIF and as WebP, beside the picture and under a name that changes with it', () => {
    const shown = publish(measured({ size: { width: 640, height: 427 } }));
    expect(shown?.variants.map(({ address }) => address)).toEqual([
      '/paper/media/goats.0123456789-320w.avif',
      '/paper/media/goats.0123456789-640w.avif',
      '/paper/media/goats.0123456789-320w.webp',
      '/paper/media/goats.0123456789-640w.webp',
    ]);
    expect(shown?.main).toEqual({ address: '/paper/media/goats.jpg', width: 640, height: 427 });
    expect(shown?.variants[0]).toMatchObject({ width: 320, height: 214, path: 'media/goats.jpg' });
  });

  it('are not made of a light picture, of one that moves or is drawn in lines, nor of one that is only linked', () => {
    expect(copies(measured({ bytes: 5000 }))).toEqual([]);
    expect(copies(measured({ master: null }))).toEqual([]);
    expect(copies(measured(), null)).toEqual([]);
  });

  it('stand in for a heavy picture where it is shared or a browser can’t choose: as JPEG', () => {
    const camera = measured({ size: { width: 6000, height: 4000 }, bytes: 7_000_000 });
    expect(publish(camera)?.main).toMatchObject({
      address: '/paper/media/goats.0123456789-1280w.jpeg',
      width: 1280,
      height: 853,
    });
    expect(copies(camera)).toContain('jpeg 1280');
  });

  it('stand in as WebP for one that lets the page through', () => {
    const cut = measured({
      size: { width: 2000, height: 2000 },
      bytes: 900_000,
      colour: null,
      isOpaque: false,
    });
    expect(publish(cut)?.main.address).toMatch(/-1280w\.webp$/);
    expect(copies(cut)?.filter((copy) => copy === 'webp 1280')).toHaveLength(1);
  });

  it.each(['tiff', 'avif'] as const)('stand in for a light %s, which not every browser shows', (format) => {
    const { main, variants } =
      publish(measured({ format, bytes: 5000, size: { width: 300, height: 200 } })) ?? {};
    expect(main?.address).toMatch(/-300w\.jpeg$/);
    expect(variants?.map(({ format: made }) => made)).toEqual(['avif', 'webp', 'jpeg']);
  });

  it('are not decided for a picture whose size nobody can tell', () => {
    expect(publish(measured({ size: null, master: null }))).toBeNull();
  });
});
