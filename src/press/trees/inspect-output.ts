import { Worker } from 'node:worker_threads';
import { scriptOf } from '../place.ts';
import { END, isAsLeft, type KnownTree, recallTree } from './tree.ts';

/** An output as it was found. */
export interface Inspection {
  /** What lay there when the press left it; null where nobody knows. */
  readonly live: KnownTree | null;
  /** Whether a file that lay there is as the press left it. */
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

/** Looks at every file of an output. */
export async function inspectOutput(root: string, output: string): Promise<Inspection> {
  return (await beginInspection(root, output)).inspecting;
}

/**
 * Has a thread look at every file of an output, which takes a second with many files. It is at work when this is settled: whoever reads
 * copy meanwhile lets nothing else have its turn.
 */
export async function beginInspection(
  root: string,
  output: string,
): Promise<{ readonly inspecting: Promise<Inspection> }> {
  const live = await recallTree(root, output);
  if (!live) return { inspecting: Promise.resolve({ live, isIntact: () => false }) };
  const lines = Array.from(live.files, ([path, { size }]) => `${size} ${path}`).join(END);
  const inspecting = inspectAside({ output, marked: live.marked, lines }).then((found): Inspection => {
    const damaged = new Set(found);
    return { live, isIntact: (path) => !damaged.has(path) };
  });
  // What it comes to is heard of where it is asked for.
  inspecting.catch(() => {});
  return { inspecting };
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
