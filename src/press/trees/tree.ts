import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepNewest } from '../keep-newest.ts';
import { readSealed, writeSealed } from '../pictures/sealed-file.ts';
import { batchesOf } from '../workers.ts';
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

/** A file of an output that was read back. */
export interface KnownFile extends TreeFile {
  /** How many files stand before it. */
  readonly place: number;
}

/** What lies in an output folder, by path, sorted. */
export type Tree = ReadonlyMap<string, TreeFile>;

/** Trees that are remembered: of a handful of outputs, two each. */
const REMEMBERED = 16;

/** Files that are taken at once. */
const PIECE = 2000;

/** Stands for every byte of a tree. */
export function digestTree(tree: Tree): string {
  const hash = createHash('sha256');
  for (const files of batchesOf(tree, PIECE))
    hash.update(files.map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join(''));
  return hash.digest('hex');
}

/** What the mark of an output says. The same edition bears the same mark. */
export function writeMark(digest: string, more: object = {}): string {
  return `${JSON.stringify({ generator: 'Broadsheet', edition: digest, ...more })}\n`;
}

/** Writes down what lies in a tree, before it is published: whoever finds its mark can then look it up. */
export async function rememberTree(root: string, tree: Tree, digest: string): Promise<void> {
  const folder = join(root, '.broadsheet', 'trees');
  await writeSealed(join(folder, digest), writeFields(tree));
  keepNewest(folder, REMEMBERED);
}

/** Ends a field: the one sign that no path holds. */
export const END = '\0';

/** Writes a tree in pieces: as one text it would be held several times over. */
function* writeFields(tree: Tree): Generator<Uint8Array> {
  for (const files of batchesOf(tree, PIECE)) {
    const fields = files.flatMap(([path, { sha256, size, key }]) => [path, sha256, size, key]);
    yield Buffer.from(fields.join(END) + END);
  }
}

/** So many bytes of a tree are read at once: all of them may be more than a text can hold. */
const STRETCH = 1 << 22;

/** Reads the files of a tree. Throws where something else is written. */
function readFiles(content: Buffer): Map<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  let fields: string[] = [];
  for (let start = 0, end = 0; start < content.length; start = end) {
    end = content.lastIndexOf(END, start + STRETCH - 1) + 1;
    if (end <= start) throw new Error('This is no tree.');
    const read = content.toString('utf8', start, end).split(END);
    read.pop();
    fields = fields.length > 0 ? fields.concat(read) : read;
    const whole = fields.length - (fields.length % 4);
    for (let at = 0; at < whole; at += 4) {
      const size = Number(fields[at + 2]);
      if (!Number.isInteger(size)) throw new Error('This is no tree.');
      const file = { sha256: fields[at + 1] ?? '', size, key: fields[at + 3] ?? '', place: files.size };
      files.set(fields[at] ?? '', file);
    }
    fields = fields.slice(whole);
  }
  if (fields.length > 0) throw new Error('This is no tree.');
  return files;
}

/** A tree as it lies on the disk. */
export interface KnownTree {
  readonly digest: string;
  readonly files: ReadonlyMap<string, KnownFile>;
  /** When its mark was written: no file of it is younger. In milliseconds since 1970. */
  readonly marked: number;
}

/** Recalls what lies in a folder by its mark; null where it has none, or one that nobody remembers. */
export async function recallTree(root: string, folder: string): Promise<KnownTree | null> {
  try {
    const mark = join(folder, OUTPUT_MARK);
    const { edition: digest }: { edition?: unknown } = JSON.parse(readFileSync(mark, 'utf8'));
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return null;
    const content = await readSealed(join(root, '.broadsheet', 'trees', digest));
    if (!content) return null;
    return { digest, files: readFiles(content), marked: statSync(mark).mtimeMs };
  } catch {
    return null;
  }
}

/** Says whether a file of a tree is as the press left it: there, of its size, and not written to since the tree was marked. */
export function isAsLeft(folder: string, path: string, size: number, marked: number): boolean {
  const status = statSync(join(folder, path), { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === size && status.mtimeMs <= marked;
}
