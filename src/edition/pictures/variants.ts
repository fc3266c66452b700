import type { Addresses, VariantFormat } from '../../addresses.ts';
import type { Master, MeasuredPicture, PictureSize } from './measured-picture.ts';

/** A copy of a picture in one width and one format, as the press is to make it. */
export interface Variant extends PictureSize {
  /** The picture, by its path from the content folder. */
  readonly path: string;
  readonly format: VariantFormat;
  readonly master: Master;
  readonly address: string;
}

/** A picture file that the paper publishes, and the copies of it that browsers may choose from. */
export interface PublishedPicture {
  /** What a browser without a choice shows, and what is shown where the picture is shared. */
  readonly main: PictureSize & { readonly address: string };
  /** Of the file itself. */
  readonly size: PictureSize;
  readonly colour: string | null;
  /** By format, the best first, and by width. */
  readonly variants: readonly Variant[];
}

/** For what a picture is shown: large with a story, or small beside a person's name. */
export type PictureUse = 'picture' | 'portrait';

/** A picture file and what it is shown for; null where pages only link to it. */
export interface PictureFile {
  readonly path: string;
  readonly address: string;
  readonly picture: MeasuredPicture;
  readonly use: PictureUse | null;
}

/** Widths that the layout has a use for: a thumbnail, a column on a telephone and on a desk, at one and two points to the pixel. */
const WIDTHS = [320, 720, 960, 1280, 1600];

export const WIDEST_COPY = 1600;

/** The widest copy of a portrait. */
const WIDEST_PORTRAIT = 320;

/** A copy this near to the width of the next saves less than it costs. */
const NEAR = 0.8;

/** A file of fewer bytes is on the reader's screen as fast as any copy of it. */
const LIGHT = 8 * 1024;

/** A file of more bytes is nothing to show to a browser without a choice, or where a picture is shared. */
const HEAVY = 256 * 1024;

/** The width of the copy that then takes its place: the least that search engines want. */
const SHARED_WIDTH = 1280;

/** Letters of the stamp that part one version of a picture from the next. */
const STAMP_LENGTH = 10;

const WEB_SAFE = new Set(['jpeg', 'png', 'gif', 'webp']);

/**
 * Decides which copies of a picture are made. None is larger than the picture, none as wide as another but for a fifth.
 * Light, moving and vector pictures have none and are shown as they are. A picture that is heavy, or in a format that not
 * every browser knows, is shown to old browsers as a JPEG, or as WebP where one can see through it.
 */
export function publishPicture(
  { path, address, picture, use }: PictureFile,
  addresses: Addresses,
): PublishedPicture | null {
  const { size, master, bytes, colour } = picture;
  if (!size) return null;
  const isSafe = !master || WEB_SAFE.has(master.format);
  const original = { ...size, address };
  if (!use || !master || (isSafe && bytes <= LIGHT)) return { main: original, size, colour, variants: [] };
  const print = (format: VariantFormat, width: number): Variant =>
    Object.freeze({
      path,
      format,
      master,
      width,
      height: Math.max(1, Math.round((size.height * width) / size.width)),
      address: addresses.variant(path, { stamp: master.stamp.slice(0, STAMP_LENGTH), width, format }),
    });
  const widths = widthsOf(size.width, use);
  const choice = [
    ...widths.map((width) => print('avif', width)),
    ...widths.map((width) => print('webp', width)),
  ];
  if (isSafe && bytes <= HEAVY) return { main: original, size, colour, variants: choice };
  const main = print(master.isOpaque ? 'jpeg' : 'webp', Math.min(SHARED_WIDTH, size.width));
  const isNew = choice.every(({ address: other }) => other !== main.address);
  return { main, size, colour, variants: isNew ? [...choice, main] : choice };
}

/** Lists the widths of a picture's copies, the smallest first. */
export function widthsOf(width: number, use: PictureUse): number[] {
  const widest = Math.min(width, use === 'portrait' ? WIDEST_PORTRAIT : WIDEST_COPY);
  return [...WIDTHS.filter((one) => one <= widest * NEAR), widest];
}
