import type { Sheet } from '../sheets/sheet.ts';
import { batchesOf, hireCrew } from '../workers.ts';
import type { PrinterOrders } from './print-worker.ts';
import { openPrinter, type PrintTask, type WrittenFile } from './printer.ts';

/** Fewer pages are printed faster than threads are hired. */
const CREW_FROM = 60;

/** Pages in one message to a thread. */
const BATCH = 12;

/** Prints pages into a folder, in threads where there are many. Hands each over as it is written, in no order. */
export async function printSheets(
  sheets: readonly Sheet[],
  { bundle, folder }: { readonly bundle: Promise<string>; readonly folder: string },
  onPrinted: (written: WrittenFile) => void,
): Promise<void> {
  if (sheets.length === 0) return;
  const orders: PrinterOrders = { bundle: await bundle, folder };
  if (sheets.length < CREW_FROM) {
    const print = await openPrinter(orders.bundle, folder);
    for (const sheet of sheets) onPrinted(await print(taskOf(sheet)));
    return;
  }
  const crew = hireCrew<readonly PrintTask[], readonly WrittenFile[]>(
    new URL('./print-worker.ts', import.meta.url),
    orders,
    Math.ceil(sheets.length / BATCH),
  );
  try {
    await crew.doAll(tasksOf(sheets), (written) => written.forEach(onPrinted));
  } finally {
    await crew.dismiss();
  }
}

function* tasksOf(sheets: readonly Sheet[]): Generator<PrintTask[]> {
  for (const batch of batchesOf(sheets, BATCH)) yield batch.map(taskOf);
}

function taskOf({ path, route, copy }: Sheet): PrintTask {
  return { path, route, sheet: copy() };
}
