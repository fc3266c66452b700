import type { PictureSize } from '../../edition/pictures/measured-picture.ts';

/** What a browser takes where a drawing says nothing of its size (CSS 2.2, 10.3.2). */
const UNTOLD: PictureSize = { width: 300, height: 150 };

const ROOT = /<svg\b(?:[^"'>]|"[^"]*"|'[^']*')*>/i;
const LENGTH = /^\s*\+?(\d*\.?\d+(?:e\d+)?)\s*(px|pt|pc|in|cm|mm|q|)\s*$/i;
const POINTS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** Reads the size of a drawing off its first element: width and height, else the proportions of its view box; null where it is no drawing. */
export function svgSize(text: string): PictureSize | null {
  const root = ROOT.exec(text)?.[0];
  if (root === undefined) return null;
  const [, , boxWidth = 0, boxHeight = 0] = (read(root, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const box = boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : null;
  const width = lengthOf(read(root, 'width'));
  const height = lengthOf(read(root, 'height'));
  const ratio = box ? box.width / box.height : null;
  if (width && height) return whole(width, height);
  if (width) return whole(width, ratio ? width / ratio : UNTOLD.height);
  if (height) return whole(ratio ? height * ratio : UNTOLD.width, height);
  return box ? whole(box.width, box.height) : UNTOLD;
}

function read(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? null;
}

/** A length in points of the screen; null for a share of the space that there is, which nobody knows yet. */
function lengthOf(text: string | null): number | null {
  const [, number, unit = ''] = LENGTH.exec(text ?? '') ?? [];
  const length = Number(number) * (POINTS[unit.toLowerCase()] ?? 0);
  return Number.isFinite(length) && length > 0 ? length : null;
}

function whole(width: number, height: number): PictureSize {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
