import { parentPort, workerData } from 'node:worker_threads';
import { openPrinter, type PrintTask } from './printer.ts';

/** What a printing thread is handed. */
export interface PrinterOrders {
  readonly bundle: string;
  readonly folder: string;
}

const { bundle, folder }: PrinterOrders = workerData;
const printer = openPrinter(bundle, folder);

// Printing waits here and there, and the next tasks come meanwhile.
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (tasks: readonly PrintTask[]) => {
  last = last.then(() => answer(tasks));
});

async function answer(tasks: readonly PrintTask[]): Promise<void> {
  try {
    const print = await printer;
    const result = [];
    for (const task of tasks) result.push(...(await print(task)));
    parentPort?.postMessage({ result });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
}
