import { ACTIVE_HINT, isActiveFile } from './active-files.ts';
import type { EditionFinding, MediaFile } from './edition.ts';
import { topOfFile } from './edition.ts';
import { type PictureUse, type PublishedPicture, publishPicture } from './pictures/variants.ts';
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
  /** Lists the files to publish, and the pictures among them by their address. */
  readonly list: () => {
    readonly media: readonly MediaFile[];
    readonly pictures: ReadonlyMap<string, PublishedPicture>;
    readonly findings: readonly EditionFinding[];
  };
}

/**
 * Opens the ledger of media. All of `media/` is published, but for files that only unpublished stories use: a picture
 * can break an embargo too. Of files elsewhere only those that the paper shows are published. Copies are made of the
 * pictures that a page shows, not of those that are only linked to. What would run is not published at all: copy comes from many
 * hands, and a page in `media/` is a page of this site. Raises `active-file`, `unreadable-picture` and `unsafe-drawing`.
 */
export function openLedger(directory: Directory): MediaLedger {
  const used = new Set<string>();
  const held = new Set<string>();
  const uses = new Map<string, PictureUse>();
  const noting =
    (paths: Set<string>): Resolver =>
    (target, use) => {
      const found = resolve(target, directory);
      if (found.kind !== 'address' || found.media === null) return found;
      paths.add(found.media);
      if (use && paths === used && uses.get(found.media) !== 'picture') uses.set(found.media, use);
      return found;
    };
  return {
    shown: noting(used),
    hidden: noting(held),
    list: () => {
      const paths = [...directory.files]
        .filter((path) => used.has(path) || (path.startsWith('media/') && !held.has(path)))
        .sort(compareText);
      const media = paths
        .filter((path) => !isActiveFile(path))
        .map((path) => Object.freeze({ path, address: directory.addresses.media(path) }));
      const { pictures, findings } = listPictures(media, uses, directory);
      return { media, pictures, findings: [...paths.filter(isActiveFile).map(findActive), ...findings] };
    },
  };
}

function findActive(path: string): EditionFinding {
  return {
    path,
    place: topOfFile,
    ruleId: 'active-file',
    message: 'Unexpected file that runs, expected one that is shown or read: it is not published',
    hint: ACTIVE_HINT,
  };
}

function listPictures(
  media: readonly MediaFile[],
  uses: ReadonlyMap<string, PictureUse>,
  { pictures, addresses }: Directory,
): Pick<ReturnType<MediaLedger['list']>, 'pictures' | 'findings'> {
  const published = new Map<string, PublishedPicture>();
  const findings: EditionFinding[] = [];
  for (const { path, address } of media) {
    const picture = pictures.get(path);
    if (!picture) continue;
    if (picture.fault !== null) {
      findings.push({
        path,
        place: topOfFile,
        ruleId: 'unreadable-picture',
        message: path.toLowerCase().endsWith('.svg')
          ? `An empty drawing stands in its place: ${picture.fault}`
          : `The picture is shown as it is: ${picture.fault}`,
        hint: 'Export it once more from the program that made it.',
      });
    }
    if (picture.removed.length > 0) {
      findings.push({
        path,
        place: topOfFile,
        ruleId: 'unsafe-drawing',
        message: `Unexpected ${listed(picture.removed)} in a drawing, expected lines and text: left out of what is published`,
        hint: 'Export it once more as a plain SVG, without scripts and with its pictures in it.',
      });
    }
    const shown = publishPicture({ path, address, picture, use: uses.get(path) ?? null }, addresses);
    if (shown) published.set(address, Object.freeze(shown));
  }
  return { pictures: published, findings };
}

/** Names the first of what was found, and how much more there was. */
function listed(all: readonly string[]): string {
  const shown = all.slice(0, 5).map((one) => `\`${one}\``);
  return shown.join(', ') + (all.length > 5 ? ` and ${all.length - 5} more` : '');
}
