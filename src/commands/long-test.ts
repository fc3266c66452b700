import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

/** Runs the tests of a folder longer than `npm test` does, as `orders` in their environment say. Gives the exit code. */
export function runLongTest(folder: string, orders: Readonly<Record<string, string>>): Promise<number> {
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  if (!existsSync(vitest)) {
    console.error('This needs what the tests need: run npm test once.');
    return Promise.resolve(1);
  }
  const flags = ['run', '--config', 'tests/vitest.config.ts', '--project', 'rules', folder];
  const child = spawn(process.execPath, [vitest, ...flags], {
    cwd: PROJECT,
    env: { ...process.env, ...orders },
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
