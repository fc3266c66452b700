import { parentPort, workerData } from 'node:worker_threads';
import { type InspectOrders, inspect } from './inspect-output.ts';

const orders: InspectOrders = workerData;
parentPort?.postMessage(await inspect(orders));
