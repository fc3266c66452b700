import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { drawIcon, ICON_COPIES } from '../metadata/icons.ts';
import type { FileMemo } from './cache/file-memo.ts';
import { CLEANING, cleanDrawing } from './pictures/clean-drawing.ts';
import type { CopyMaker, CopyOrder } from './pictures/copy-maker.ts';
import { readDrawing } from './pictures/drawing-text.ts';
import { printIcon, readPressMark } from './pictures/recipe.ts';
import { sayUnreadable } from './press-error.ts';
import { keyOf } from './sheets/key-of.ts';

/** What the output holds besides pages and texts: files as they are, and copies of pictures. */
export type LooseFile =
  | { readonly kind: 'media'; readonly from: string; readonly path: string }
  | { readonly kind: 'copy'; readonly from: string; readonly make: () => Promise<Uint8Array> }
  | { readonly kind: 'public'; readonly from: string }
  /** A copy of the paper's icon; `from` is null where it has none of its own. */
  | { readonly kind: 'icon'; readonly from: string | null; readonly size: number };

/** Where the press finds the files of an edition: `fileOf` tells where a content path lies on the disk. */
export interface LooseFileSources {
  readonly fileOf: (path: string) => string | null;
  readonly develop: CopyMaker['develop'];
}

/** Lists the copies of pictures that the pages of an edition may ask for. */
export function listCopies({ pictures }: Edition, fileOf: LooseFileSources['fileOf']): CopyOrder[] {
  return [...pictures.values()].flatMap(({ variants }) =>
    variants.flatMap((copy) => {
      const from = fileOf(copy.path);
      return from === null ? [] : [{ copy, from }];
    }),
  );
}

/** The edition's media files and copies of pictures by their path in the output folder. */
export function listLooseFiles(
  edition: Edition,
  { fileOf, develop }: LooseFileSources,
): Map<string, LooseFile> {
  const files = new Map<string, LooseFile>();
  for (const { path, address } of edition.media) {
    const to = edition.addresses.local(address);
    const from = fileOf(path);
    if (to !== null && from !== null) files.set(to, { kind: 'media', from, path });
  }
  for (const order of listCopies(edition, fileOf)) {
    const to = edition.addresses.local(order.copy.address);
    if (to !== null) files.set(to, { kind: 'copy', from: order.from, make: () => develop(order) });
  }
  return files;
}

/** Lists the copies of the paper's icon that telephones and desks ask for. */
export function listIcons(
  { icon, media }: Edition,
  fileOf: LooseFileSources['fileOf'],
): Map<string, LooseFile> {
  const own = media.find(({ address }) => address === icon);
  const from = own ? fileOf(own.path) : null;
  return new Map(ICON_COPIES.map(({ path, size }) => [path, { kind: 'icon', from, size } as const]));
}

/** A file of the newsroom that is missing from the output, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: string;
}

/** Lists the files of the project's `public/` folder, which lie in the output as they are. */
export function listPublicFiles(root: string): Map<string, LooseFile> {
  const folder = join(root, 'public');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(
    paths.map((path) => [path.split(sep).join('/'), { kind: 'public', from: join(folder, path) } as const]),
  );
}

/** Makes a loose file; gives why it can't be read, where that is so. */
export async function makeLooseFile(
  file: LooseFile,
): Promise<{ readonly bytes: Uint8Array } | { readonly why: string }> {
  const read = file.from === null ? { bytes: Buffer.from(drawIcon()) } : readBytes(file.from);
  if ('why' in read) return read;
  if (file.kind === 'media' && DRAWING.test(file.path)) return { bytes: publishDrawing(read.bytes) };
  if (file.kind === 'icon') return { bytes: await printIcon(read.bytes, file.size) };
  return file.kind === 'copy' ? { bytes: await file.make() } : read;
}

const DRAWING = /\.svg$/i;

/** A drawing without what runs or fetches; an empty one in place of one that nobody can read. */
function publishDrawing(bytes: Uint8Array): Uint8Array {
  const drawing = cleanDrawing(readDrawing(bytes));
  return Buffer.from(drawing?.text ?? '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
}

function readBytes(file: string): { readonly bytes: Uint8Array } | { readonly why: string } {
  try {
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { why: sayUnreadable(error) };
  }
}

/** Stands for a loose file's bytes. A copy's name does that itself. */
export function looseKey(path: string, file: LooseFile, memo: FileMemo): string {
  switch (file.kind) {
    case 'copy':
      return keyOf('copy', path);
    case 'media': {
      const digest = memo.digest({ path: file.path, file: file.from });
      return DRAWING.test(path) ? keyOf('drawing', CLEANING, digest) : keyOf('file', digest);
    }
    case 'public':
      return keyOf('file', digestFile(file.from));
    case 'icon':
      return keyOf(
        'icon',
        file.size,
        readPressMark(),
        file.from === null ? drawIcon() : digestFile(file.from),
      );
  }
}

/** The SHA-256 of a file of the project, in hex. */
function digestFile(file: string): string {
  return hash('sha256', readFileSync(file));
}
