import { Worker } from 'node:worker_threads';
import { scriptOf } from '../place.ts';
import { END, isAsLeft, type KnownTree, recallTree } from './tree.ts';

/** An output as it was found. */
export interface Inspection {
  /** What lay there when the press left it; null where nobody knows. */
  readonly live: KnownTree | null;
  /** Whether a file of it is as the press left it. */
  readonly isIntact: (path: string) => boolean;
}

/** What a thread is asked to look at. Lines, for a large archive has a hundred thousand files, and each would be an object in each thread. */
export interface InspectOrders extends Pick<KnownTree, 'marked'> {
  readonly output: string;
  /** Of each file its size and path: `20338 404.html`. */
  readonly lines: string;
}

/** Stats are garbage at once. In MB. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/**
 * Looks at every file of an output. A thread does so while the copy is read: with many files it takes a second, and what is
 * asked of the system here is asked of nobody else.
 */
export async function inspectOutput(root: string, output: string): Promise<Inspection> {
  const live = await recallTree(root, output);
  if (!live) return { live, isIntact: () => false };
  const lines = Array.from(live.files, ([path, { size }]) => `${size} ${path}`).join(END);
  const damaged = new Set(await inspectAside({ output, marked: live.marked, lines }));
  return { live, isIntact: (path) => live.files.has(path) && !damaged.has(path) };
}

function inspectAside(orders: InspectOrders): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(scriptOf('inspect'), { workerData: orders, resourceLimits: LIMITS });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread of the press has stopped.')));
  });
}

/** Lists the files that somebody else has changed or taken away. */
export function listDamaged({ output, marked, lines }: InspectOrders): string[] {
  const damaged: string[] = [];
  for (let start = 0, end = 0; start < lines.length; start = end + 1) {
    end = lines.indexOf(END, start);
    if (end < 0) end = lines.length;
    const space = lines.indexOf(' ', start);
    const size = Number(lines.slice(start, space));
    const path = lines.slice(space + 1, end);
    if (!isAsLeft(output, path, size, marked)) damaged.push(path);
  }
  return damaged;
}
