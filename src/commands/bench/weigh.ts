import { type BigIntStats, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files and their bytes. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** What lies in an output, and what of it a build wrote. */
export interface OutputWeight {
  readonly all: Weight;
  /** Written since a moment. A file that was moved or linked was not written. */
  readonly written: Weight;
}

/** File systems note times by a clock that lags some milliseconds behind. */
const LAG = 20;

/** Weighs an output; `since` is when the build began, in milliseconds. */
export function weighOutput(folder: string, since: number): OutputWeight {
  const files = listFiles(folder);
  return {
    all: weighAll(files),
    written: weighAll(files.filter(({ mtimeMs }) => Number(mtimeMs) >= since - LAG)),
  };
}

/** Counts the bytes that folders hold together, a file with several names once. */
export function weighFolders(folders: readonly string[]): number {
  const seen = new Map(folders.flatMap(listFiles).map((file) => [file.ino, file]));
  return weighAll([...seen.values()]).bytes;
}

function weighAll(files: readonly BigIntStats[]): Weight {
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + Number(size), 0) };
}

function listFiles(folder: string): BigIntStats[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => lstatSync(join(entry.parentPath, entry.name), { bigint: true }));
}
