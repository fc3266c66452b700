import type { WrittenFile } from '../app/printer.ts';
import type { Inspection } from './inspect-output.ts';
import type { Tree, TreeFile } from './tree.ts';

/** Keeps account of what the next edition holds: what the last has already, and what was made. */
export interface Ledger {
  /** Notes a file with its key. Gives true where the last edition has it, untouched. */
  readonly keep: (path: string, key: string) => boolean;
  readonly note: (written: WrittenFile) => void;
  /** A file of the next edition, as far as it is there. */
  readonly find: (path: string) => TreeFile | undefined;
  /** Paths of what the next edition holds so far. */
  readonly paths: () => readonly string[];
  readonly isNew: ReadonlySet<string>;
  /** Whether every file of the last edition that was looked at is as the press left it. */
  readonly isSound: () => boolean;
  readonly close: () => Tree;
}

/** Opens the ledger of an edition that is to take the place of another. */
export function openLedger({ live, isIntact }: Inspection): Ledger {
  const files = new Map<string, TreeFile>();
  const keys = new Map<string, string>();
  const isNew = new Set<string>();
  const intact = new Set<string>();
  let isSound = true;
  return {
    keep: (path, key) => {
      const known = live?.files.get(path);
      const isThere = known !== undefined && isIntact(path);
      if (isThere) intact.add(path);
      else if (known) isSound = false;
      if (isThere && known.key === key) {
        files.set(path, known);
        return true;
      }
      keys.set(path, key);
      return false;
    },
    note: ({ path, sha256, size }) => {
      const key = keys.get(path) ?? '';
      // Made anew and come out the same: the old one stays.
      if (!intact.has(path) || live?.files.get(path)?.sha256 !== sha256) isNew.add(path);
      files.set(path, { sha256, size, key });
    },
    find: (path) => files.get(path),
    paths: () => [...files.keys()],
    isNew,
    isSound: () => isSound,
    close: () => {
      const sorted = new Map<string, TreeFile>();
      for (const path of [...files.keys()].sort()) {
        const file = files.get(path);
        if (file) sorted.set(path, file);
      }
      return sorted;
    },
  };
}
