import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildSite } from './bench/build-site.ts';
import { writeCorpus } from './bench/corpus.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { PROJECT } from './project.ts';
import { type Host, hostFolder } from './static-host.ts';

/** What is asked, and where. */
export interface QueryBench {
  /** A folder with a built site, or null to build made-up copy first. */
  readonly site: string | null;
  readonly articles: number;
  readonly seed: number;
  readonly queries: readonly string[];
}

/** What a browser that has nothing yet loads for the first results of a query: bytes as they lie with the host. The data is packed there. */
interface QueryCost {
  readonly found: string;
  readonly engine: number;
  readonly data: number;
  readonly requests: number;
}

/** The engine is loaded once, whatever is asked. */
const ENGINE = /\/pagefind\.js$|\/wasm\.[^/]+$/;

/** Where all lies that the search loads. */
const SEARCH = '/pagefind/';

const REPORT = join(PROJECT, '.broadsheet', 'bench-queries.json');

/** Asks a paper's search in Chromium, each time with nothing kept, prints what was loaded and writes it as JSON. Gives the exit code. */
export async function benchQueries({ site, articles, seed, queries }: QueryBench): Promise<number> {
  const executablePath = await findBrowser();
  if (!executablePath) {
    console.error('The search is asked in Chromium or Chrome; name one: CHROME_PATH=/path/to/chrome');
    return 1;
  }
  const work = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const costs: Record<string, QueryCost> = {};
  let host: Host | null = null;
  try {
    const folder = site ?? join(work, 'dist');
    if (site === null) {
      const content = join(work, 'content');
      writeCorpus(content, { articles, seed, wire: 0 });
      if (!(await buildSite({ CONTENT_DIR: content, OUT_DIR: folder }))) return 1;
    }
    host = await hostFolder(folder);
    console.log('query                            found                engine B   data B  requests');
    for (const query of queries) {
      const cost = await ask(
        new URL(`search/?q=${encodeURIComponent(query)}`, host.address).href,
        executablePath,
        mkdtempSync(join(work, 'browser-')),
      );
      costs[query] = cost;
      console.log(lineOf(query, cost));
    }
    mkdirSync(dirname(REPORT), { recursive: true });
    writeFileSync(REPORT, `${JSON.stringify(costs, null, 2)}\n`);
    console.log(REPORT);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    host?.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the page of a search, as a link to a query does, in a browser that has nothing kept. */
async function ask(address: string, executablePath: string, profile: string): Promise<QueryCost> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: BROWSER_ARGUMENTS,
  });
  try {
    return await weigh(await browser.newPage(), address);
  } finally {
    await browser.close();
  }
}

async function weigh(page: Page, address: string): Promise<QueryCost> {
  const loaded: { readonly path: string; readonly bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.includes(SEARCH))
      loaded.push({ path: pathname, bytes: response.body().then(({ length }) => length) });
  });
  await page.goto(address);
  await page.waitForSelector('.found:not(:empty)');
  await untilStill(page, loaded);
  const sum = async (isEngine: boolean) => {
    const sizes = await Promise.all(
      loaded.filter(({ path }) => ENGINE.test(path) === isEngine).map(({ bytes }) => bytes),
    );
    return sizes.reduce((all, size) => all + size, 0);
  };
  return {
    found: (await page.textContent('.found')) ?? '',
    engine: await sum(true),
    data: await sum(false),
    requests: loaded.length,
  };
}

/** Waits until nothing has been loaded for half a second. */
async function untilStill(page: Page, loaded: readonly unknown[]): Promise<void> {
  let before = -1;
  while (before !== loaded.length) {
    before = loaded.length;
    await page.waitForTimeout(500);
  }
}

function lineOf(query: string, { found, engine, data, requests }: QueryCost): string {
  const figures = [engine, data, requests].map((figure) => figure.toLocaleString('en').padStart(9));
  return `${query.padEnd(32)} ${found.padEnd(19)} ${figures.join(' ')}`;
}
