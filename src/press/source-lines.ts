import { readFileSync } from 'node:fs';
import { decodeSource } from '../source/decode.ts';
import type { Line } from '../source/source-file.ts';

/**
 * Gives the lines of files by their path, for excerpts. Nothing is kept of a file but of the last one asked for:
 * few files have anything said of them, and what is said of one comes together.
 */
export function openSourceLines(
  fileOf: (path: string) => string | null,
): (path: string, line: number) => string | null {
  let open: { readonly path: string; readonly lines: readonly Line[] } | null = null;
  return (path, line) => {
    if (open?.path !== path) open = { path, lines: readLines(path, fileOf(path)) };
    return open.lines[line - 1]?.text ?? null;
  };
}

function readLines(path: string, file: string | null): readonly Line[] {
  if (file === null) return [];
  try {
    return decodeSource(path, readFileSync(file), '').source?.lines ?? [];
  } catch {
    return [];
  }
}
