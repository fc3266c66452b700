import { join, resolve } from 'node:path';
import { misused, readArguments } from './arguments.ts';
import { testEdits } from './bench/edits.ts';
import { PEERS } from './bench/peers.ts';
import { SCENARIOS } from './bench/scenarios.ts';
import { sizesUpTo } from './bench/sizes.ts';
import { benchStores } from './bench/stores.ts';
import { benchBuild } from './bench-build.ts';
import { benchPages } from './bench-pages.ts';
import { benchQueries } from './bench-queries.ts';
import { PROJECT } from './project.ts';

const USAGE = `npm run bench [-- flags]     builds made-up copy with Broadsheet and its peers, and says what each build costs

  --articles N        how many stories (1000)
  --seed N            the seed that they are made from (1)
  --wire SHARE        the share of wire copy, from 0 to 1; for Broadsheet alone (0)
  --peers A,B         hugo, eleventy, astro, astro-remark or none (all that can be had; npm fetches some once)
  --scenarios A,B     cold, unchanged, changed, added, renamed, template (all)
  --peer-scenarios    those of the peers (the same)
  --runs N            how often each is built; the middle counts (1)
  --scale             the same for ever larger archives, up to --articles (10000), and what an article costs in each
  --profile           says where Broadsheet's time goes, stage by stage; without peers
  --json FILE         where the figures go (.broadsheet/bench.json)
  --parts             also what a cold build can't do without, each by itself
  --keep              leaves copy, sites and outputs where they are until the next run

npm run bench -- --edits     compares builds after random edits with clean ones, byte for byte

  --sequences N       sequences of edits (20)
  --steps N           edits in each (40)
  --seed N            the seed of the first (1)

npm run bench -- --stores    keeps compiled copy in SQLite, in files and in one packed file, and says what each costs

  --articles N        how many stories (10000)
  --seed N            the seed that they are made from (1)

npm run bench -- --pages     measures pages with Lighthouse, which npm fetches once

  --site DIR          a built site (without it, the newsroom is built)
  --paths A,B         paths of pages (one page of each type)
  --runs N            how often each page is measured; the middle counts (1)

npm run bench -- --queries   asks the search of a paper in a browser, and says what a first query loads

  --site DIR          a built site (without it, made-up copy is built)
  --articles N        how many stories that has (1000)
  --words A,B         what is asked (council,storm,council storm)`;

const flags = readArguments(USAGE, {
  articles: { type: 'string' },
  seed: { type: 'string', default: '1' },
  wire: { type: 'string', default: '0' },
  peers: { type: 'string' },
  scenarios: { type: 'string' },
  'peer-scenarios': { type: 'string' },
  runs: { type: 'string', default: '1' },
  scale: { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  parts: { type: 'boolean', default: false },
  json: { type: 'string', default: join(PROJECT, '.broadsheet', 'bench.json') },
  keep: { type: 'boolean', default: false },
  edits: { type: 'boolean', default: false },
  sequences: { type: 'string', default: '20' },
  steps: { type: 'string', default: '40' },
  stores: { type: 'boolean', default: false },
  pages: { type: 'boolean', default: false },
  site: { type: 'string' },
  paths: { type: 'string' },
  queries: { type: 'boolean', default: false },
  words: { type: 'string', default: 'council,storm,council storm' },
});

process.exitCode = await run();

function run(): Promise<number> {
  const runs = readNumber(flags.runs, 'runs');
  if (flags.pages)
    return benchPages({
      site: flags.site ? resolve(flags.site) : null,
      paths: flags.paths?.split(',') ?? null,
      runs,
    });
  if (flags.edits)
    return testEdits({
      sequences: readNumber(flags.sequences, 'sequences'),
      steps: readNumber(flags.steps, 'edits'),
      seed: Number(flags.seed),
    });
  const articles = readNumber(flags.articles ?? (flags.scale || flags.stores ? '10000' : '1000'), 'stories');
  if (flags.queries)
    return benchQueries({
      site: flags.site ? resolve(flags.site) : null,
      articles,
      seed: Number(flags.seed),
      queries: flags.words.split(','),
    });
  if (flags.stores) return benchStores({ articles, seed: Number(flags.seed) });
  const wire = readShare(flags.wire);
  const scenarios = pick(flags.scenarios, SCENARIOS, ({ name }) => name, 'scenario');
  return benchBuild({
    sizes: flags.scale ? sizesUpTo(articles) : [articles],
    seed: Number(flags.seed),
    wire,
    peers: flags.profile || wire > 0 ? [] : readPeers(flags.peers),
    scenarios,
    peerScenarios: flags['peer-scenarios']
      ? pick(flags['peer-scenarios'], SCENARIOS, ({ name }) => name, 'scenario')
      : scenarios,
    runs,
    profile: flags.profile,
    parts: flags.parts,
    keep: flags.keep,
    json: resolve(flags.json),
  });
}

function readPeers(text: string | undefined) {
  return text === 'none' ? [] : pick(text, PEERS, (name) => name, 'peer');
}

/** Picks what is named, in its own order, or all of it. */
function pick<One>(
  text: string | undefined,
  all: readonly One[],
  nameOf: (one: One) => string,
  what: string,
): One[] {
  const names = text?.split(',');
  const unknown = names?.find((name) => !all.some((one) => nameOf(one) === name));
  if (unknown !== undefined) misused(`“${unknown}” is no ${what}`, USAGE);
  return all.filter((one) => names?.includes(nameOf(one)) ?? true);
}

function readShare(text: string): number {
  const share = Number(text);
  return share >= 0 && share <= 1 ? share : misused(`“${text}” is no share between 0 and 1`, USAGE);
}

function readNumber(text: string, what: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0
    ? number
    : misused(`“${text}” is no number of ${what}`, USAGE);
}
