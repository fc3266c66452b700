import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { type RaceOrders, race } from './bench/race.ts';
import { compare, type Result } from './bench/results.ts';
import { tellResults, tellScale, tellStages } from './bench/table.ts';

/** What is measured, at which sizes, and where the figures go. */
export interface BuildBench extends Omit<RaceOrders, 'articles' | 'onResult' | 'tell'> {
  readonly sizes: readonly number[];
  readonly json: string;
}

/** Measures builds, prints tables and writes the figures as JSON. Gives the exit code. */
export async function benchBuild({ sizes, json, ...orders }: BuildBench): Promise<number> {
  const machine = describeMachine();
  console.log(
    `${machine.processors} × ${machine.processor}, ${machine.memory}; ${machine.system}, Node ${machine.node}`,
  );
  const results: Result[] = [];
  const onResult = (result: Result) => {
    const { contender, articles, scenario, cost } = result;
    results.push(result);
    console.error(`${contender}, ${articles} articles, ${scenario}: ${cost.wall.toFixed(2)} s`);
  };
  let isWhole = true;
  for (const articles of sizes) {
    const isBuilt = await race({ ...orders, articles, onResult, tell: (line) => console.error(line) });
    isWhole &&= isBuilt;
  }
  const compared = compare(results);
  tell(compared, sizes);
  const { seed, wire, runs } = orders;
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify({ machine, seed, wire, runs, results: compared }, null, 2)}\n`);
  console.log(`\n${json}`);
  return isWhole ? 0 : 1;
}

function tell(results: readonly Result[], sizes: readonly number[]): void {
  for (const articles of sizes) {
    console.log(`\n${articles.toLocaleString('en')} articles`);
    console.log(tellResults(results.filter((result) => result.articles === articles)));
  }
  if (sizes.length > 1) console.log(`\n${tellScale(results)}`);
  for (const result of results) if (result.stages.length > 0) console.log(`\n${tellStages(result)}`);
}

/** Says what figures depend on most. */
function describeMachine() {
  const [first] = cpus();
  return {
    processors: cpus().length,
    processor: first?.model.trim() ?? 'CPU',
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}
