import { parentPort, workerData } from 'node:worker_threads';
import { type InspectOrders, listDamaged } from './inspect-output.ts';

const orders: InspectOrders = workerData;
parentPort?.postMessage(listDamaged(orders));
