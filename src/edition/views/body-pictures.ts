import type { Edition } from '../edition.ts';
import { attributeOf, escapeAttribute, IMAGE_TAG, setAttribute } from '../pictures/image-tag.ts';
import { findPicture, listSources, type PictureSlot } from './picture.ts';
import { colourClass, ratioClass } from './picture-classes.ts';

/** A gallery as the copy's compiler writes it, and a figure in one; neither holds another. */
const GALLERY = /<div class="gallery"[^>]*>.*?<\/div>/gs;
const FIGURE = /<figure>(.*?)<\/figure>/gs;

/**
 * Dresses the pictures of a body for a page: each gets its copies and its colour, each figure of a gallery its
 * proportions. A picture that the copy wants small stays small.
 */
export function dressPictures(html: string, edition: Edition): string {
  if (!html.includes('<img ')) return html;
  const dress = (part: string, slot: PictureSlot) =>
    part.replace(IMAGE_TAG, (tag) => dressPicture(tag, slot, edition));
  const dressFigure = (_: string, figure: string) =>
    `<figure${sayRatio(figure)}>${dress(figure, 'gallery')}</figure>`;
  const outside = html.split(GALLERY).map((part) => dress(part, 'column'));
  const galleries = Array.from(html.matchAll(GALLERY), ([gallery]) => gallery.replace(FIGURE, dressFigure));
  return outside.map((part, index) => part + (galleries[index] ?? '')).join('');
}

function dressPicture(tag: string, slot: PictureSlot, edition: Edition): string {
  const src = attributeOf(tag, 'src') ?? '';
  const published = findPicture(edition, src);
  if (!published) return tag;
  const { main, size, colour } = published;
  const width = Number(attributeOf(tag, 'width')) || size.width;
  const attributes = {
    ...(src.startsWith(main.address) ? {} : { src: main.address }),
    ...(width === size.width ? { width: String(main.width), height: String(main.height) } : {}),
    ...(colour === null ? {} : { class: colourClass(colour) }),
  };
  const image = Object.entries(attributes).reduce(
    (dressed, [name, value]) => setAttribute(dressed, name, value),
    tag,
  );
  const sources = listSources(published, slot, width).map(
    ({ type, srcset, sizes }) =>
      `<source type="${type}" srcset="${escapeAttribute(srcset)}" sizes="${sizes}">`,
  );
  return sources.length === 0 ? image : `<picture>${sources.join('')}${image}</picture>`;
}

function sayRatio(figure: string): string {
  const [tag = ''] = figure.match(IMAGE_TAG) ?? [];
  const [width, height] = ['width', 'height'].map((name) => Number(attributeOf(tag, name)));
  return width && height ? ` class="${ratioClass({ width, height })}"` : '';
}
