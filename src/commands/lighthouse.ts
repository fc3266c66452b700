import { spawn } from 'node:child_process';
import { z } from 'zod';
import { BROWSER_ARGUMENTS } from './browser.mjs';

/** Too big to be a dependency: npm runs it from its cache. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const audit = z.object({
  score: z.number().nullable(),
  title: z.string(),
  numericValue: z.number().optional(),
});

/** What is read of a Lighthouse report. */
const reportSchema = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), audit),
});

/** What Lighthouse says of a page: scores up to 100, milliseconds, bytes. */
export interface PageScore {
  readonly lighthouse: string;
  readonly scores: {
    readonly performance: number;
    readonly accessibility: number;
    readonly practices: number;
    readonly seo: number;
  };
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly blocking: number;
  readonly bytes: number;
  /** Ids of the audits that cost a score something. */
  readonly lost: readonly string[];
}

/** Runs Lighthouse over a page: mobile, simulated throttling, its default settings. Throws in plain words where it can't be had. */
export async function runLighthouse(address: string, browser: string): Promise<PageScore> {
  const flags = ['--headless=new', '--hide-scrollbars', ...BROWSER_ARGUMENTS].join(' ');
  const lighthouse = ['lighthouse', address, '--output=json', '--quiet', `--chrome-flags=${flags}`];
  const { code, stdout, stderr } = await run(
    ['npm', 'exec', '--yes', `--package=${LIGHTHOUSE}`, '--', ...lighthouse],
    { ...process.env, CHROME_PATH: browser },
  );
  if (!stdout.trimStart().startsWith('{'))
    throw new Error(
      `Lighthouse gave no report of ${address} (exit code ${code}). npm fetches ${LIGHTHOUSE} once and needs the registry for it.\n${stderr.slice(-2000)}`,
    );
  return readReport(reportSchema.parse(JSON.parse(stdout)));
}

function readReport({
  lighthouseVersion,
  runtimeError,
  categories,
  audits,
}: z.infer<typeof reportSchema>): PageScore {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const weighty = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    lighthouse: lighthouseVersion,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      practices: score('best-practices'),
      seo: score('seo'),
    },
    firstPaint: Math.round(value('first-contentful-paint')),
    largestPaint: Math.round(value('largest-contentful-paint')),
    shift: value('cumulative-layout-shift'),
    blocking: Math.round(value('total-blocking-time')),
    bytes: value('total-byte-weight'),
    lost: weighty.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.995),
  };
}

function run([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.once('error', (error) => resolve({ code: null, stdout, stderr: String(error) }));
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
