import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';

/** Builds a site that is measured afterwards, in a process of its own. Gives whether it could. */
export function buildSite(env: Readonly<Record<string, string>>): Promise<boolean> {
  const program = join(PROJECT, 'src', 'commands', 'build.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('close', (code) => resolve(code === 0));
  });
}
