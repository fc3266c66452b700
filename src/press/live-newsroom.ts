import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { MeasuredPicture } from '../edition/pictures/measured-picture.ts';
import type { Archive } from './cache/archive.ts';
import type { FileMemo } from './cache/file-memo.ts';
import type { Listed } from './make-edition.ts';
import { readNewsroom } from './newsroom.ts';
import { PICTURE_FILE } from './pictures/measure.ts';
import type { Measurer } from './pictures/measurer.ts';
import type { ContentFile } from './walk-folder.ts';

/** What was seen to happen in the content folder. */
export interface Changes {
  /** Files that were written to, as the disk has them. */
  readonly files: ReadonlySet<string>;
  /** Whether something came, went or moved. */
  readonly isRearranged: boolean;
}

/** A content folder that is read again and again while it is worked on. */
export interface LiveNewsroom extends Measurer {
  /** Lists the folder. Where only files were written to that it had before, no others are looked at. */
  readonly list: (changes: Changes) => Promise<Listed>;
  /** Looks at every file, in no hurry, and says whether all of them are as they were listed last. */
  readonly isAsListed: () => Promise<boolean>;
}

export const NOTHING: Changes = { files: new Set(), isRearranged: false };

export const ANYTHING: Changes = { files: new Set(), isRearranged: true };

/** When so many files are written at once, a watcher may have missed some: all are looked at. */
const MANY = 50;

export function joinChanges(some: Changes, more: Changes): Changes {
  const files = new Set([...some.files, ...more.files]);
  return some.isRearranged || more.isRearranged || files.size >= MANY
    ? ANYTHING
    : { files, isRearranged: false };
}

/** Files that are looked at before whoever waits has a turn. */
const GLANCE = 100;

/** Opens a content folder for a preview. */
export async function openLiveNewsroom(
  contentFolder: string,
  { archive, darkroom }: { readonly archive: Archive; readonly darkroom: Measurer },
): Promise<LiveNewsroom> {
  const memo = await archive.openMemo(contentFolder);
  const digests = new Map<string, string>();
  const digest = (file: ContentFile) => {
    const sha256 = digests.get(file.path) ?? memo.digest(file);
    if (sha256 !== null) digests.set(file.path, sha256);
    return sha256;
  };
  const trusting: FileMemo = { ...memo, digest, told: digest };
  let listing: Listed = { newsroom: null, memo: trusting };
  let paths: ReadonlyMap<string, string> = new Map();
  let pictures: ReadonlyMap<string, MeasuredPicture> | null = null;
  /** Listings so far. */
  let round = 0;

  return {
    list: async ({ files, isRearranged }) => {
      round += 1;
      const known = [...files].flatMap((file) => paths.get(file) ?? []);
      if (isRearranged || known.length < files.size) {
        digests.clear();
        pictures = null;
        const newsroom = await readNewsroom(contentFolder);
        paths = new Map(Array.from(newsroom?.files ?? [], ([path, file]) => [file, path]));
        listing = { newsroom, memo: trusting };
      }
      for (const path of known) digests.delete(path);
      if (known.some((path) => PICTURE_FILE.test(path))) pictures = null;
      return listing;
    },
    measure: async (files) => {
      pictures ??= await darkroom.measure(files);
      return pictures;
    },
    isAsListed: async () => {
      const { newsroom } = listing;
      const checked = round;
      if (!isDeepStrictEqual(await readNewsroom(contentFolder), newsroom)) return round > checked;
      let seen = 0;
      for (const [path, sha256] of digests) {
        // Whoever lists the folder again has it checked again.
        if (round > checked) return true;
        const file = newsroom?.files.get(path);
        if (file !== undefined && memo.digest({ path, file }) !== sha256) return false;
        seen += 1;
        if (seen % GLANCE === 0) await setImmediate();
      }
      const before = pictures;
      if (!newsroom || !before) return true;
      const now = await darkroom.measure(newsroom.files);
      // What has not been written to is measured once.
      return (
        round > checked ||
        (now.size === before.size && [...now].every(([path, one]) => before.get(path) === one))
      );
    },
  };
}
