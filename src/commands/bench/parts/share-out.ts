import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Deals the files of a folder out to as many threads of this script as there are processors, and has each of them do its share. */
export async function shareOut(script: string, act: (files: readonly string[]) => void): Promise<void> {
  if (!isMainThread) {
    act(workerData);
    return;
  }
  const files = copyIn(process.argv[2] ?? '');
  const threads = Array.from({ length: availableParallelism() }, (_, index, all = availableParallelism()) => {
    const share = files.filter((_file, at) => at % all === index);
    const thread = new Worker(new URL(script), { workerData: share, argv: process.argv.slice(2) });
    return new Promise<void>((resolve, reject) => thread.once('error', reject).once('exit', () => resolve()));
  });
  await Promise.all(threads);
}

/** Lists the copy in a folder. */
export function copyIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
}
