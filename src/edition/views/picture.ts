import type { Picture } from '../../article/record.ts';
import type { Language } from '../../languages/language.ts';
import { colonOf } from '../../languages/wording.ts';
import { isElsewhere } from '../../markdown/content-address.ts';
import { type ElsewhereName, nameElsewhere } from '../../markdown/elsewhere.ts';
import type { Edition } from '../edition.ts';
import type { PublishedPicture } from '../pictures/variants.ts';
import { colourClass } from './picture-classes.ts';

/** A picture as a page shows it: `<picture>` with its sources, or a plain `<img>` where it has none. */
export interface PictureView {
  readonly src: string;
  readonly alt: string;
  /** Null where nobody knows them: the file could not be read. */
  readonly width: number | null;
  readonly height: number | null;
  readonly sources: readonly PictureSource[];
  /** The classes that give the picture's place its colour until it is there. */
  readonly className: string | null;
  /** The picture that a page opens with comes first; all others wait until they come into view. */
  readonly isFirst: boolean;
}

/** The copies of a picture in one format, for the browser to choose from. */
export interface PictureSource {
  readonly type: string;
  readonly srcset: string;
  readonly sizes: string;
}

/** A link to a picture that lies on another host, for a page calls nobody but its own paper. */
export interface ElsewhereLink extends ElsewhereName {
  readonly href: string;
}

/** A picture with what stands below it. */
export interface FigureView {
  readonly picture: PictureView | ElsewhereLink;
  readonly caption: string | null;
  readonly credit: string | null;
  /** Said before the credit where it is read aloud: “Image source: ”. */
  readonly creditLabel: string;
}

/**
 * Where a picture stands, which tells the browser how wide it is before it has read any style: as the front page's lead,
 * a story's lead picture, one in a story, one of several beside each other there, one beside a headline, a portrait.
 */
export type PictureSlot = 'front' | 'lead' | 'column' | 'gallery' | 'thumb' | 'portrait';

interface Slot {
  readonly isFirst: boolean;
  /** The widest copy that is of use there. */
  readonly widest: number;
  /** How wide the place is from which width of the window on, both in rem; the widest window first. */
  readonly places: readonly (readonly [from: number, width: number])[];
  /** How wide it is in narrower windows. */
  readonly narrow: string;
}

/** A telephone without its margins. */
const LINE = '92vw';

/** In a story's column, and in the wider one that a desk has room for. */
const STORY = {
  widest: 1600,
  places: [
    [66, 47],
    [42, 38],
  ],
  narrow: LINE,
} as const;

/** As the styles have it: a change there is a change here. */
const SLOTS: Readonly<Record<PictureSlot, Slot>> = {
  front: { isFirst: true, widest: 1600, places: [[66, 31]], narrow: '(min-width: 48rem) 52vw, 92vw' },
  lead: { ...STORY, isFirst: true },
  column: { ...STORY, isFirst: false },
  gallery: {
    isFirst: false,
    widest: 1600,
    places: [
      [66, 23],
      [30, 19],
    ],
    narrow: LINE,
  },
  thumb: { isFirst: false, widest: 720, places: [[48, 14]], narrow: '7rem' },
  portrait: { isFirst: false, widest: 320, places: [], narrow: '10rem' },
};

const POINTS_A_REM = 16;

/** Formats in the order in which a browser is asked whether it knows them. */
const TYPES = [
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
] as const;

/** Shows a picture by its address, with all its copies; null where it lies on another host, which no page calls. */
export function showPicture(
  edition: Edition,
  { src, alt }: { readonly src: string; readonly alt: string | null },
  slot: PictureSlot,
): PictureView | null {
  if (isElsewhere(src, edition.desk.site.origin)) return null;
  const published = findPicture(edition, src);
  return {
    ...mainPicture(edition, src),
    alt: alt ?? '',
    sources: published ? listSources(published, slot, published.size.width) : [],
    className: published?.colour ? colourClass(published.colour) : null,
    isFirst: SLOTS[slot].isFirst,
  };
}

/** Shows the portrait of somebody whose name stands beside it. */
export function showPortrait(edition: Edition, src: string | null): PictureView | null {
  return src === null ? null : showPicture(edition, { src, alt: '' }, 'portrait');
}

/** Gives the file that stands for a picture where nobody can choose: the picture itself, or a lighter copy. */
export function mainPicture(edition: Edition, src: string): Pick<PictureView, 'src' | 'width' | 'height'> {
  const main = findPicture(edition, src)?.main;
  if (!main) return { src, width: null, height: null };
  const { address, width, height } = main;
  return { src: src.startsWith(address) ? src : address, width, height };
}

/** Shows a story's lead picture, with what stands below it. */
export function showLead(edition: Edition, image: Picture, language: Language): FigureView | null {
  const { caption, credit } = image;
  const creditLabel = language.words.imageCredit + colonOf(language);
  const picture = linkElsewhere(edition, image) ?? showPicture(edition, image, 'lead');
  return picture && { picture, caption, credit, creditLabel };
}

/** Gives what stands for a picture that lies on another host; null for any other. */
export function linkElsewhere(
  { desk }: Edition,
  { src, alt }: Pick<Picture, 'src' | 'alt'>,
): ElsewhereLink | null {
  return isElsewhere(src, desk.site.origin) ? { href: src, ...nameElsewhere(src, alt ?? '') } : null;
}

/** Finds a picture of the edition by its address. */
export function findPicture({ pictures }: Edition, src: string): PublishedPicture | null {
  return pictures.get(src.split(/[?#]/, 1)[0] ?? '') ?? null;
}

/** Lists the sources of a picture that is `width` points wide where it has the room. */
export function listSources(
  { variants }: PublishedPicture,
  slot: PictureSlot,
  width: number,
): PictureSource[] {
  return TYPES.flatMap(([format, type]) => {
    const ofFormat = variants.filter((variant) => variant.format === format);
    const useful = ofFormat.filter((variant) => variant.width <= SLOTS[slot].widest);
    const srcset = (useful.length > 0 ? useful : ofFormat.slice(0, 1))
      .map((variant) => `${variant.address} ${variant.width}w`)
      .join(', ');
    return srcset === '' ? [] : [{ type, srcset, sizes: saySizes(SLOTS[slot], width) }];
  });
}

/** Says how wide a picture comes out: as wide as its place, or as itself where it is smaller. */
function saySizes({ places, narrow }: Slot, width: number): string {
  const wide = places.map(
    ([from, rem]) => `(min-width: ${from}rem) ${rem * POINTS_A_REM <= width ? `${rem}rem` : `${width}px`}`,
  );
  return [...wide, narrow].join(', ');
}
