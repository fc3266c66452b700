import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SearchRecord } from '../../metadata/search/search-record.ts';

/** A file of an index, by its path in it. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What runs in the browser: one module, which asks for the rest. */
export const ENGINE = 'pagefind.js';

/** What an index for the browser is made of. Pagefind lays pages and styles of its own beside, which nobody asks for. */
const WANTED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:index|filter|fragment)\/.+)$/;

/** Whether Pagefind has a program for this machine. It comes as a package of its own, for most systems and not for all. */
export function hasPagefind(): boolean {
  try {
    const { platform, arch } = process;
    const system = platform === 'win32' ? 'windows' : platform;
    createRequire(import.meta.resolve('pagefind')).resolve(`@pagefind/${system}-${arch}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** Records that are handed over before the program is heard from again. */
const BATCH = 50;

/** Opens Pagefind's program. It is told to end by `close`. */
export async function openPagefind() {
  const { createIndex, close } = await import('pagefind');
  return {
    /** Indexes records. `draft` is a folder that is used on the way, and gone afterwards. */
    index: async (records: Iterable<SearchRecord>, draft: string): Promise<IndexFile[]> => {
      const { index, errors } = await createIndex({});
      if (!index) throw new Error(errors.join('\n'));
      try {
        let waiting: Promise<{ readonly errors: readonly string[] }>[] = [];
        const settle = async () => {
          for (const { errors: faults } of await Promise.all(waiting))
            if (faults.length > 0) throw new Error(faults.join('\n'));
          waiting = [];
        };
        for (const record of records) {
          waiting.push(index.addCustomRecord(record));
          if (waiting.length === BATCH) await settle();
        }
        await settle();
        const { errors: faults } = await index.writeFiles({ outputPath: draft });
        if (faults.length > 0) throw new Error(faults.join('\n'));
        return await readFiles(draft);
      } finally {
        await index.deleteIndex();
        await rm(draft, { recursive: true, force: true });
      }
    },
    close: async () => {
      await close();
    },
  };
}

async function readFiles(folder: string): Promise<IndexFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => WANTED.test(path))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}
