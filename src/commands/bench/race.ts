import { rmSync } from 'node:fs';
import { type Bench, type Contender, openBench, openBroadsheet, putAside } from './contender.ts';
import { type Corpus, type CorpusOrders, writeCorpus } from './corpus.ts';
import { type Measured, measure } from './measure.ts';
import { PART_OPENERS } from './parts.ts';
import { openPeer, type Peer } from './peers.ts';
import { PROFILED, readStages } from './profile.ts';
import { costOf, middleOf, type Result } from './results.ts';
import { COLD, type Scenario } from './scenarios.ts';
import { weighFolders, weighOutput } from './weigh.ts';

/** What is measured, of whom. */
export interface RaceOrders extends CorpusOrders {
  readonly peers: readonly Peer[];
  readonly scenarios: readonly Scenario[];
  /** Those of the peers; most of them build everything every time. */
  readonly peerScenarios: readonly Scenario[];
  /** Whether parts of a build are measured by themselves, too. */
  readonly parts: boolean;
  /** How often each scenario is built; the middle counts. */
  readonly runs: number;
  /** Asks Broadsheet where its time goes. */
  readonly profile: boolean;
  /** Leaves copy, sites and outputs where they are. */
  readonly keep: boolean;
  /** Called with each result as it comes, and with lines about what can't be measured. */
  readonly onResult: (result: Result) => void;
  readonly tell: (line: string) => void;
}

/**
 * Builds one corpus with Broadsheet and its peers, one after the other, each from the same copy: what one scenario changes
 * stays changed for the next ones of that press, and is undone before another one's turn. A press that can't build it is told
 * of, and the next one has its turn. Gives whether all of them could.
 */
export async function race(orders: RaceOrders): Promise<boolean> {
  const bench = openBench();
  try {
    let isWhole = await run(openBroadsheet, bench, orders, orders.scenarios);
    for (const peer of orders.peers)
      isWhole = (await run(() => openPeer(peer, bench), bench, orders, orders.peerScenarios)) && isWhole;
    for (const open of orders.parts ? PART_OPENERS : [])
      isWhole = (await run(open, bench, orders, [COLD])) && isWhole;
    return isWhole;
  } finally {
    if (orders.keep) orders.tell(bench.folder);
    else rmSync(bench.folder, { recursive: true, force: true });
  }
}

async function run(
  open: (bench: Bench) => Contender | string,
  bench: Bench,
  orders: RaceOrders,
  scenarios: readonly Scenario[],
): Promise<boolean> {
  putAside(bench.content);
  const corpus = writeCorpus(bench.content, orders);
  const contender = open(bench);
  if (typeof contender === 'string') {
    orders.tell(`Left out: ${contender}.`);
    return true;
  }
  try {
    if (scenarios[0]?.name !== 'cold') await build(contender, orders);
    for (const scenario of scenarios) orders.onResult(await play(scenario, contender, corpus, orders));
    return true;
  } catch (error) {
    orders.tell(error instanceof Error ? error.message : String(error));
    return false;
  } finally {
    if (!orders.keep) putAside(contender.command.folder);
  }
}

async function play(
  { name, happen }: Scenario,
  contender: Contender,
  corpus: Corpus,
  orders: RaceOrders,
): Promise<Result> {
  const runs: Measured[] = [];
  let start = 0;
  for (let run = 1; run <= orders.runs; run += 1) {
    happen({ contender, corpus, round: run });
    start = Date.now();
    runs.push(await build(contender, orders));
  }
  const costs = runs.map(costOf);
  return {
    contender: contender.name,
    version: contender.version,
    articles: orders.articles,
    scenario: name,
    cost: middleOf(costs),
    runs: costs,
    output: weighOutput(contender.output, start),
    disk: weighFolders([contender.output, ...contender.memory]),
    ratios: {},
    stages: readStages(runs.at(-1)?.words ?? ''),
  };
}

async function build(contender: Contender, { profile }: RaceOrders): Promise<Measured> {
  contender.prepare?.();
  const { command } = contender;
  const env = profile ? { ...command.env, ...PROFILED } : command.env;
  const built = await measure({ ...command, env });
  if (built.code !== 0)
    throw new Error(
      `${contender.name} did not build (exit code ${built.code}).\n${built.words.slice(-3000)}`,
    );
  return built;
}
