import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../press-error.ts';
import { OUTPUT_MARK } from './output-folder.ts';
import type { Tree } from './tree.ts';
import type { Workshop } from './workshop.ts';

/** What a new edition is put together from. */
export interface Parts {
  readonly next: Tree;
  /** Paths at which the edition before the one that is published may be another than the next; null where there is none. */
  readonly stale: readonly string[] | null;
  /** Paths of files that lie in the work folder; every other file of the edition lies in the live one. */
  readonly isNew: ReadonlySet<string>;
}

/**
 * Makes the edition before the last into the next one: takes out what is gone, moves in what is new, and links what the live
 * one has and this one lacks. Costs what changed in two editions. A file that two editions share is one file on the disk; none
 * is ever written to, only replaced. Without its mark a twin is nothing to anybody, so that one that a killed build left
 * half-made is thrown away.
 */
export function assembleTwin({ output, work, twin: folder }: Workshop, { next, stale, isNew }: Parts): void {
  if (!stale) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, OUTPUT_MARK), { force: true });
  const paths = stale ? [...new Set(stale)] : next.columns.paths;
  const emptied = new Set<string>();
  for (const path of stale ? paths : []) {
    if (next.placeOf(path) !== undefined) continue;
    rmSync(join(folder, path), { force: true });
    emptied.add(dirname(path));
  }
  for (const path of emptied) removeEmpty(folder, path);
  const made = new Set<string>();
  for (const path of paths) {
    if (stale && next.placeOf(path) === undefined) continue;
    const target = join(folder, path);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(dirname(target), { recursive: true });
    made.add(parent);
    if (isNew.has(path)) renameSync(join(work, path), target);
    else place(join(output, path), target, stale !== null);
  }
}

/** Errors that say: no links here. */
const LINKLESS = ['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EACCES'];

function place(from: string, to: string, isTaken: boolean): void {
  if (isTaken) rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (!LINKLESS.includes(errorCode(error))) throw error;
    copyFileSync(from, to);
  }
}

/** Takes away folders that nothing is left in, from the innermost on. */
function removeEmpty(root: string, path: string): void {
  for (let folder = path; folder !== '.' && folder !== ''; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
