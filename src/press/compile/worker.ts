import { parentPort, workerData } from 'node:worker_threads';
import type { Newsroom } from '../newsroom.ts';
import type { Orders } from '../orders.ts';
import { readDesk } from '../read-desk.ts';
import type { ContentFile } from '../walk-folder.ts';
import { compileFile, makeFinder } from './compile-file.ts';

/** What a compiling thread is handed: the desk has functions in it, so each thread reads the settings itself. */
export interface CompileOrders {
  readonly settings: Pick<Newsroom, 'site' | 'authors' | 'agencies'>;
  readonly orders: Pick<Orders, 'siteUrl' | 'basePath'>;
}

const { settings, orders }: CompileOrders = workerData;
const { desk } = readDesk(settings, orders, () => {});
const finder = makeFinder(desk);

parentPort?.on('message', (files: readonly ContentFile[]) => {
  try {
    parentPort?.postMessage({ result: files.map((file) => compileFile(file, desk, finder)) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
