import { createRequire } from 'node:module';
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

/** Characters that are handed over before the program is heard from again. */
const BATCH = 4_000_000;

/** The program answers in seconds. Of one that has come to an end nobody tells, and a build must not wait for it. In milliseconds. */
const PATIENCE = 180_000;

/**
 * Opens Pagefind's program. It is told to end by `close`. Files come back through a pipe: the program ends where it can't
 * write, on a full disk, and what the press writes is the press's to explain.
 */
export async function openPagefind() {
  const { createIndex, close } = await import('pagefind');
  return {
    index: async (records: Iterable<SearchRecord>): Promise<IndexFile[]> => {
      const { index, errors } = await answered(createIndex({}));
      if (!index) throw new Error(errors.join('\n'));
      let waiting: Promise<{ readonly errors: readonly string[] }>[] = [];
      const settle = async () => {
        for (const { errors: faults } of await answered(Promise.all(waiting)))
          if (faults.length > 0) throw new Error(faults.join('\n'));
        waiting = [];
      };
      let length = 0;
      for (const record of records) {
        waiting.push(index.addCustomRecord(record));
        length += record.content.length;
        if (length < BATCH) continue;
        await settle();
        length = 0;
      }
      await settle();
      const { errors: faults, files } = await answered(index.getFiles());
      if (faults.length > 0) throw new Error(faults.join('\n'));
      await answered(index.deleteIndex());
      return files
        .filter(({ path }) => WANTED.test(path))
        .map(({ path, content }) => ({ path, bytes: content }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    close: async () => {
      await close();
    },
  };
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('Pagefind, which indexes the search, has not answered.')),
      PATIENCE,
    );
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
