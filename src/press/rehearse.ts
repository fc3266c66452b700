import { setImmediate } from 'node:timers/promises';
import { compileFile, makeFinder } from './compile/compile-file.ts';
import type { Made } from './make-edition.ts';

/** So many stories are compiled for practice. */
const PIECES = 12;

/**
 * Compiles some stories and forgets them. The first piece of copy that a process compiles takes it most of a second, and whoever
 * saves one waits for its page.
 */
export async function rehearse({ edition, fileOf }: Pick<Made, 'edition' | 'fileOf'>): Promise<void> {
  const { desk, stories } = edition;
  const finder = makeFinder(desk);
  for (const { record } of stories.slice(0, PIECES)) {
    const { path } = record.source;
    const file = fileOf(path);
    if (file !== null) compileFile({ path, file }, desk, finder);
    await setImmediate();
  }
}
