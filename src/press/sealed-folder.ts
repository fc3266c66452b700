import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that says what else lies in a folder. */
const SEAL = '.seal';

/** Seals a folder: what is changed in it, cut short or taken out of it from now on is noticed. What is added is not. */
export function sealFolder(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  writeFileSync(join(folder, SEAL), JSON.stringify({ paths, sum: sumOf(folder, paths) }));
}

/** Says whether a sealed folder is as it was. */
export function isSealed(folder: string): boolean {
  try {
    const { paths, sum }: { paths: string[]; sum: string } = JSON.parse(
      readFileSync(join(folder, SEAL), 'utf8'),
    );
    return sum === sumOf(folder, paths);
  } catch {
    return false;
  }
}

/** Seals a draft and gives it its name, in place of what is damaged there. What another build put there meanwhile, whole, stays. */
export function settle(draft: string, folder: string): void {
  sealFolder(draft);
  if (isSealed(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!isSealed(folder)) throw error;
  }
}

function sumOf(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
