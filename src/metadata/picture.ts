import type { Edition } from '../edition/edition.ts';
import { mainPicture } from '../edition/views/picture.ts';

/** Describes a picture as schema.org ImageObject: the file that everybody can open, and its size where it is known. */
export function describePicture(address: string, edition: Edition) {
  const { src, width, height } = mainPicture(edition, address);
  return {
    '@type': 'ImageObject',
    url: edition.addresses.absolute(src),
    width: width ?? undefined,
    height: height ?? undefined,
  };
}
