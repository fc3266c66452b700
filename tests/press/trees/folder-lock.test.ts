import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src/press/trees/folder-lock.ts';
import { emptyFolder } from '../folders.ts';

describe('the lock on an output folder', () => {
  it('lets a second build wait, and says so once', async () => {
    const folder = emptyFolder();
    const first = await lockFolder(folder, () => {});
    const told: string[] = [];
    const second = lockFolder(folder, () => told.push('waiting'));
    await expect.poll(() => told).toEqual(['waiting']);
    first.release();
    (await second).release();
    expect(told).toEqual(['waiting']);
  });

  it('keeps no build of another folder waiting', async () => {
    const one = await lockFolder(emptyFolder(), () => {});
    const other = await lockFolder(emptyFolder(), () => expect.unreachable());
    one.release();
    other.release();
  });

  it('ends with a process that is killed', async () => {
    const folder = emptyFolder();
    const source = fileURLToPath(new URL('../../../src/press/trees/folder-lock.ts', import.meta.url));
    const program = `import(${JSON.stringify(source)}).then(async ({ lockFolder }) => {
      await lockFolder(${JSON.stringify(folder)}, () => {});
      console.log('held');
      setInterval(() => {}, 1000);
    })`;
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    let waited = false;
    const lock = lockFolder(folder, () => {
      waited = true;
      child.kill('SIGKILL');
    });
    (await lock).release();
    expect(waited).toBe(true);
  });
});
