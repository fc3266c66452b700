import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns, writeColumns } from '../columns.ts';
import { keepNewest } from '../keep-newest.ts';
import { readSealed, writeSealed } from '../pictures/sealed-file.ts';
import { OUTPUT_MARK } from './output-folder.ts';

/** A file of an output. */
export interface TreeFile {
  /** In hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Stands for all that the file shows. */
  readonly key: string;
}

/** A file of an output with its path. */
export type TreeRow = readonly [path: string, file: TreeFile];

/** What lies in an output folder, in columns: a large archive has a million files, and each would be an object. */
export interface TreeColumns {
  /** Sorted by code unit, each once. */
  readonly paths: readonly string[];
  readonly sums: readonly string[];
  readonly sizes: readonly number[];
  readonly keys: readonly string[];
}

/** What lies in an output folder. A file's place is how many stand before it. */
export class Tree implements Iterable<TreeRow> {
  readonly columns: TreeColumns;
  /** Where the last search ended: files are mostly asked for in their order, or that of their stories. */
  #near = 0;

  constructor(columns: TreeColumns) {
    this.columns = columns;
  }

  /** Makes a tree of files in any order. */
  static of(rows: Iterable<TreeRow>): Tree {
    const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Tree({
      paths: sorted.map(([path]) => path),
      sums: sorted.map(([, { sha256 }]) => sha256),
      sizes: sorted.map(([, { size }]) => size),
      keys: sorted.map(([, { key }]) => key),
    });
  }

  get size(): number {
    return this.columns.paths.length;
  }

  /** Finds the place of a file: from where the last one was, in steps that double, then by halves. */
  placeOf(path: string): number | undefined {
    const { paths } = this.columns;
    const isBefore = (place: number) => (paths[place] ?? '') < path;
    let from = Math.min(this.#near, paths.length);
    let to = from;
    let step = 1;
    if (from < paths.length && isBefore(from)) {
      for (to = from + 1; to < paths.length && isBefore(to); step *= 2) {
        from = to;
        to = Math.min(paths.length, to + step);
      }
    } else {
      while (from > 0 && !isBefore(from - 1)) {
        to = from - 1;
        from = Math.max(0, from - step);
        step *= 2;
      }
    }
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (isBefore(middle)) from = middle + 1;
      else to = middle;
    }
    this.#near = from;
    return paths[from] === path ? from : undefined;
  }

  /** Gives the file at a place, which there has to be. */
  at(place: number): TreeFile {
    const { sums, sizes, keys } = this.columns;
    return { sha256: sums[place] ?? '', size: sizes[place] ?? 0, key: keys[place] ?? '' };
  }

  find(path: string): TreeFile | undefined {
    const place = this.placeOf(path);
    return place === undefined ? undefined : this.at(place);
  }

  *[Symbol.iterator](): Generator<TreeRow> {
    for (const [place, path] of this.columns.paths.entries()) yield [path, this.at(place)];
  }
}

/** Trees that are remembered, of a handful of outputs two each; and of each what it changed. */
const REMEMBERED = 32;

/** Files that are taken at once. */
const PIECE = 2000;

/** Stands for every byte of a tree. */
export function digestTree({ columns: { paths, sums } }: Tree): string {
  const hash = createHash('sha256');
  for (let from = 0; from < paths.length; from += PIECE)
    hash.update(
      paths
        .slice(from, from + PIECE)
        .map((path, at) => `${sums[from + at]}  ${path}\n`)
        .join(''),
    );
  return hash.digest('hex');
}

/** What the mark of an output says. The same edition bears the same mark. */
export function writeMark(digest: string, more: object = {}): string {
  return `${JSON.stringify({ generator: 'Broadsheet', edition: digest, ...more })}\n`;
}

/** Writes down what lies in a tree, before it is published: whoever finds its mark can then look it up. */
export async function rememberTree(root: string, tree: Tree, digest: string): Promise<void> {
  const folder = treesOf(root);
  const { paths, sums, sizes, keys } = tree.columns;
  await writeSealed(join(folder, digest), writeColumns([paths, sums, sizes, keys]));
  keepNewest(folder, REMEMBERED);
}

/** Reads the files of a tree. Throws where something else is written. */
function readFiles(content: Buffer): Tree {
  const [paths, sums, sizes, keys] = readColumns(content);
  if (!paths || !sums || !sizes || !keys) throw new Error('This is no tree.');
  const lengths = sizes.map(Number);
  if (!lengths.every(Number.isInteger)) throw new Error('This is no tree.');
  return new Tree({ paths, sums, sizes: lengths, keys });
}

/** A tree as it lies on the disk. */
export interface KnownTree {
  readonly digest: string;
  readonly files: Tree;
  /** When its mark was written: no file of it is younger. In milliseconds since 1970. */
  readonly marked: number;
}

/** Recalls what lies in a folder by its mark; null where it has none, or one that nobody remembers. */
export async function recallTree(root: string, folder: string): Promise<KnownTree | null> {
  const digest = readMark(folder);
  if (digest === null) return null;
  try {
    const content = await readSealed(join(treesOf(root), digest));
    if (!content) return null;
    return { digest, files: readFiles(content), marked: statSync(join(folder, OUTPUT_MARK)).mtimeMs };
  } catch {
    return null;
  }
}

/** Reads which edition lies in a folder; null where its mark names none. */
export function readMark(folder: string): string | null {
  try {
    const { edition }: { edition?: unknown } = JSON.parse(readFileSync(join(folder, OUTPUT_MARK), 'utf8'));
    return typeof edition === 'string' && /^[0-9a-f]{64}$/.test(edition) ? edition : null;
  } catch {
    return null;
  }
}

/** The folder in which trees are remembered. */
export function treesOf(root: string): string {
  return join(root, '.broadsheet', 'trees');
}

/** Says whether a file of a tree is as the press left it: there, of its size, and not written to since the tree was marked. */
export function isAsLeft(folder: string, path: string, size: number, marked: number): boolean {
  const status = statSync(join(folder, path), { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === size && status.mtimeMs <= marked;
}
