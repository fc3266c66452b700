import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that do one kind of work. */
export interface Crew<Task, Result> {
  /**
   * Does tasks in any order and hands each result over as it comes. Takes no more tasks at a time than the threads have in hand,
   * and two more, so that memory is bounded however many there are.
   */
  readonly doAll: (tasks: Iterable<Task>, onResult: (result: Result) => void) => Promise<void>;
  readonly dismiss: () => Promise<void>;
}

/** What a thread makes is done with at once: in less room, much of its time goes to clearing up. In MB. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };

/** What a thread answers. */
type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/** Hires threads that run a script; each is handed `orders` once. There are as many as processors, and no more than tasks. */
export function hireCrew<Task, Result>(script: URL, orders: unknown, tasks: number): Crew<Task, Result> {
  const size = Math.max(1, Math.min(availableParallelism(), tasks));
  const threads = Array.from(
    { length: size },
    () => new Worker(script, { workerData: orders, resourceLimits: LIMITS }),
  );
  const ask = (thread: Worker, task: Task) =>
    new Promise<Result>((resolve, reject) => {
      const onError = (error: unknown) => reject(error);
      const onExit = () => reject(new Error('A thread of the press has stopped.'));
      thread.once('error', onError);
      thread.once('exit', onExit);
      thread.once('message', (answer: Answer<Result>) => {
        thread.off('error', onError);
        thread.off('exit', onExit);
        if ('error' in answer) reject(answer.error);
        else resolve(answer.result);
      });
      thread.postMessage(task);
    });
  return {
    doAll: async (all, onResult) => {
      const queue = all[Symbol.iterator]();
      await Promise.all(
        threads.map(async (thread) => {
          for (let next = queue.next(); !next.done; next = queue.next())
            onResult(await ask(thread, next.value));
        }),
      );
    },
    dismiss: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Cuts a list into batches: a message between threads costs more than a task. */
export function* batchesOf<T>(items: Iterable<T>, length: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < length) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Waits until all works have ended, also where one fails, so that nobody writes into a folder any more that is thrown away then.
 * Throws what the first of them threw.
 */
export async function endAll(works: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}
