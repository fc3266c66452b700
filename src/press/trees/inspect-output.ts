import { Worker } from 'node:worker_threads';
import { scriptOf } from '../place.ts';
import { isAsLeft, type KnownTree, readMark, recallTree } from './tree.ts';

/** An output as it was found. */
export interface Inspection {
  /** What lay there when the press left it; null where nobody knows. */
  readonly live: KnownTree | null;
  /** Files that lay there and are not as the press left them. */
  readonly damaged: ReadonlySet<string>;
}

/** What a thread is asked to look at. It recalls the tree for itself: handing it over would take longer. */
export interface InspectOrders {
  readonly root: string;
  readonly output: string;
}

/** What a thread has found: which edition, and the files that somebody else has changed or taken away. */
export interface Inspected {
  readonly digest: string | null;
  readonly damaged: readonly string[];
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
  const unknown: Inspection = { live: null, damaged: new Set() };
  if (readMark(output) === null) return { inspecting: Promise.resolve(unknown) };
  const recalling = recallTree(root, output);
  const inspecting = Promise.all([recalling, inspectAside({ root, output })]).then(
    ([live, { digest, damaged }]): Inspection =>
      live !== null && digest === live.digest ? { live, damaged: new Set(damaged) } : unknown,
  );
  // What it comes to is heard of where it is asked for.
  inspecting.catch(() => {});
  await recalling;
  return { inspecting };
}

function inspectAside(orders: InspectOrders): Promise<Inspected> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(scriptOf('inspect'), { workerData: orders, resourceLimits: LIMITS });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread of the press has stopped.')));
  });
}

/** Recalls what lay in an output, and looks at each file of it. */
export async function inspect({ root, output }: InspectOrders): Promise<Inspected> {
  const live = await recallTree(root, output);
  if (!live) return { digest: null, damaged: [] };
  const { paths, sizes } = live.files.columns;
  const damaged = paths.filter((path, place) => !isAsLeft(output, path, sizes[place] ?? 0, live.marked));
  return { digest: live.digest, damaged };
}
