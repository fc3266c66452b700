import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { measurePicture } from '../../../src/press/pictures/measure.ts';
import { drawPicture } from './drawings.ts';

const bytesOf = (picture: Sharp) => picture.toBuffer();

describe('a measured picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'as %s has its size and colour, and can be copied',
    async (format) => {
      const bytes = await bytesOf(drawPicture(300, 200).toFormat(format));
      const picture = await measurePicture(`media/hill.${format}`, bytes);
      expect(picture).toMatchObject({
        size: { width: 300, height: 200 },
        colour: '26a',
        bytes: bytes.length,
        fault: null,
        master: { format, isOpaque: true },
      });
    },
  );

  it('is measured the right way up, however the camera was held', async () => {
    const bytes = await bytesOf(drawPicture(300, 200).withMetadata({ orientation: 6 }).jpeg());
    expect((await measurePicture('a.JPG', bytes)).size).toEqual({ width: 200, height: 300 });
  });

  it('is told apart from every other, and from itself under another recipe, by its stamp', async () => {
    const [one, other] = await Promise.all(
      ['#2266aa', '#2266ab'].map(async (colour) => bytesOf(drawPicture(60, 40, colour).png())),
    );
    const stampOf = async (bytes: Buffer) => (await measurePicture('a.png', bytes)).master?.stamp;
    expect(await stampOf(one ?? Buffer.of())).toMatch(/^[\da-f]{64}$/);
    expect(await stampOf(one ?? Buffer.of())).not.toBe(await stampOf(other ?? Buffer.of()));
  });

  it('has no colour where one can see through it', async () => {
    const hole = sharp({
      create: { width: 60, height: 40, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
    });
    expect(await measurePicture('a.png', await bytesOf(hole.png()))).toMatchObject({
      colour: null,
      master: { isOpaque: false },
    });
    const opaque = drawPicture(300, 200).ensureAlpha();
    expect((await measurePicture('a.png', await bytesOf(opaque.png()))).colour).toBe('26a');
  });

  it('is not copied where it moves', async () => {
    const frames = await Promise.all(
      ['#ff0000', '#0000ff'].map((colour) => bytesOf(drawPicture(60, 40, colour).png())),
    );
    for (const format of ['gif', 'webp'] as const) {
      const moving = await bytesOf(sharp(frames, { join: { animated: true } }).toFormat(format));
      expect(await measurePicture(`a.${format}`, moving)).toMatchObject({
        size: { width: 60, height: 40 },
        master: null,
        fault: null,
      });
    }
  });

  it('as a drawing in lines has its size, and is not copied', async () => {
    const bytes = new TextEncoder().encode('<svg viewBox="0 0 30 20"></svg>');
    expect(await measurePicture('a.svg', bytes)).toMatchObject({
      size: { width: 30, height: 20 },
      colour: null,
      master: null,
      fault: null,
    });
  });
});

describe('a picture with a fault', () => {
  const faultOf = async (path: string, bytes: Uint8Array) => {
    const picture = await measurePicture(path, bytes);
    expect(picture.master).toBeNull();
    return picture.fault;
  };

  it('lies about what it is', async () => {
    const png = await bytesOf(drawPicture(60, 40).png());
    expect(await faultOf('hill.jpg', png)).toBe('its name ends in .jpg, and it is PNG');
    expect((await measurePicture('hill.jpg', png)).size).toEqual({ width: 60, height: 40 });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(await faultOf('hill.png', svg)).toBe('there is no picture in it that can be read');
    expect(await faultOf('hill.svg', png)).toBe('there is no drawing in it that can be read');
    const page = new TextEncoder().encode('<!DOCTYPE html><script>steal()</script>');
    expect(await faultOf('hill.jpg', page)).toBe('there is no picture in it that can be read');
    expect(await faultOf('hill.svg', page)).toBe('there is no drawing in it that can be read');
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('breaks off, as %s', async (format) => {
    const bytes = await bytesOf(drawPicture().toFormat(format));
    expect(await faultOf(`hill.${format}`, bytes.subarray(0, bytes.length / 2))).toMatch(
      /^(?:it breaks off|there is no picture)/,
    );
  });

  it('holds nothing, or something else', async () => {
    expect(await faultOf('hill.jpg', new Uint8Array())).toBe('there is no picture in it that can be read');
    expect(await faultOf('hill.jpg', new TextEncoder().encode('A picture of a hill.'))).not.toBeNull();
  });

  it('says that it is larger than it is, in a few bytes', async () => {
    const png = await bytesOf(drawPicture(60, 40).png());
    for (const edge of [60_000, 5000]) {
      const lying = Buffer.from(png);
      lying.writeUInt32BE(edge, 16);
      lying.writeUInt32BE(edge, 20);
      lying.writeUInt32BE(crc32(lying.subarray(12, 29)), 29);
      expect(await faultOf('hill.png', lying)).toMatch(
        /^it (?:has 3600 million points|breaks off or is damaged)$/,
      );
    }
  });

  it('has more points than can be opened', async () => {
    const background = { r: 9, g: 9, b: 9 };
    const vast = sharp({ create: { width: 12_500, height: 9000, channels: 3, background } });
    const bytes = await bytesOf(vast.toColourspace('b-w').png({ compressionLevel: 1 }));
    expect(await faultOf('hill.png', bytes)).toBe('it has 113 million points');
    expect((await measurePicture('hill.png', bytes)).size).toEqual({ width: 12_500, height: 9000 });
  });
});
