import { type Dirent, readdirSync, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorCode, sayUnreadable } from './press-error.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with forward slashes and composed letters (NFC), whatever the disk keeps. */
  readonly path: string;
  /** Where it lies on the disk. */
  readonly file: string;
}

/** Something in the folder that can't be read as a file. */
export interface Obstacle {
  readonly path: string;
  readonly kind: 'unreadable' | 'link-loop' | 'linked-twice' | 'link-outside' | 'no-file';
  readonly why: string;
}

/** What lies in a folder, sorted by code unit. */
export interface Listing {
  readonly files: readonly ContentFile[];
  /** Folders, empty ones too. */
  readonly folders: ReadonlySet<string>;
  readonly obstacles: readonly Obstacle[];
}

interface Folder {
  readonly path: string;
  readonly file: string;
}

/** Names that systems and editors leave behind; they are no content, and nor are names that begin with a full stop. */
const LITTER = /^(?:node_modules|__MACOSX|Thumbs\.db|desktop\.ini|Icon\r|\$RECYCLE\.BIN)$|~$/i;

/** Says whether a name in the folder is passed over in silence. */
export function isLitter(name: string): boolean {
  return name.startsWith('.') || LITTER.test(name);
}

/**
 * Lists all files below a folder. Links are followed where they lead to something in it, or in a folder that the operator has
 * named; a folder is read once, however many links lead to it, so that a link to a folder above itself comes to an end.
 * Goes as deep as the system has paths for. The folders of an archive are small and many: asked for one by one in a thread, each
 * would take longer on its way than on the disk.
 */
export async function walkFolder(root: string, linked: readonly string[] = []): Promise<Listing> {
  const open = await Promise.all([root, ...linked].map((folder) => realpath(folder).catch(() => null)));
  const mayLeadTo = (real: string) =>
    open.some((folder) => folder !== null && (real === folder || real.startsWith(withSeparator(folder))));
  const files: ContentFile[] = [];
  const folders = new Set<string>();
  const obstacles: Obstacle[] = [];
  const linkedFolders: Folder[] = [];
  const seen = new Map<string, string>();

  const enter = async (top: Folder) => {
    const open: Folder[] = [top];
    for (let folder = open.pop(); folder; folder = open.pop()) {
      const { path, file } = folder;
      try {
        const entries = readdirSync(file, { withFileTypes: true });
        seen.set(identify(file), path);
        if (path !== '') folders.add(path);
        for (const entry of entries) {
          const link = sort(entry, folder, open);
          if (link) await follow(link);
        }
      } catch (error) {
        obstacles.push({ path, kind: 'unreadable', why: sayUnreadable(error) });
      }
    }
  };

  /** Puts what it finds where it belongs; gives a link back. */
  const sort = (entry: Dirent, parent: Folder, open: Folder[]): ContentFile | null => {
    if (isLitter(entry.name)) return null;
    const name = entry.name.normalize('NFC');
    const found = {
      path: parent.path === '' ? name : `${parent.path}/${name}`,
      file: join(parent.file, entry.name),
    };
    if (entry.isDirectory()) open.push(found);
    else if (entry.isFile()) files.push(found);
    else if (entry.isSymbolicLink()) return found;
    else obstacles.push({ path: found.path, kind: 'no-file', why: 'it is neither a file nor a folder' });
    return null;
  };

  const follow = async (link: ContentFile) => {
    try {
      const target = await stat(link.file);
      if (!target.isFile() && !target.isDirectory())
        obstacles.push({
          path: link.path,
          kind: 'no-file',
          why: 'its link leads to neither a file nor a folder',
        });
      else if (!mayLeadTo(await realpath(link.file)))
        obstacles.push({
          path: link.path,
          kind: 'link-outside',
          why: 'it leads out of the content folder',
        });
      else if (target.isFile()) files.push(link);
      else linkedFolders.push(link);
    } catch (error) {
      const why = errorCode(error) === 'ENOENT' ? 'its link leads nowhere' : sayUnreadable(error);
      obstacles.push({
        path: link.path,
        kind: errorCode(error) === 'ELOOP' ? 'link-loop' : 'unreadable',
        why,
      });
    }
  };

  await enter({ path: '', file: root });
  for (let link = linkedFolders.shift(); link; link = linkedFolders.shift()) {
    const before = seen.get(identify(link.file));
    if (before === undefined) await enter(link);
    else if (before === '' || link.path.startsWith(`${before}/`)) {
      obstacles.push({ path: link.path, kind: 'link-loop', why: 'it leads to a folder that it lies in' });
    } else
      obstacles.push({
        path: link.path,
        kind: 'linked-twice',
        why: `it leads to ${before}, which is read there`,
      });
  }
  files.sort(byPath);
  obstacles.sort(byPath);
  return { files, folders, obstacles };
}

/** The root of a disk ends in its separator already. */
function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** Tells a folder by its place on the disk, so that it is the same one under every name. */
function identify(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
}

/** Compares by code unit: the same order on every system and in every locale. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
