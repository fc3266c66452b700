import type { WrittenFile } from '../app/printer.ts';
import type { Inspection } from './inspect-output.ts';
import type { KnownFile, Tree, TreeFile } from './tree.ts';

/** Keeps account of what the next edition holds: what the last has already, and what was made. */
export interface Ledger {
  /** Notes a file with its key. Gives true where the last edition has it, untouched. */
  readonly keep: (path: string, key: string) => boolean;
  readonly note: (written: WrittenFile) => void;
  /** A file of the next edition, as far as it is there. */
  readonly find: (path: string) => TreeFile | undefined;
  /** Paths of what the next edition holds so far, sorted. */
  readonly paths: () => readonly string[];
  readonly isNew: ReadonlySet<string>;
  /** Whether every file of the last edition that was looked at is as the press left it. */
  readonly isSound: () => boolean;
  readonly close: () => Tree;
}

/** Opens the ledger of an edition that is to take the place of another. */
export function openLedger({ live, isIntact }: Inspection): Ledger {
  const last: ReadonlyMap<string, KnownFile> = live?.files ?? new Map();
  // By the places of the last edition's files: sets of so many paths would take longer and hold more.
  const intact = new Uint8Array(last.size);
  const kept = new Uint8Array(last.size);
  const made = new Map<string, TreeFile>();
  const keys = new Map<string, string>();
  const isNew = new Set<string>();
  let isSound = true;
  const close = (): Tree => {
    const tree = new Map<string, TreeFile>();
    const rest = [...made].sort(([a], [b]) => (a < b ? -1 : 1)).values();
    let next = rest.next();
    for (const [path, file] of last) {
      for (; next.value && next.value[0] < path; next = rest.next()) tree.set(...next.value);
      if (kept[file.place] && next.value?.[0] !== path) tree.set(path, file);
    }
    for (; next.value; next = rest.next()) tree.set(...next.value);
    return tree;
  };
  return {
    keep: (path, key) => {
      const known = last.get(path);
      if (known && isIntact(path)) {
        intact[known.place] = 1;
        if (known.key === key) {
          kept[known.place] = 1;
          return true;
        }
      } else if (known) isSound = false;
      keys.set(path, key);
      return false;
    },
    note: ({ path, sha256, size }) => {
      const key = keys.get(path) ?? '';
      const known = last.get(path);
      // Made anew and come out the same: the old one stays.
      if (!known || !intact[known.place] || known.sha256 !== sha256) isNew.add(path);
      made.set(path, { sha256, size, key });
    },
    find: (path) => {
      const known = last.get(path);
      return made.get(path) ?? (known && kept[known.place] ? known : undefined);
    },
    paths: () => [...close().keys()],
    isNew,
    isSound: () => isSound,
    close,
  };
}
