import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../pictures/sealed-file.ts';
import type { ContentFile } from '../walk-folder.ts';

/** What is remembered of a file: how it looked from outside, and its SHA-256. */
type Memory = readonly [size: string, modified: string, changed: string, inode: string, sha256: string];

/** Tells files by their bytes, and reads only those that may have changed. */
export interface FileMemo {
  /** The SHA-256 of a file's bytes in hex, or null where it can't be read. */
  readonly digest: (file: ContentFile) => string | null;
  /** The digest that was told before in this run, so that nobody looks at the file again; else the same. */
  readonly told: (file: ContentFile) => string | null;
  /** Notes the digest of what was in fact read of a file, where that was not asked for here. */
  readonly note: (path: string, sha256: string) => void;
  /** Whether every file was the same each time that somebody looked. */
  readonly isSteady: () => boolean;
  /** Writes down what is new, and forgets files that were not asked for. */
  readonly close: () => Promise<void>;
}

/** A file as young as this may still change within one tick of its clock: it is read again next time. In milliseconds. */
const YOUNG = 3000;

/** Larger files are read in no hurry, and never whole; what is that large is no copy. */
const LARGEST = 2 ** 30;

/**
 * Opens the memo of a content folder. A file of the same size, times and inode is taken to be the same, unless `trustsTimes` is
 * off: a fresh checkout has fresh times. The digest is the truth in both cases.
 */
export async function openFileMemo(
  folder: string | null,
  contentFolder: string,
  { trustsTimes, now }: { readonly trustsTimes: boolean; readonly now: number },
): Promise<FileMemo> {
  const file = folder && join(folder, `${hash('sha256', contentFolder).slice(0, 16)}.json`);
  const known = file ? await readMemo(file) : new Map<string, Memory>();
  const asked = new Map<string, Memory>();
  /** Digests of files that are too young to be remembered. */
  const young = new Map<string, string>();
  let isNew = false;
  let isSteady = true;
  const note = (path: string, sha256: string) => {
    const before = asked.get(path)?.[4] ?? young.get(path) ?? sha256;
    if (before !== sha256) isSteady = false;
  };
  const digest = ({ path, file: place }: ContentFile): string | null => {
    try {
      const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = statSync(place, { bigint: true });
      const look = [size, mtimeNs, ctimeNs, ino].map(String);
      const memory = known.get(path);
      if (trustsTimes && memory && look.every((one, at) => one === memory[at])) {
        note(path, memory[4]);
        asked.set(path, memory);
        return memory[4];
      }
      if (size > LARGEST) return null;
      const sha256 = hash('sha256', readFileSync(place));
      note(path, sha256);
      isNew = true;
      const [length = '', modified = '', changed = '', inode = ''] = look;
      if (Math.max(Number(mtimeMs), Number(ctimeMs)) < now - YOUNG)
        asked.set(path, [length, modified, changed, inode, sha256]);
      else young.set(path, sha256);
      return sha256;
    } catch {
      return null;
    }
  };
  return {
    digest,
    told: (one) => asked.get(one.path)?.[4] ?? young.get(one.path) ?? digest(one),
    note,
    isSteady: () => isSteady,
    close: async () => {
      if (!file || (!isNew && asked.size === known.size)) return;
      await writeSealed(file, Buffer.from(JSON.stringify([...asked])));
    },
  };
}

async function readMemo(file: string): Promise<Map<string, Memory>> {
  try {
    const content = await readSealed(file);
    const memories: [string, Memory][] = JSON.parse(content?.toString() ?? '[]');
    return new Map(memories);
  } catch {
    return new Map();
  }
}
