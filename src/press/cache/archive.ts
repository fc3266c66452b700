import { join } from 'node:path';
import type { CodeKeys } from '../code-keys.ts';
import type { HeadShelf } from '../compile/compile-copy.ts';
import { COPY_CACHE } from '../place.ts';
import { type CopyCache, NO_CACHE, openCopyCache } from './copy-cache.ts';
import { type FileMemo, openFileMemo } from './file-memo.ts';

/** What the press remembers of copy from one run to the next, and the code that it is remembered for. */
export interface Archive {
  readonly code: CodeKeys;
  readonly cache: CopyCache;
  /** Keeps what is gathered at hand, where one edition is made after the other. */
  readonly shelf?: HeadShelf;
  /** Opens what is remembered of a content folder's files. */
  readonly openMemo: (contentFolder: string) => Promise<FileMemo>;
}

/** How the archive of a project is opened. */
export interface ArchiveOptions {
  /** Off, files are told by their bytes alone: a fresh checkout has fresh times. */
  readonly trustsTimes: boolean;
  readonly clock: () => number;
  /** Called with a line about a cache that is thrown away. */
  readonly tell: (line: string) => void;
}

/** Opens the archive of a project, which all its commands share; `folder` is where it lies. */
export function openArchive(
  folder: string,
  code: CodeKeys,
  { trustsTimes, clock, tell }: ArchiveOptions,
): Archive {
  return {
    code,
    cache: openCopyCache(join(folder, COPY_CACHE), tell),
    openMemo: (contentFolder) =>
      openFileMemo(join(folder, 'listings'), contentFolder, { trustsTimes, now: clock() }),
  };
}

/** An archive that remembers nothing. */
export const NO_ARCHIVE: Archive = {
  code: { compile: '', pages: '', commands: '' },
  cache: NO_CACHE,
  openMemo: (contentFolder) => openFileMemo(null, contentFolder, { trustsTimes: false, now: 0 }),
};
