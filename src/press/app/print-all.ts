import { scriptOf } from '../place.ts';
import { beginStage } from '../stages.ts';
import { batchesOf, hireCrew } from '../workers.ts';
import type { PrinterOrders } from './print-worker.ts';
import { openPrinter, type PrintTask, type WrittenFile } from './printer.ts';

/** Something to print, put together when its turn comes. */
export interface PrintJob {
  /** The first file that it makes. */
  readonly path: string;
  readonly task: () => PrintTask;
}

/** With what and into what is printed. */
interface PrintPlace {
  /** The module of the templates. */
  readonly bundle: Promise<string>;
  readonly folder: string;
  /** How many jobs have threads hired. */
  readonly crewFrom?: number;
}

/** Fewer jobs are done faster than threads are hired: each has all modules to load first. */
const CREW_FROM = 800;

/** Jobs in one message to a thread. */
const BATCH = 12;

/**
 * Does jobs, in threads where there are many, and writes what comes of them into a folder. They are begun in the order of their
 * paths, so that what shows one story is made together. Hands over what is written as it comes.
 */
export async function printAll(
  jobs: readonly PrintJob[],
  { bundle, folder, crewFrom = CREW_FROM }: PrintPlace,
  onPrinted: (written: readonly WrittenFile[]) => void,
): Promise<void> {
  if (jobs.length === 0) return;
  const sorted = jobs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const orders: PrinterOrders = { bundle: await bundle, folder };
  beginStage('rendering');
  if (sorted.length < crewFrom) {
    const print = await openPrinter(orders.bundle, folder);
    for (const { task } of sorted) onPrinted(await print(task()));
    return;
  }
  const crew = hireCrew<readonly PrintTask[], readonly WrittenFile[]>(
    scriptOf('print'),
    orders,
    Math.ceil(sorted.length / BATCH),
  );
  try {
    await crew.doAll(tasksOf(sorted), onPrinted);
  } finally {
    await crew.dismiss();
  }
}

function* tasksOf(jobs: readonly PrintJob[]): Generator<PrintTask[]> {
  for (const batch of batchesOf(jobs, BATCH)) yield batch.map(({ task }) => task());
}
