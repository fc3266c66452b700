import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type KeptCopy, openCopyCache } from '../../press/cache/copy-cache.ts';

/** A way of keeping compiled copy: what is written by one opening is read by the next. */
export interface StoreKind {
  readonly name: string;
  readonly open: (folder: string) => Store;
}

export interface Store {
  readonly write: (copies: readonly KeptCopy[]) => void;
  /** Finds the text that is kept under a key. */
  readonly read: (key: string) => string | null;
  readonly close: () => void;
}

/** The press's own cache, a file for each story, and one file with an index that is written at the end. */
export const STORES: readonly StoreKind[] = [
  { name: 'SQLite', open: openDatabase },
  { name: 'one file each', open: openFiles },
  { name: 'one packed file', open: openPack },
];

function openDatabase(folder: string): Store {
  const cache = openCopyCache(join(folder, 'copy.db'), console.error);
  return { write: cache.keep, read: cache.findText, close: () => cache.close(new Set(), Number.MAX_VALUE) };
}

function openFiles(folder: string): Store {
  // No folder holds more than a 256th of them.
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    write: (copies) => {
      for (const { key, text } of copies) {
        mkdirSync(join(folder, key.slice(0, 2)), { recursive: true });
        writeFileSync(fileOf(key), text);
      }
    },
    read: (key) => readFileSync(fileOf(key), 'utf8'),
    close: () => {},
  };
}

function openPack(folder: string): Store {
  const [pack, list] = [join(folder, 'pack'), join(folder, 'index.json')];
  const file = openSync(pack, 'a+');
  const places = new Map<string, readonly [start: number, length: number]>(readList(list));
  let end = fstatSync(file).size;
  return {
    // What is changed goes to the end; the old text stays until somebody packs anew.
    write: (copies) => {
      for (const { key, text } of copies) {
        const length = writeSync(file, text);
        places.set(key, [end, length]);
        end += length;
      }
    },
    read: (key) => {
      const [start, length] = places.get(key) ?? [0, 0];
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, start);
      return bytes.toString();
    },
    close: () => {
      closeSync(file);
      writeFileSync(list, JSON.stringify([...places]));
    },
  };
}

function readList(file: string): [string, [number, number]][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
