import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../../src/press/cache/archive.ts';
import { NO_CACHE } from '../../../src/press/cache/copy-cache.ts';
import { openFileMemo } from '../../../src/press/cache/file-memo.ts';
import { readCodeKeys } from '../../../src/press/code-keys.ts';
import { type Printed, type PrintOrders, print } from '../../../src/press/print.ts';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** An archive of the code as it is, that remembers no copy. */
export function emptyArchive(): Archive {
  return {
    code: readCodeKeys(PROJECT),
    cache: NO_CACHE,
    openMemo: (contentFolder) => openFileMemo(null, contentFolder, { trustsTimes: false, now: 0 }),
  };
}

/** Builds a newsroom into a folder as of a day. */
export function build(
  contentFolder: string,
  outFolder: string,
  now: Date,
  archive: Archive,
  parts: Partial<Pick<PrintOrders, 'shard' | 'precompress'>> = {},
): Promise<Printed> {
  return print(
    {
      root: PROJECT,
      contentDir: 'content',
      contentFolder,
      outDir: 'dist',
      outFolder,
      siteUrl: null,
      basePath: null,
      now,
      hold: true,
      strict: false,
      archive,
      shard: null,
      precompress: false,
      ...parts,
    },
    { onStep: () => {}, onWait: () => {} },
  );
}

/** Reads a folder: what each file of it holds, in short. */
export function digestsIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFile: entry.isFile(),
  }));
  return Object.fromEntries(
    paths
      .map(({ path, isFile }): [string, string] => [
        path.slice(folder.length + 1),
        isFile ? createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16) : 'folder',
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Tells two outputs apart in a few words: what only one has, and what differs. */
export function differencesOf(one: string, other: string): string[] {
  const [a, b] = [digestsIn(one), digestsIn(other)];
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths]
    .filter((path) => a[path] !== b[path])
    .map((path) => `${path}: ${a[path] ?? 'missing'} / ${b[path] ?? 'missing'}`);
}
