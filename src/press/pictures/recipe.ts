import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SharpOptions } from 'sharp';
import { type Variant, WIDEST_COPY } from '../../edition/pictures/variants.ts';

/** Counts up when the same picture shall come out differently, or be measured differently. */
const RECIPE = 1;

/** More points than these are shown as they are: a hundred million take half a gigabyte to open. */
export const MOST_POINTS = 100_000_000;

/** How pictures are opened: what breaks off is a fault, what a camera wrote oddly is none. */
export const OPENING = {
  failOn: 'error',
  limitInputPixels: MOST_POINTS,
  sequentialRead: true,
} satisfies SharpOptions;

/** Stands for a picture's bytes and the recipe of its copies, whose names change with either. */
export function stampOf(bytes: Uint8Array): string {
  return createHash('sha256').update(`broadsheet ${RECIPE}\n`).update(bytes).digest('hex');
}

/** Stands for everything but the picture itself that decides what comes out: our recipe and sharp's version. Doesn't load sharp. */
export function readPressMark(): string {
  const entry = createRequire(import.meta.url).resolve('sharp');
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'),
  );
  return `broadsheet ${RECIPE}, sharp ${version}`;
}

/** Loads sharp, which takes a tenth of a second. Each picture has one processor, so that the bytes are the same on every machine. */
export async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** A picture opened for its copies: turned the right way up, in sRGB, and no wider than the widest of them. */
export interface Plate {
  readonly points: Uint8Array;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 3 | 4 };
}

/** Opens a picture once for all its copies: a camera's takes as long as one of them. */
export async function openPlate(bytes: Uint8Array): Promise<Plate> {
  const sharp = await loadSharp();
  const { data: points, info } = await sharp(bytes, OPENING)
    .autoOrient()
    .resize({ width: WIDEST_COPY, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { points, raw: { width, height, channels: info.channels === 4 ? 4 : 3 } };
}

/**
 * Makes a copy, without what the camera noted. Drawings and screens, which come as PNG or GIF, keep their edges;
 * photographs need half of the bytes. AVIF at effort 1 is a few hundredths larger than at sharp's own 4 and takes a tenth of
 * the time; WebP is for browsers that don't know AVIF, which are few.
 */
export async function printCopy({ points, raw }: Plate, { width, format, master }: Variant): Promise<Buffer> {
  const sharp = await loadSharp();
  const isDrawing = master.format === 'png' || master.format === 'gif';
  const copy = sharp(points, { raw }).resize({ width });
  switch (format) {
    case 'avif':
      return copy
        .avif({
          quality: isDrawing ? 62 : 52,
          effort: 1,
          chromaSubsampling: isDrawing ? '4:4:4' : '4:2:0',
        })
        .toBuffer();
    case 'webp':
      return copy.webp({ quality: isDrawing ? 86 : 74, effort: 2, smartSubsample: isDrawing }).toBuffer();
    case 'jpeg':
      return copy.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
  }
}

/** Prints an icon as PNG, as wide as high, on whatever ground it has. */
export async function printIcon(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const ground = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp(bytes, { ...OPENING, density: 300 })
    .resize(size, size, { fit: 'contain', background: ground })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
