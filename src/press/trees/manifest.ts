import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftOf } from '../drafts.ts';
import type { Tree } from './tree.ts';

/** What an edition changes against the last one that was published; paths, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares an edition with the last one, byte for byte; where nothing is known of that one, all files count as added. */
export function compareTrees(last: Tree | null, next: Tree): Changes {
  const before: Tree = last ?? new Map();
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  for (const [path, { sha256 }] of next) {
    const old = before.get(path);
    if (!old) added.push(path);
    else if (old.sha256 !== sha256) changed.push(path);
  }
  // Where as many stayed as there were, none went.
  if (next.size - added.length < before.size)
    for (const path of before.keys()) if (!next.has(path)) removed.push(path);
  return { added, changed, removed };
}

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
function* writeText(head: object, tree: Tree): Generator<string> {
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "files": [`;
  let lines: string[] = [];
  let comma = '';
  for (const [path, { sha256, size }] of tree) {
    lines.push(`${comma}\n  {"path":${JSON.stringify(path)},"sha256":"${sha256}","size":${size}}`);
    comma = ',';
    if (lines.length < PIECE) continue;
    yield lines.join('');
    lines = [];
  }
  yield `${lines.join('')}\n ]\n}\n`;
}
