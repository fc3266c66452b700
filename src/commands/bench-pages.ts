import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { buildSite } from './bench/build-site.ts';
import { findBrowser } from './browser.mjs';
import { type PageScore, runLighthouse } from './lighthouse.ts';
import { PROJECT } from './project.ts';
import { hostFolder } from './static-host.ts';

/** What is measured, of what. */
export interface PageBench {
  /** A folder with a built site, or null to build the newsroom first. */
  readonly site: string | null;
  /** Paths of pages, or null for one of each type. */
  readonly paths: readonly string[] | null;
  /** How often each page is measured; the middle one by its largest paint counts. */
  readonly runs: number;
}

/** What no page can be faster than, on the same machine and in the same run. */
const EMPTY_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An empty page</title><meta name="description" content="A line of text."><main><p>A line of text.</p></main></html>
`;

const REPORT = join(PROJECT, '.broadsheet', 'bench-pages.json');

/** Measures pages with Lighthouse, an empty one before them, prints a table and writes the figures as JSON. Gives the exit code. */
export async function benchPages({ site, paths, runs }: PageBench): Promise<number> {
  const browser = await findBrowser();
  if (!browser) {
    console.error('Lighthouse needs Chromium or Chrome; name one: CHROME_PATH=/path/to/chrome');
    return 1;
  }
  const work = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  try {
    const folder = site ?? join(work, 'dist');
    if (site === null && !(await buildSite({ OUT_DIR: folder, BASE_PATH: '/' }))) return 1;
    const floor = join(work, 'empty');
    mkdirSync(floor);
    writeFileSync(join(floor, 'index.html'), EMPTY_PAGE);
    console.log(HEADINGS);
    tell({
      'empty page': await measure(floor, { 'empty page': '/' }, runs, browser),
      site: await measure(folder, paths ? nameByPath(paths) : findPages(folder), runs, browser),
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  pages: Readonly<Record<string, string>>,
  runs: number,
  browser: string,
): Promise<Record<string, PageScore>> {
  const host = await hostFolder(folder);
  const measured: Record<string, PageScore> = {};
  try {
    for (const [type, path] of Object.entries(pages)) {
      const address = new URL(path, host.address).href;
      const scores: PageScore[] = [];
      for (let run = 1; run <= runs; run += 1) scores.push(await runLighthouse(address, browser));
      const score = middle(scores);
      measured[path] = score;
      console.log(lineOf(type, score));
    }
  } finally {
    host.close();
  }
  return measured;
}

function tell(measured: Record<string, Record<string, PageScore>>): void {
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(measured, null, 2)}\n`);
  const [first] = Object.values(measured).flatMap((pages) => Object.values(pages));
  console.log(
    `Lighthouse ${first?.lighthouse}, mobile, simulated throttling; ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}\n${REPORT}`,
  );
}

const HEADINGS =
  'page                      perf  a11y  best   seo    FCP    LCP    CLS    TBT    bytes   costs a score';

function lineOf(
  type: string,
  { scores, firstPaint, largestPaint, shift, blocking, bytes, lost }: PageScore,
): string {
  const figures = [scores.performance, scores.accessibility, scores.practices, scores.seo];
  return [
    type.padEnd(24),
    ...figures.map((score) => String(score).padStart(5)),
    ...[firstPaint, largestPaint].map((time) => String(time).padStart(6)),
    shift.toFixed(3).padStart(6),
    String(blocking).padStart(6),
    String(bytes).padStart(8),
    ` ${lost.join(', ')}`,
  ].join(' ');
}

function middle(scores: PageScore[]): PageScore {
  const sorted = scores.toSorted((a, b) => a.largestPaint - b.largestPaint);
  const score = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!score) throw new Error('Nothing was measured');
  return score;
}

function nameByPath(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, path]));
}

const recordSchema = z.object({
  usage: z.object({ status: z.string() }),
  image: z.unknown(),
  body: z.object({ html: z.string() }).nullable(),
});

/** Finds a page of each type that readers come to. */
function findPages(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const first = (shape: RegExp) => files.find((path) => shape.test(path));
  const records = files.filter((path) => /^\d{4}\/.*\/index\.json$/.test(path));
  const article = (hasPicture: boolean) =>
    records.find((path) => {
      const { image, body, usage } = recordSchema.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
      const isPictured = image !== null || Boolean(body?.html.includes('<img'));
      return usage.status === 'published' && body !== null && isPictured === hasPicture;
    });
  const found = {
    'front page': 'index.html',
    section: first(/^section\/[^/]+\/index\.html$/),
    article: article(false),
    'article with picture': article(true),
    person: first(/^by\/[^/]+\/index\.html$/),
    archive: first(/^archive\/index\.html$/),
    'page not found': '404.html',
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([type, path]) =>
      path
        ? [
            [
              type,
              `/${path
                .replace(/index\.\w+$/, '')
                .split('/')
                .map(encodeURIComponent)
                .join('/')}`,
            ],
          ]
        : [],
    ),
  );
}
