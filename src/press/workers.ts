import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that do one kind of work. */
export interface Crew<Task, Result> {
  /**
   * Does tasks in any order and hands each result over as it comes. Takes no more tasks at a time than the threads have in hand, so
   * that memory is bounded however many there are.
   */
  readonly doAll: (tasks: Iterable<Task>, onResult: (result: Result) => void) => Promise<void>;
  readonly dismiss: () => Promise<void>;
}

/** What a thread makes is done with at once: in less room, much of its time goes to clearing up. In MB. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };

/** Tasks that a thread has at a time: the next lies there when one is done. */
const IN_HAND = 2;

/** What a thread answers. */
type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Hires threads that run a script; each is handed `orders` once, and answers messages in the order in which they come. There are as
 * many as processors, and no more than tasks.
 */
export function hireCrew<Task, Result>(script: URL, orders: unknown, tasks: number): Crew<Task, Result> {
  const size = Math.max(1, Math.min(availableParallelism(), tasks));
  const threads = Array.from({ length: size }, () => hireThread<Task, Result>(script, orders));
  return {
    doAll: async (all, onResult) => {
      const queue = all[Symbol.iterator]();
      const hands = Array.from({ length: IN_HAND }, () => threads).flat();
      await Promise.all(
        hands.map(async ({ ask }) => {
          for (let next = queue.next(); !next.done; next = queue.next()) onResult(await ask(next.value));
        }),
      );
    },
    dismiss: async () => {
      await Promise.all(threads.map(({ thread }) => thread.terminate()));
    },
  };
}

/** Hires one thread, which answers what it is asked one after the other. */
function hireThread<Task, Result>(script: URL, orders: unknown) {
  const thread = new Worker(script, { workerData: orders, resourceLimits: LIMITS });
  const waiting: PromiseWithResolvers<Result>[] = [];
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  thread.on('message', (answer: Answer<Result>) => {
    const asked = waiting.shift();
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.result);
  });
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('A thread of the press has stopped.')));
  const ask = (task: Task): Promise<Result> => {
    const asked = Promise.withResolvers<Result>();
    waiting.push(asked);
    thread.postMessage(task);
    return asked.promise;
  };
  return { thread, ask };
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
