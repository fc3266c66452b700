import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { cutDown } from './cut-down.ts';
import { countOf, inHand, newHand } from './in-hand.ts';
import type { Breach } from './laws.ts';
import type { Copy } from './press-copy.ts';

/** Inputs that a thread is to make and judge; `only` is one that is there already. */
export interface Batch {
  readonly kind: 'grammar' | 'mutations';
  readonly seed: number;
  readonly inputs: number;
  readonly only?: Copy;
}

export interface Failure extends Breach {
  readonly copy: Copy;
}

export interface BatchResult {
  /** How many inputs were judged before one failed, or all. */
  readonly inputs: number;
  readonly failure: Failure | null;
  readonly slowest: { readonly ms: number; readonly copy: Copy | null };
}

/** What is asked of a run. */
export interface FuzzOrders {
  readonly inputs: number;
  readonly seed: number;
  /** Threads. */
  readonly jobs: number;
  /** Where copy that broke a law is written; null to write none. */
  readonly folder: string | null;
  readonly tell: (line: string) => void;
}

export interface FuzzResult {
  readonly inputs: number;
  readonly failures: readonly Failure[];
  readonly slowest: number;
}

/** Longer takes no copy; a thread that does is killed. In milliseconds of a processor, for a busy machine is no fault. */
const LONGEST = 20_000;
const BATCH = 250;
/** More finds are likely the same again. */
const MOST_FAILURES = 25;

/** Makes inputs of both kinds and judges them in threads that can be killed. Writes down what broke a law. */
export async function runInputs(orders: FuzzOrders): Promise<FuzzResult> {
  const failures: Failure[] = [];
  let [asked, batches, judged, slowest, told] = [0, 0, 0, 0, Date.now()];
  const work = async () => {
    let thread = new FuzzThread(orders.jobs);
    while (asked < orders.inputs && failures.length < MOST_FAILURES) {
      const inputs = Math.min(BATCH, orders.inputs - asked);
      asked += inputs;
      const number = batches++;
      const result = await thread.judge({
        kind: number % 2 === 0 ? 'grammar' : 'mutations',
        seed: orders.seed * 1_000_003 + number,
        inputs,
      });
      judged += result.inputs;
      asked -= inputs - result.inputs;
      if (result.failure) keep(result.failure);
      if (result.slowest.ms > slowest) {
        slowest = result.slowest.ms;
        if (slowest > 2000 && result.slowest.copy && orders.folder)
          write(orders.folder, 'slow', result.slowest.copy, `${slowest} ms`);
      }
      if (thread.isDead) thread = new FuzzThread(orders.jobs);
      if (Date.now() - told > 20_000) {
        told = Date.now();
        orders.tell(
          `${judged} inputs, ${failures.length} broke a law, the slowest took ${Math.round(slowest)} ms`,
        );
      }
    }
    await thread.end();
  };
  const keep = (failure: Failure) => {
    failures.push(failure);
    orders.tell(`✗ ${failure.law}: ${failure.what.slice(0, 600)}`);
    if (orders.folder)
      write(orders.folder, String(failures.length), failure.copy, `${failure.law}\n${failure.what}`);
  };
  await Promise.all(Array.from({ length: orders.jobs }, work));
  return { inputs: judged, failures, slowest };
}

function write(folder: string, name: string, { path, bytes }: Copy, why: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${path.replaceAll('/', '-')}`), bytes);
  writeFileSync(join(folder, `${name}.txt`), `${path}\n${why}\n`);
}

/** What this process has taken of the processors, in milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

class FuzzThread {
  readonly #jobs: number;
  readonly #hand = newHand();
  readonly #worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: this.#hand });
  #answer: (result: BatchResult | Error) => void = () => {};
  isDead = false;

  /** `jobs`: how many threads share the time that the process takes. */
  constructor(jobs: number) {
    this.#jobs = jobs;
    this.#worker.on('message', (result: BatchResult) => this.#answer(result));
    this.#worker.on('error', (error) =>
      this.#answer(error instanceof Error ? error : new Error(String(error))),
    );
    this.#worker.on('exit', (code) => this.#answer(new Error(`the thread ended with ${code}`)));
  }

  /** Judges a batch. Kills the thread when one input takes too long, and cuts that down in other threads. */
  async judge(batch: Batch): Promise<BatchResult> {
    const before = countOf(this.#hand);
    const answer = new Promise<BatchResult | Error>((resolve) => {
      this.#answer = resolve;
    });
    this.#worker.postMessage(batch);
    const result = await Promise.race([answer, this.#watch(answer)]);
    if (!(result instanceof Error)) return result;
    this.isDead = true;
    await this.end();
    const copy = inHand(this.#hand);
    const hangs = async (bytes: Uint8Array) => {
      const other = new FuzzThread(this.#jobs);
      const again = await other.judge({ ...batch, only: { ...copy, bytes } });
      await other.end();
      return again.failure?.law === HANG;
    };
    const bytes = batch.only ? copy.bytes : await cutDown(copy.bytes, hangs, 12);
    return {
      inputs: batch.only ? 1 : Math.min(batch.inputs, countOf(this.#hand) - before),
      failure: { law: HANG, what: result.message, copy: { ...copy, bytes } },
      slowest: { ms: LONGEST, copy },
    };
  }

  async #watch(answer: Promise<unknown>): Promise<Error> {
    let isOver = false;
    void answer.then(() => {
      isOver = true;
    });
    for (let [count, since] = [-1, cpuTime()]; !isOver && cpuTime() - since < LONGEST * this.#jobs; ) {
      await setTimeout(250);
      const now = countOf(this.#hand);
      if (now !== count) [count, since] = [now, cpuTime()];
    }
    return new Error(`it takes more than ${LONGEST / 1000} s of a processor`);
  }

  async end(): Promise<void> {
    this.isDead = true;
    await this.#worker.terminate();
  }
}

const HANG = 'no hang';
