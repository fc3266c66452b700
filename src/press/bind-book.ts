import { readFile } from 'node:fs/promises';
import type { Edition } from '../edition/edition.ts';
import type { Variant } from '../edition/pictures/variants.ts';
import { chooseLatest } from '../epub/choose-stories.ts';
import type { Selection } from '../epub/selection.ts';
import { EPUB_TYPE, listBookPictures, writeBook } from '../epub/write-book.ts';
import type { Made } from './make-edition.ts';
import type { CopyMaker } from './pictures/copy-maker.ts';
import { keyOf } from './sheets/key-of.ts';
import type { Keys } from './sheets/keys.ts';

/** What a book is bound from. */
export interface Bindery extends Pick<Made, 'edition' | 'fileOf'> {
  readonly develop: CopyMaker['develop'];
}

/** A picture of a book: a file of the content folder, or a copy that is made of one. */
interface BookPicture {
  readonly address: string;
  /** Path from the content folder. */
  readonly path: string;
  readonly file: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Binds some stories as a book, with their pictures. One that can't be read is left out. */
export async function bindBook(selection: Selection, bindery: Bindery): Promise<Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const { address, read } of listPictures(selection, bindery)) {
    const bytes = await read().catch(() => null);
    if (bytes) pictures.set(address, bytes);
  }
  return writeBook(bindery.edition, selection, pictures);
}

function listPictures(selection: Selection, { edition, fileOf, develop }: Bindery): BookPicture[] {
  const wanted = new Set(
    listBookPictures(
      selection.parts.flatMap(({ stories }) => stories),
      edition,
    ),
  );
  const found = new Map<string, BookPicture>();
  const note = (address: string, path: string, read: (file: string) => Promise<Uint8Array>) => {
    const file = wanted.has(address) ? fileOf(path) : null;
    if (file !== null) found.set(address, { address, path, file, read: () => read(file) });
  };
  for (const { address, path } of edition.media)
    note(address, path, (from) => {
      const copy = jpegOf(address, edition);
      return copy ? develop({ copy, from }) : readFile(from);
    });
  for (const { variants } of edition.pictures.values())
    for (const copy of variants) note(copy.address, copy.path, (from) => develop({ copy, from }));
  return [...wanted].flatMap((address) => found.get(address) ?? []);
}

/** The widest picture of a book: e-readers have no wider sheet. */
const WIDEST = 1280;

/** A JPEG in the place of a picture in WebP, which older e-readers do not show; null where there is no need or no way. */
function jpegOf(address: string, { pictures }: Edition): Variant | null {
  const published = pictures.get(address);
  const any = published?.variants[0];
  if (!published || !any?.master.isOpaque || any.master.format !== 'webp') return null;
  const { size } = published;
  const width = Math.min(WIDEST, size.width);
  return {
    ...any,
    format: 'jpeg',
    width,
    height: Math.max(1, Math.round((size.height * width) / size.width)),
  };
}

/** The standing edition of a site, as a file of the output. */
export interface StandingBook {
  readonly path: string;
  readonly type: string;
  /** Stands for all that is in it: it is bound again when one of its stories or pictures is another. */
  readonly key: () => string;
  readonly make: () => Promise<Uint8Array>;
}

/** Lists the standing edition that `site.yml` asks for: none, unless it does and there is a story. */
export function listStandingBooks(
  bindery: Bindery & Pick<Made, 'memo'>,
  keys: Keys,
): readonly StandingBook[] {
  const { edition, memo } = bindery;
  const { addresses, desk } = edition;
  const path = addresses.local(addresses.latestBook());
  if (desk.site.epub !== 'latest' || path === null || edition.stories.length === 0) return [];
  const selection = chooseLatest(edition);
  const stories = selection.parts.flatMap((part) => part.stories);
  if (stories.length === 0) return [];
  return [
    {
      path,
      type: EPUB_TYPE,
      key: () =>
        keyOf(
          'book',
          keys.common,
          keys.desk,
          selection.parts.map(({ heading, stories: own }) => [heading, own.map(({ id }) => id)]),
          stories.map((story) => [keys.story(story), keys.named(story), describePart(edition, story.id)]),
          listPictures(selection, bindery).map((picture) => [picture.address, memo.digest(picture)]),
        ),
      make: () => bindBook(selection, bindery),
    },
  ];
}

function describePart({ partNumbers, series, byId }: Edition, id: string) {
  const slug = byId.get(id)?.record.series?.slug;
  return slug === undefined ? null : [partNumbers.get(id), series.bySlug.get(slug)?.parts.length];
}
