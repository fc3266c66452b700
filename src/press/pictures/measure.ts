import type { Master, MeasuredPicture } from '../../edition/pictures/measured-picture.ts';
import { cleanDrawing } from './clean-drawing.ts';
import { dominantColour, type Points } from './dominant-colour.ts';
import { readDrawing } from './drawing-text.ts';
import { loadSharp, MOST_POINTS, OPENING, stampOf } from './recipe.ts';
import { svgSize } from './svg-size.ts';

/** Files that are pictures by their name. */
export const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** The edge of the thumbnail that the colour is found on. */
const THUMBNAIL = 64;

/** As much of a drawing holds its first element. */
const DRAWING_HEAD = 64 * 1024;

/** Formats by the endings that names have. */
const ENDINGS: ReadonlyMap<string, Master['format']> = new Map([
  ['avif', 'avif'],
  ['gif', 'gif'],
  ['jpeg', 'jpeg'],
  ['jpg', 'jpeg'],
  ['png', 'png'],
  ['tif', 'tiff'],
  ['tiff', 'tiff'],
  ['webp', 'webp'],
]);

/** A head is read of pictures that are too large to open, too. */
const HEAD = { ...OPENING, limitInputPixels: false } as const;

/**
 * Measures a picture: its size the right way up, its colour, and whether copies can be made of it. Never throws: what is
 * no picture, breaks off, or is something else than its name says, has a fault.
 */
export async function measurePicture(path: string, bytes: Uint8Array): Promise<MeasuredPicture> {
  const ending = (/\.(\w+)$/.exec(path)?.[1] ?? '').toLowerCase();
  const nothing = { size: null, colour: null, bytes: bytes.length, master: null, removed: [] };
  if (ending === 'svg') {
    const text = readDrawing(bytes);
    const drawing = cleanDrawing(text);
    const size = drawing && svgSize(text.slice(0, DRAWING_HEAD));
    if (!size) return { ...nothing, fault: 'there is no drawing in it that can be read' };
    return { ...nothing, size, fault: null, removed: drawing.removed };
  }
  const head = await readHead(bytes);
  if (!head) return { ...nothing, fault: 'there is no picture in it that can be read' };
  const { format, size } = head;
  const withSize = { ...nothing, size };
  if (format !== ENDINGS.get(ending))
    return { ...withSize, fault: `its name ends in .${ending}, and it is ${format.toUpperCase()}` };
  const points = size.width * size.height;
  if (points > MOST_POINTS)
    return { ...withSize, fault: `it has ${Math.round(points / 1e6)} million points` };
  const thumbnail = await openThumbnail(bytes);
  if (!thumbnail) return { ...withSize, fault: 'it breaks off or is damaged' };
  const colour = dominantColour(thumbnail);
  const master = { stamp: stampOf(bytes), format, isOpaque: colour !== null };
  return { ...withSize, colour, master: head.isMoving ? null : master, fault: null };
}

/** Reads what a picture says of itself at its beginning; null where it is none. */
async function readHead(bytes: Uint8Array) {
  try {
    const sharp = await loadSharp();
    const { format: found, autoOrient, pages = 1 } = await sharp(bytes, HEAD).metadata();
    const format = [...ENDINGS.values()].find((one) => one === (found === 'heif' ? 'avif' : found));
    const { width, height } = autoOrient;
    // A TIFF has pages as a book has; in the other formats they are moments.
    return format ? { format, size: { width, height }, isMoving: pages > 1 && format !== 'tiff' } : null;
  } catch {
    return null;
  }
}

/** Opens all of a picture, to see that all of it is there, and makes it small; null where it isn't. */
async function openThumbnail(bytes: Uint8Array): Promise<Points | null> {
  try {
    const sharp = await loadSharp();
    const { data, info } = await sharp(bytes, OPENING)
      .resize(THUMBNAIL, THUMBNAIL, { fit: 'fill' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, channels: info.channels === 4 ? 4 : 3 };
  } catch {
    return null;
  }
}
