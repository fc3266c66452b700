import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Edition, Story } from '../edition/edition.ts';
import { languageOf } from '../languages/index.ts';
import type { Binding, BoundPicture } from './binding.ts';
import { writeBookStyle } from './book-style.ts';
import { writeChapter } from './chapter.ts';
import { CONTENTS_FILE, COVER_FILE, type PageLanguage, writeContents } from './contents.ts';
import { drawCover, writeCover } from './cover.ts';
import { writeNcx } from './ncx.ts';
import { type ManifestFile, NCX_TYPE, writePackage } from './package-document.ts';
import { boundAddress } from './picture.ts';
import { bindPicture } from './picture-file.ts';
import type { Selection } from './selection.ts';
import { STYLE_FILE } from './xhtml.ts';

export const EPUB_TYPE = 'application/epub+zip';

const XHTML = 'application/xhtml+xml';

/** The folder of a book that holds all but its mark. */
const FOLDER = 'EPUB';

/** Lists the addresses of the pictures that some stories show, as `writeBook` wants them, each once. Reads no text. */
export function listBookPictures(stories: readonly Story[], edition: Edition): readonly string[] {
  const shown = stories.flatMap(({ record, pictures }) => [
    ...(record.image === null ? [] : [record.image.src]),
    ...pictures,
  ]);
  return [...new Set(shown.map((src) => boundAddress(src, edition)))];
}

/**
 * Writes some stories as a book: EPUB 3.3, the same bytes for the same stories. `pictures` has the bytes of the pictures by their
 * address; what it lacks, the book leads to instead.
 */
export function writeBook(
  edition: Edition,
  selection: Selection,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const stories = selection.parts.flatMap((part) => part.stories);
  const bound = bindPictures(pictures);
  const chapters = new Map(
    stories.map(({ address }, index) => [address, `story-${String(index + 1).padStart(3, '0')}.xhtml`]),
  );
  const binding: Binding = { edition, chapters, pictures: bound };
  const language = languageOfBook(stories, edition);

  const page = (path: string, text: string, properties?: string) => ({
    path,
    type: XHTML,
    isRead: true,
    bytes: strToU8(text),
    ...(properties && { properties }),
  });
  const files: readonly (ManifestFile & { readonly bytes: Uint8Array })[] = [
    {
      path: 'cover.svg',
      type: 'image/svg+xml',
      properties: 'cover-image',
      isRead: false,
      bytes: strToU8(drawCover(selection, binding, language)),
    },
    page(COVER_FILE, writeCover(selection, binding, language)),
    page(CONTENTS_FILE, writeContents(selection, binding, language), 'nav'),
    ...stories.map((story) => page(chapters.get(story.address) ?? '', writeChapter(story, binding))),
    { path: STYLE_FILE, type: 'text/css', isRead: false, bytes: strToU8(writeBookStyle()) },
    { path: 'contents.ncx', type: NCX_TYPE, isRead: false, bytes: strToU8(writeNcx(selection, binding)) },
    ...[...bound.values()].map(({ file, type, bytes }) => ({ path: file, type, isRead: false, bytes })),
  ];
  return pack({
    // A reader knows a book by these first bytes, which are therefore not packed.
    mimetype: [strToU8(EPUB_TYPE), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    [`${FOLDER}/package.opf`]: strToU8(writePackage(selection, files, binding, language)),
    ...Object.fromEntries(
      files.map(({ path, type, bytes }): [string, Zippable[string]] => [
        `${FOLDER}/${path}`,
        // Pictures are packed already, but for drawings.
        [bytes, { level: type.startsWith('image/') && !type.includes('svg') ? 0 : 6 }],
      ]),
    ),
  });
}

function bindPictures(pictures: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, BoundPicture> {
  const bound = new Map<string, BoundPicture>();
  for (const [address, bytes] of pictures) {
    const picture = bindPicture(bytes, bound.size + 1);
    if (picture) bound.set(address, picture);
  }
  return bound;
}

/** A book is in the language of all its stories, else in that of the paper. */
function languageOfBook(stories: readonly Story[], { desk, language }: Edition): PageLanguage {
  const tags = new Set(stories.map(({ record }) => record.language));
  const [only] = tags;
  const { code, direction } = tags.size === 1 && only ? languageOf(only, desk.languages) : language;
  return { lang: code, dir: direction };
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** All files bear the first day that an archive of this kind knows. */
function pack(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
