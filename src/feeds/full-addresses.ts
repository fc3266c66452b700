import type { Edition, Story } from '../edition/edition.ts';
import { attributeOf, dropAttributes, setAttribute } from '../edition/pictures/image-tag.ts';
import { TAG } from '../edition/views/html-tags.ts';
import { findPicture } from '../edition/views/picture.ts';

/** Attributes of a body that hold an address. */
const ADDRESSES = ['href', 'src', 'cite'];

/** Cheap to ask of a tag before its attributes are read. */
const HAS_ADDRESS = / (?:href|src|cite)="/;

/** What tells a part's place on its page to a screen reader. Feed readers take it out, and validators warn of it. */
const PLACE_ON_PAGE = /^(?:role|aria-[a-z]+)$/;

/**
 * Writes a body for another site: every address in full, those of this site with its host, those within the story (a footnote)
 * with the story's address. A picture is the lighter copy, where there is one.
 */
export function writeForElsewhere(html: string, { address }: Story, edition: Edition): string {
  const { absolute } = edition.addresses;
  const written = completeAddresses(html, { page: absolute(address), absolute }, (tag) =>
    showMain(tag, edition),
  );
  return written.replace(TAG, (tag) => dropAttributes(tag, PLACE_ON_PAGE));
}

/** Writes every address of a body in full: `page` is the story's own address. Pictures may be changed before. */
export function completeAddresses(
  html: string,
  { page, absolute }: { readonly page: string; readonly absolute: (address: string) => string },
  adapt: (picture: string) => string = (tag) => tag,
): string {
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (slash !== '' || !HAS_ADDRESS.test(tag)) return tag;
    return ADDRESSES.reduce(
      (written, attribute) => {
        const given = attributeOf(written, attribute);
        if (given === null) return written;
        return setAttribute(written, attribute, given.startsWith('#') ? page + given : absolute(given));
      },
      name === 'img' ? adapt(tag) : tag,
    );
  });
}

/** Shows the file that stands for a picture, in its own size where the copy asks for no other. */
function showMain(tag: string, edition: Edition): string {
  const src = attributeOf(tag, 'src') ?? '';
  const published = findPicture(edition, src);
  if (!published || src.startsWith(published.main.address)) return tag;
  const { main, size } = published;
  const moved = setAttribute(tag, 'src', main.address);
  return Number(attributeOf(tag, 'width')) === size.width
    ? setAttribute(setAttribute(moved, 'width', String(main.width)), 'height', String(main.height))
    : moved;
}
