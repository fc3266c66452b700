import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbandoned, isDraft } from '../drafts.ts';

/** A copy that no edition has asked for goes after a month, in milliseconds … */
const LONGEST_UNUSED = 30 * 24 * 60 * 60 * 1000;

/** … and before, the oldest first, where such copies come to more than this many bytes. */
const MOST_UNUSED = 1024 * 1024 * 1024;

/** Takes out of the cache what the present edition doesn't use, when it is old or much. */
export async function tidyFolder(folder: string, isUsed: (name: string) => boolean): Promise<void> {
  const now = Date.now();
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const unused: { readonly file: string; readonly size: number; readonly time: number }[] = [];
  for (const name of names) {
    if (isUsed(name.replaceAll('\\', '/'))) continue;
    const file = join(folder, name);
    if (isAbandoned(name)) await rm(file, { force: true }).catch(() => {});
    if (isDraft(name)) continue;
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) unused.push({ file, size: found.size, time: found.mtimeMs });
  }
  unused.sort((a, b) => b.time - a.time);
  let sum = 0;
  for (const { file, size, time } of unused) {
    sum += size;
    if (sum > MOST_UNUSED || now - time > LONGEST_UNUSED) await rm(file, { force: true }).catch(() => {});
  }
}
