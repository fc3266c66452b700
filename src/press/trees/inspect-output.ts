import { Worker } from 'node:worker_threads';
import { scriptOf } from '../place.ts';
import { isAsLeft, type KnownTree, recallTree } from './tree.ts';

/** An output as it was found. */
export interface Inspection {
  /** What lay there when the press left it; null where nobody knows. */
  readonly live: KnownTree | null;
  /** Whether a file of it is as the press left it. */
  readonly isIntact: (path: string) => boolean;
}

/** What a thread is asked to look at. */
export interface InspectOrders {
  /** The project's folder. */
  readonly root: string;
  readonly output: string;
}

/** What it answers: the paths of files that somebody else has changed or taken away, in the tree of this digest. */
export interface Inspected {
  readonly digest: string | null;
  readonly damaged: readonly string[];
}

/**
 * Looks at every file of an output. A thread does so while the copy is read: with many files it takes a second, and what is
 * asked of the system here is asked of nobody else.
 */
export async function inspectOutput(root: string, output: string): Promise<Inspection> {
  const { digest, damaged } = await inspectAside({ root, output });
  const live = await recallTree(root, output);
  // Another tree than the one that was looked at: nothing is known of its files.
  if (live?.digest !== digest) return { live: null, isIntact: () => false };
  const touched = new Set(damaged);
  return { live, isIntact: (path) => live?.files.has(path) === true && !touched.has(path) };
}

function inspectAside(orders: InspectOrders): Promise<Inspected> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(scriptOf('inspect'), { workerData: orders });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread of the press has stopped.')));
  });
}

/** Looks at every file of an output that the press remembers. */
export async function listDamaged({ root, output }: InspectOrders): Promise<Inspected> {
  const live = await recallTree(root, output);
  const files = [...(live?.files ?? [])];
  return {
    digest: live?.digest ?? null,
    damaged: files
      .filter(([path, file]) => live && !isAsLeft(output, path, file, live))
      .map(([path]) => path),
  };
}
