import { spawn } from 'node:child_process';

/** Flag of Linux `renameat2` and macOS `renameatx_np`: exchange the two names in one step. */
const EXCHANGE = 2;

/** System call number and “current folder” sign, by platform and processor. */
const SYSTEM_CALLS: Readonly<Record<string, readonly [call: number, here: number]>> = {
  'linux x64': [316, -100],
  'linux arm64': [276, -100],
  'darwin x64': [488, -2],
  'darwin arm64': [488, -2],
};

/** Puts `old` aside and `next` in its place, and `old` back when that fails; runs in a process of its own. */
const TWO_RENAMES = `
const { renameSync } = require('node:fs');
const [live, next, aside] = process.argv.slice(1);
const rename = (from, to) => {
  for (let tries = 20; ; tries -= 1) {
    try { return renameSync(from, to); } catch (error) {
      if (tries === 0 || !['EPERM', 'EBUSY', 'EACCES'].includes(error.code) || process.platform !== 'win32') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
};
rename(live, aside);
try { rename(next, live); } catch (error) { rename(aside, live); throw error; }
`;

/**
 * Exchanges two folders in one step of the file system: at no moment is either name missing.
 * Node has no call for it, so Perl or a new `mv` is asked. Gives false where neither can.
 */
export async function exchangeFolders(live: string, next: string): Promise<boolean> {
  const call = SYSTEM_CALLS[`${process.platform} ${process.arch}`];
  if (call) {
    const [number, here] = call;
    const script = `exit(syscall(${number}, ${here}, $ARGV[0], ${here}, $ARGV[1], ${EXCHANGE}) == 0 ? 0 : 1)`;
    if (await succeeds('perl', ['-e', script, live, next])) return true;
  }
  return process.platform === 'linux' && succeeds('mv', ['--exchange', '--no-target-directory', live, next]);
}

/**
 * Replaces a folder by two renames, in a process that outlives this one: who kills the build does not stop between them.
 * `aside` is where the old folder lies afterwards. Throws with the system's words when it can't be done.
 */
export async function replaceFolder(live: string, next: string, aside: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', TWO_RENAMES, live, next, aside], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  const code = await exitCode(child);
  if (code !== 0)
    throw new Error(/^Error: (.*)$/m.exec(words)?.[1] ?? `The output could not be put in place (${code}).`);
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return (await exitCode(spawn(command, args, { stdio: 'ignore' }))) === 0;
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
}
