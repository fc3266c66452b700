import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { copyByGrammar } from './copy-grammar.ts';
import { cutDown } from './cut-down.ts';
import { takeInHand } from './in-hand.ts';
import { findBreach } from './laws.ts';
import { mutatedFixtures, readSeeds } from './mutated-fixtures.ts';
import type { Copy } from './press-copy.ts';
import type { Batch, BatchResult } from './run-inputs.ts';

const seeds = readSeeds();
const kinds = { grammar: copyByGrammar, mutations: mutatedFixtures(seeds) };

/** Runs with which bytes are cut down. */
const TRIES = 400;

parentPort?.on('message', async (batch: Batch) => parentPort?.postMessage(await run(batch)));

async function run({ kind, seed, inputs, only }: Batch): Promise<BatchResult> {
  let slowest = { ms: 0, copy: null as Copy | null };
  const judge = (copy: Copy) => {
    takeInHand(workerData, copy);
    const start = performance.now();
    const breach = findBreach(copy);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, copy };
    return breach;
  };
  if (only) return { inputs: 1, failure: failureOf(only, judge(only)), slowest };
  const result = fc.check(
    fc.property(kinds[kind], (copy) => judge(copy) === null),
    { seed, numRuns: inputs },
  );
  const copy = result.counterexample?.[0];
  if (!copy) return { inputs: result.numRuns, failure: null, slowest };
  const law = judge(copy)?.law;
  const bytes = await cutDown(copy.bytes, (less) => judge({ ...copy, bytes: less })?.law === law, TRIES);
  const least = { ...copy, bytes };
  return { inputs: result.numRuns, failure: failureOf(least, judge(least) ?? judge(copy)), slowest };
}

function failureOf(copy: Copy, breach: ReturnType<typeof findBreach>): BatchResult['failure'] {
  return breach && { ...breach, copy };
}
