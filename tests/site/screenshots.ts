import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORED = join(ROOT, 'tests', 'site', 'screenshots');
const FOUND = join(ROOT, '.broadsheet', 'screenshots');

/** Whether the stored screenshots are written anew. */
export const isUpdate = process.env['UPDATE_SCREENSHOTS'] === '1';

/**
 * How different a picture may be: so many points of a square of so many to a side, in a distance of colour from 0 to 1.
 * Another Chromium with the same fonts gives none at all; a rule that is a point thicker gives whole squares.
 */
const TOLERANCE = { threshold: 0.05, windowSize: 24, points: 12 };

/** A part of a screenshot, in its points. */
export interface Part {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cuts a part out, at half its size and in few colours: small enough to be kept, big enough to be told apart. */
export async function cut(screenshot: Buffer, { left, top, width, height }: Part): Promise<Buffer> {
  const part = await sharp(screenshot).extract({ left, top, width, height }).png().toBuffer();
  return sharp(part)
    .resize({ width: Math.round(width / 2), kernel: 'cubic' })
    .png({ palette: true, colours: 64, dither: 0, effort: 7 })
    .toBuffer();
}

/**
 * Compares a picture with the one that is stored under its name (`light/specimen-list`); null where they look the same.
 * Otherwise writes the picture, and what differs in red, to `.broadsheet/` and tells where.
 */
export async function compare(name: string, picture: Buffer): Promise<string | null> {
  const file = join(STORED, `${name}.png`);
  if (isUpdate) {
    put(file, picture);
    return null;
  }
  const stored = read(file);
  const actual = join(FOUND, `${name}.actual.png`);
  const difference = stored
    ? await findDifference(stored, picture)
    : { words: 'is not stored yet', image: null };
  if (difference === null) return null;
  put(actual, picture);
  if (difference.image) put(join(FOUND, `${name}.difference.png`), difference.image);
  return `${name} ${difference.words}: see ${relative(ROOT, actual)}${difference.image ? ' and …difference.png' : ''}`;
}

/** Lists the names under which pictures are stored. */
export function listStored(): string[] {
  return readdirSync(STORED, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.png$/, ''))
    .sort();
}

/** Throws away what is stored, or what earlier comparisons found. */
export function clear(): void {
  rmSync(isUpdate ? STORED : FOUND, { recursive: true, force: true });
}

async function findDifference(
  stored: Buffer,
  picture: Buffer,
): Promise<{ words: string; image: Buffer | null } | null> {
  const [before, after] = [await decode(stored), await decode(picture)];
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return { words: `is ${width} × ${height} points, not ${before.width} × ${before.height}`, image: null };
  const { points, ...options } = TOLERANCE;
  const worst = pixelmatch(before.pixels, after.pixels, null, width, height, options);
  if (worst <= points) return null;
  const output = Buffer.alloc(after.pixels.length);
  const all = pixelmatch(before.pixels, after.pixels, output, width, height, {
    threshold: options.threshold,
  });
  const image = await sharp(output, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { words: `differs in ${all} points`, image };
}

async function decode(png: Buffer) {
  const { data: pixels, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels, width: info.width, height: info.height };
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function put(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
