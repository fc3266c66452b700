import type { WrittenFile } from '../app/printer.ts';
import type { Inspection } from './inspect-output.ts';
import { Tree, type TreeFile } from './tree.ts';

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
export function openLedger({ live, damaged }: Inspection): Ledger {
  const last = live?.files ?? Tree.of([]);
  // By the places of the last edition's files: sets of so many paths would take longer and hold more.
  const intact = new Uint8Array(last.size);
  const kept = new Uint8Array(last.size);
  const made = new Map<string, TreeFile>();
  const keys = new Map<string, string>();
  const isNew = new Set<string>();
  let isSound = true;
  const isIntact = (path: string) => damaged.size === 0 || !damaged.has(path);
  return {
    keep: (path, key) => {
      const place = last.placeOf(path);
      if (place !== undefined && isIntact(path)) {
        intact[place] = 1;
        if (last.columns.keys[place] === key) {
          kept[place] = 1;
          return true;
        }
      } else if (place !== undefined) isSound = false;
      keys.set(path, key);
      return false;
    },
    note: ({ path, sha256, size }) => {
      const key = keys.get(path) ?? '';
      const place = last.placeOf(path);
      // Made anew and come out the same: the old one stays.
      if (place === undefined || !intact[place] || last.columns.sums[place] !== sha256) isNew.add(path);
      made.set(path, { sha256, size, key });
    },
    find: (path) => {
      const one = made.get(path);
      if (one) return one;
      const place = last.placeOf(path);
      return place !== undefined && kept[place] ? last.at(place) : undefined;
    },
    paths: () => closeTree(last, kept, made).columns.paths,
    isNew,
    isSound: () => isSound,
    close: () => closeTree(last, kept, made),
  };
}

/** Puts together what is kept of a tree and what was made. */
function closeTree(last: Tree, kept: Uint8Array, made: ReadonlyMap<string, TreeFile>): Tree {
  const paths: string[] = [];
  const sums: string[] = [];
  const sizes: number[] = [];
  const keys: string[] = [];
  const add = (path: string, sha256: string, size: number, key: string) => {
    paths.push(path);
    sums.push(sha256);
    sizes.push(size);
    keys.push(key);
  };
  const before = last.columns;
  const rest = Tree.of(made)[Symbol.iterator]();
  let next = rest.next().value;
  for (const [place, path] of before.paths.entries()) {
    for (; next && next[0] < path; next = rest.next().value)
      add(next[0], next[1].sha256, next[1].size, next[1].key);
    if (kept[place] && next?.[0] !== path)
      add(path, before.sums[place] ?? '', before.sizes[place] ?? 0, before.keys[place] ?? '');
  }
  for (; next; next = rest.next().value) add(next[0], next[1].sha256, next[1].size, next[1].key);
  return new Tree({ paths, sums, sizes, keys });
}
