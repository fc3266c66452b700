import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from './project.ts';

/** What Node makes of modules, for the hundreds of builds and threads that begin with the same ones. */
const COMPILED = join(PROJECT, '.broadsheet', 'vitest', 'compiled');
const REPORT = join(PROJECT, '.broadsheet', 'test-report.json');

/** What Vitest's JSON reporter counts. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
  success: z.boolean(),
});

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const [lint, types] = await Promise.all([
  step('Lint and format', ['biome', 'ci', '--error-on-warnings', '.']),
  step('Types', ['tsc', '--project', '.', '--noEmit']),
]);
const rules = await runVitest();
const counts = [lint, types, rules];
const sum = (which: keyof Count) => counts.reduce((total, count) => total + count[which], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Runs a check that passes or fails as one. */
async function step(title: string, command: readonly string[]): Promise<Count> {
  const { code, output } = await run(command, 'pipe');
  console.log(code === 0 ? `✓ ${title}` : `✗ ${title}\n${output}`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function runVitest(): Promise<Count> {
  mkdirSync(join(PROJECT, '.broadsheet'), { recursive: true });
  rmSync(REPORT, { force: true });
  const chosen = process.argv.slice(2);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await run(
    ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...chosen],
    'inherit',
  );
  const report = readReport();
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  // A file that can't even be loaded fails without a failed test in it.
  const failed =
    report.numFailedTests || (code === 0 && report.success ? 0 : Math.max(1, report.numFailedTestSuites));
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

function readReport(): z.infer<typeof reportSchema> | null {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
  } catch {
    return null;
  }
}

function run([command = '', ...args]: readonly string[], output: 'pipe' | 'inherit') {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    let text = '';
    const keep = (chunk: Buffer) => {
      text += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ code: null, output: String(error) }));
    child.once('close', (code) => resolve({ code, output: text }));
  });
}
