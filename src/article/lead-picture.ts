import { readAddress } from '../markdown/content-address.ts';
import { plainText } from '../markdown/plain-text.ts';
import { placeOf, type SourceFile } from '../source/source-file.ts';
import type { BodyLink } from './compiled-article.ts';
import type { Fields } from './fields.ts';
import type { Picture } from './record.ts';

/** The lead picture with its address resolved, and the link that the edition has to settle. */
export interface LeadPicture {
  readonly image: Picture | null;
  readonly link: BodyLink | null;
  /** Whether it lies on another host, from which no page may fetch it. */
  readonly isElsewhere: boolean;
}

/** Resolves the picture of the front matter; one with an address that can't be a picture's is left out. */
export function decideLeadPicture(
  source: SourceFile,
  { image, places }: Fields,
  siteOrigin: string,
): LeadPicture {
  if (image === null) return { image: null, link: null, isElsewhere: false };
  const address = readAddress(image.src, 'picture', { path: source.path, siteOrigin });
  const words = {
    alt: image.alt === null ? null : plainText(image.alt),
    caption: image.caption === null ? null : plainText(image.caption),
    credit: image.credit === null ? null : plainText(image.credit),
  };
  switch (address.kind) {
    case 'content': {
      const place = placeOf(source.lines, places.image ?? 0);
      const link: BodyLink = { kind: 'picture', href: image.src, target: address.target, ...place };
      return { image: { src: address.href, ...words }, link, isElsewhere: false };
    }
    case 'external':
    case 'plain':
      return { image: { src: address.href, ...words }, link: null, isElsewhere: address.kind === 'external' };
    default:
      return { image: null, link: null, isElsewhere: false };
  }
}
