import type { MediaFile } from './edition.ts';
import type { Directory } from './resolve.ts';
import { resolve } from './resolve.ts';
import type { Resolver } from './settle.ts';
import { compareText } from './shelves.ts';

/** Keeps account of the files that are shown and those that only unpublished stories use. */
export interface MediaLedger {
  /** Resolves for what is published. */
  readonly shown: Resolver;
  /** Resolves for what is not. */
  readonly hidden: Resolver;
  /** Lists the files to publish. */
  readonly list: () => MediaFile[];
}

/**
 * Opens the ledger of media. All of `media/` is published, but for files that only unpublished stories use: a picture
 * can break an embargo too. Of files elsewhere only those that the paper shows are published.
 */
export function openLedger(directory: Directory): MediaLedger {
  const used = new Set<string>();
  const held = new Set<string>();
  const noting =
    (paths: Set<string>): Resolver =>
    (target) => {
      const found = resolve(target, directory);
      if (found.kind === 'address' && found.media !== null) paths.add(found.media);
      return found;
    };
  return {
    shown: noting(used),
    hidden: noting(held),
    list: () =>
      [...directory.files]
        .filter((path) => used.has(path) || (path.startsWith('media/') && !held.has(path)))
        .sort(compareText)
        .map((path) => Object.freeze({ path, address: directory.addresses.media(path) })),
  };
}
