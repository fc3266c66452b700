import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftOf } from '../drafts.ts';
import type { Changes } from './changes.ts';
import type { Tree } from './tree.ts';

/** What a manifest tells. */
interface Manifest {
  /** The output folder as it was named. */
  readonly output: string;
  /** Stands for every byte of it. */
  readonly edition: string;
  readonly tree: Tree;
  readonly changes: Changes;
  /** Milliseconds since 1970. */
  readonly due: number | null;
  readonly now: number;
}

/**
 * Writes `.broadsheet/manifest.json`: every file of the output with its SHA-256 and size, what was added, changed and removed
 * since the edition that was published before, and when the next build is due. It lies outside the output, which holds nothing
 * that depends on how it came about. It is written before the output is exchanged, so that a full disk is met by then, and put in
 * place after. Gives what `exchange` gives.
 */
export async function writeManifest<Result>(
  root: string,
  { output, edition, tree, changes, due, now }: Manifest,
  exchange: () => Promise<Result>,
): Promise<Result> {
  const folder = join(root, '.broadsheet');
  const head = {
    version: 1,
    output,
    edition,
    now: new Date(now).toISOString(),
    nextDue: due === null ? null : new Date(due).toISOString(),
    ...changes,
  };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const draft = draftOf(file);
  try {
    await writeFile(draft, writeText(head, tree));
    const result = await exchange();
    renameSync(draft, file);
    return result;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Files that are written at once. */
const PIECE = 2000;

/** Writes a manifest in pieces, a line a file: as one text it would be held several times over. */
function* writeText(head: object, { size, columns }: Tree): Generator<string> {
  const { paths, sums, sizes } = columns;
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "files": [`;
  for (let from = 0; from < size; from += PIECE) {
    const lines = paths.slice(from, from + PIECE).map((path, at) => {
      const place = from + at;
      return `\n  {"path":${JSON.stringify(path)},"sha256":"${sums[place]}","size":${sizes[place]}}`;
    });
    yield `${from > 0 ? ',' : ''}${lines.join(',')}`;
  }
  yield '\n ]\n}\n';
}
