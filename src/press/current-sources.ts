import { readFileSync } from 'node:fs';
import { decodeSource } from '../source/decode.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Reads a file of the content folder by its path. */
export type SourceReader = (path: string) => SourceFile;

/** Where the reader lies between the press and the pages, as the edition does in `current-edition.ts`. */
const SLOT = Symbol.for('broadsheet.sources');

/** Lays out for the pages where files lie. They are read when a page shows them, one at a time; none is kept. */
export function setCurrentSources(fileOf: (path: string) => string | null): void {
  const read: SourceReader = (path) => readSource(path, fileOf(path));
  Reflect.set(globalThis, SLOT, read);
}

/** Gives the reader of the copy that the current edition is made from. */
export function currentSources(): SourceReader {
  const read: SourceReader | undefined = Reflect.get(globalThis, SLOT);
  if (!read)
    throw new Error('There is no copy on the press. Pages are rendered by npm run build, start and dev.');
  return read;
}

function readSource(path: string, file: string | null): SourceFile {
  const { source } = file === null ? { source: null } : decodeSource(path, readFileSync(file), '');
  if (!source) throw new Error(`${path} was copy a moment ago and is none now. Build again.`);
  return source;
}
