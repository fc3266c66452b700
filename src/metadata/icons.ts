import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Edition } from '../edition/edition.ts';
import { writeXml } from '../feeds/xml.ts';

/** A copy of the icon as PNG, for systems that know no drawings in lines. */
export interface IconCopy {
  readonly path: string;
  /** Its sides, in points. */
  readonly size: number;
}

/** Where our own drawing lies. */
export const ICON_PATH = 'icon.svg';

/** What telephones and desks ask for. The press draws all of them from the one icon. */
export const ICON_COPIES: readonly IconCopy[] = [
  { path: 'apple-touch-icon.png', size: 180 },
  { path: 'icon-192.png', size: 192 },
  { path: 'icon-512.png', size: 512 },
];

/** Gives the address of the icon: the paper's own, else our drawing. */
export function iconAddress({ icon, addresses }: Edition): string {
  return icon ?? addresses.file(ICON_PATH);
}

/** The colours of the paper by day, as the styles have them. */
export const PAPER = '#fffdf8';
export const INK = '#14120e';

/** Lines of a front page on a sheet of 32 points: nameplate, headline, a picture, columns. */
const LINES: readonly (readonly [left: number, top: number, width: number, height: number])[] = [
  [8, 7, 16, 3],
  [8, 12, 16, 1],
  [8, 15, 7, 6],
  [17, 15, 7, 1],
  [17, 17.5, 7, 1],
  [17, 20, 7, 1],
  [8, 23, 7, 1],
  [17, 23, 7, 1],
];

/**
 * Draws the icon: the front page of a newspaper, ink on paper, in shapes alone, for letters would look different on every
 * machine. It keeps clear of the rim that telephones may cut off.
 */
export function drawIcon(): string {
  return writeXml(drawSheet({ width: 512, height: 512 }));
}

function drawSheet(size: { readonly width?: number; readonly height?: number } = {}) {
  return x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32', ...size }, [
    x('path', { fill: PAPER, d: 'M0 0h32v32H0z' }),
    x('path', {
      fill: INK,
      d: LINES.map(([left, top, width, height]) => `M${left} ${top}h${width}v${height}h-${width}z`).join(''),
    }),
  ]);
}

/** The drawing as an address that holds it: an icon to be fetched would stand in the way of a page's first picture. */
export const ICON_DATA = `data:image/svg+xml,${encodeURIComponent(toXml(drawSheet()))}`;
