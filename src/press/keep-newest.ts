import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept of other states of the code: those of a branch or two. */
const KEPT = 4;

/** Leaves the newest of what lies in a folder of bundles. */
export function keepNewest(folder: string): void {
  const bundles = readdirSync(folder)
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of bundles.slice(KEPT)) rmSync(old, { recursive: true, force: true });
}
