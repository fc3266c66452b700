import { isBlank, type Located, type LocatedMap } from '../../source/located.ts';
import type { Picture } from '../record.ts';
import { entryOf, type Fault, listValues, readAddress, textOf } from './values.ts';

const pathKeys = [
  'src',
  'path',
  'url',
  'image',
  'file',
  'filename',
  'href',
  'source',
  'feature',
  'overlayImage',
  'teaser',
  'thumbnail',
  'hero',
];
const altKeys = ['alt', 'altText', 'alternative', 'alternativeText'];
const creditKeys = ['credit', 'creditLine', 'attribution', 'photographer', 'photoCredit', 'by', 'copyright'];

/** Words about the lead picture that stand beside it in front matter: `heroImageAlt`, `image_caption`. */
export interface PictureWords {
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Reads the lead picture: a path, a map with `src`, `alt`, `caption` and `credit`, or a list, which gives its first. */
export function readPicture(value: Located, beside: PictureWords, fault: Fault): Picture | null {
  const first = listValues(value)[0];
  if (!first || (first.kind === 'scalar' && typeof first.value === 'boolean')) return null;
  if (first.kind !== 'map') {
    const src = readAddress(first, fault);
    return src === null ? null : { src, ...beside };
  }
  const path = findPath(first);
  const src = path ? readAddress(path, fault) : null;
  if (src === null) return null;
  return {
    src,
    alt: textOf(first, altKeys, fault) ?? beside.alt,
    caption: textOf(first, ['caption', 'description', 'title'], fault) ?? beside.caption,
    credit: textOf(first, creditKeys, fault) ?? beside.credit,
  };
}

/** A theme's settings for a picture (`focal_point`) without a path name no picture. */
function findPath(map: LocatedMap): Located | null {
  const entry = entryOf(map, pathKeys);
  if (!entry || isBlank(entry.value)) return null;
  return entry.value.kind === 'map' ? findPath(entry.value) : (listValues(entry.value)[0] ?? null);
}
