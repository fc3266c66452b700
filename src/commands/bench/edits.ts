import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';

/** How long the test of edits is. */
export interface EditOrders {
  readonly sequences: number;
  readonly steps: number;
  readonly seed: number;
}

/** Runs the test that compares edited builds with clean ones, longer than the tests do. Gives the exit code. */
export function testEdits({ sequences, steps, seed }: EditOrders): Promise<number> {
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  if (!existsSync(vitest)) {
    console.error('The test of edits needs what the tests need: run npm test once.');
    return Promise.resolve(1);
  }
  const env = {
    ...process.env,
    EDIT_SEQUENCES: String(sequences),
    EDIT_STEPS: String(steps),
    EDIT_SEED: String(seed),
  };
  const flags = ['run', '--config', 'tests/vitest.config.ts', '--project', 'rules', 'tests/press/edits'];
  const child = spawn(process.execPath, [vitest, ...flags], { cwd: PROJECT, env, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
