import { join } from 'node:path';
import { readColumns, writeColumns } from '../columns.ts';
import { readSealed, writeSealed } from '../pictures/sealed-file.ts';
import { type KnownTree, readMark, recallTree, type Tree, treesOf } from './tree.ts';

/** What an edition changes against the last one that was published; paths, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares an edition with the last one, byte for byte; where nothing is known of that one, all files count as added. */
export function compareTrees(last: Tree | null, next: Tree): Changes {
  const before = last?.columns ?? { paths: [], sums: [] };
  const after = next.columns;
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  let old = 0;
  for (const [place, path] of after.paths.entries()) {
    for (let gone = before.paths[old]; gone !== undefined && gone < path; gone = before.paths[old]) {
      removed.push(gone);
      old += 1;
    }
    if (before.paths[old] !== path) added.push(path);
    else {
      if (before.sums[old] !== after.sums[place]) changed.push(path);
      old += 1;
    }
  }
  // One by one: so many at once may be more than a call takes.
  for (const gone of before.paths.slice(old)) removed.push(gone);
  return { added, changed, removed };
}

/** Lists all paths at which two editions are not the same. */
export function pathsOf({ added, changed, removed }: Changes): string[] {
  return [...added, ...changed, ...removed];
}

/** Writes down in which files an edition is not the one before it. */
export async function rememberChanges(
  root: string,
  { from, to }: { readonly from: string; readonly to: string },
  changes: Changes,
): Promise<void> {
  await writeSealed(fileOf(root, from, to), writeColumns([pathsOf(changes)]));
}

/**
 * Lists the files in which a folder's edition is not the one that is published, added and removed ones too; null where nobody
 * knows what lies there.
 */
export async function recallChanges(
  root: string,
  folder: string,
  live: KnownTree,
): Promise<readonly string[] | null> {
  const from = readMark(folder);
  if (from === null) return null;
  if (from === live.digest) return [];
  const content = await readSealed(fileOf(root, from, live.digest));
  if (content) return readColumns(content)[0] ?? null;
  const old = await recallTree(root, folder);
  return old && pathsOf(compareTrees(old.files, live.files));
}

function fileOf(root: string, from: string, to: string): string {
  return join(treesOf(root), `${to}-${from}`);
}
