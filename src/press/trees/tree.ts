import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

/** What lies in an output folder, by path, sorted. */
export type Tree = ReadonlyMap<string, TreeFile>;

/** Trees that are remembered: of a handful of outputs, two each. */
const REMEMBERED = 16;

/** Stands for every byte of a tree. */
export function digestTree(tree: Tree): string {
  const hash = createHash('sha256');
  for (const [path, { sha256 }] of tree) hash.update(`${sha256}  ${path}\n`);
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

/** Files that are written at once. */
const PIECE = 2000;

/** Writes a tree in pieces: as one text it would be held several times over. */
function* writeFields(tree: Tree): Generator<Uint8Array> {
  let fields: string[] = [];
  for (const [path, { sha256, size, key }] of tree) {
    fields.push(path, sha256, String(size), key);
    if (fields.length < 4 * PIECE) continue;
    yield Buffer.from(fields.join(END) + END);
    fields = [];
  }
  if (fields.length > 0) yield Buffer.from(fields.join(END) + END);
}

/** Reads the files of a tree. Throws where something else is written. */
function* readFields(content: Buffer): Generator<[path: string, file: TreeFile]> {
  let start = 0;
  const next = () => {
    const end = content.indexOf(END, start);
    if (end < 0) throw new Error('This is no tree.');
    const field = content.toString('utf8', start, end);
    start = end + 1;
    return field;
  };
  while (start < content.length) {
    const [path, sha256, size, key] = [next(), next(), Number(next()), next()];
    if (!Number.isInteger(size)) throw new Error('This is no tree.');
    yield [path, { sha256, size, key }];
  }
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
  try {
    const mark = join(folder, OUTPUT_MARK);
    const { edition: digest }: { edition?: unknown } = JSON.parse(readFileSync(mark, 'utf8'));
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return null;
    const content = await readSealed(join(root, '.broadsheet', 'trees', digest));
    if (!content) return null;
    return { digest, files: new Map(readFields(content)), marked: statSync(mark).mtimeMs };
  } catch {
    return null;
  }
}

/** Says whether a file of a tree is as the press left it: there, of its size, and not written to since the tree was marked. */
export function isAsLeft(folder: string, path: string, size: number, marked: number): boolean {
  const status = statSync(join(folder, path), { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === size && status.mtimeMs <= marked;
}
