import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../project.ts';
import { measure } from './measure.ts';
import { STORES } from './store-kinds.ts';

/** How many compiled stories are kept, and the seed that they are made from. */
export interface StoreOrders {
  readonly articles: number;
  readonly seed: number;
}

/** Milliseconds of what was done with a store, as its process tells them. */
interface StoreTimes {
  readonly write: number;
  readonly read: number;
  readonly change: number;
}

const SCRIPT = fileURLToPath(new URL('store-once.ts', import.meta.url));

/** Keeps the same made-up compiled copy in each kind of store, a process each, and says what that cost. Gives the exit code. */
export async function benchStores({ articles, seed }: StoreOrders): Promise<number> {
  console.log(`${articles.toLocaleString('en')} compiled stories, seed ${seed}\n`);
  console.log('store              write all ms  read all ms  change one ms  MB on disk    MiB');
  for (const { name } of STORES) {
    const folder = join(PROJECT, '.broadsheet', 'bench', 'stores', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const line = [process.execPath, '--disable-warning=ExperimentalWarning', SCRIPT, name, folder];
    const { code, words, memory } = await measure({
      line: [...line, String(articles), String(seed)],
      folder: PROJECT,
      env: {},
    });
    if (code !== 0) {
      console.error(`The store “${name}” failed:\n${words}`);
      return 1;
    }
    const { write, read, change }: StoreTimes = JSON.parse(words);
    const columns = [
      write.toFixed(0).padStart(12),
      read.toFixed(0).padStart(12),
      change.toFixed(1).padStart(14),
      (blocksIn(folder) / 1e6).toFixed(0).padStart(11),
      (memory?.process.toFixed(0) ?? '–').padStart(6),
    ];
    console.log(`${name.padEnd(18)} ${columns.join(' ')}`);
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** Counts whole blocks of the disk: small files waste part of their last. */
function blocksIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, { blocks, size }) => sum + (blocks ? blocks * 512 : size), 0);
}
