import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDraft } from './drafts.ts';

/** What is kept of other states of the code: those of a branch or two. */
const KEPT = 4;

/** Leaves the newest of what lies in a folder of bundles; drafts are still somebody’s. Another build may do the same at this moment. */
export function keepNewest(folder: string, kept = KEPT): void {
  const all = readdirSync(folder)
    .filter((name) => !isDraft(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of all.slice(kept)) rmSync(file, { recursive: true, force: true });
}
