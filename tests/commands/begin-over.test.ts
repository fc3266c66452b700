import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { beginOver } from '../../src/commands/begin-over.ts';

const MODULE = pathToFileURL('src/commands/begin-over.ts').href;
const FLAGS = ['--heap-growing-percent=30'];

function ask(over: Partial<Parameters<typeof beginOver>[0]>) {
  const execve = vi.fn<NonNullable<typeof process.execve>>();
  beginOver({
    platform: 'linux',
    env: { HOME: '/home/desk' },
    execPath: '/bin/node',
    execArgv: ['--heap-growing-percent=80'],
    argv: ['/bin/node', '/paper/build.ts', '--hold'],
    execve,
    ...over,
  });
  return execve.mock.calls;
}

describe('a process that has everything to make', () => {
  it('begins over with the same words, a small heap and few arenas', () => {
    const [file, words, env = {}] = ask({})[0] ?? [];
    expect(file).toBe('/bin/node');
    expect(words).toEqual(['/bin/node', '--heap-growing-percent=80', ...FLAGS, '/paper/build.ts', '--hold']);
    expect(env).toEqual({ HOME: '/home/desk', MALLOC_ARENA_MAX: '2' });
  });

  it('does so once', () => {
    expect(ask({ execArgv: ['--heap-growing-percent=80', ...FLAGS] })).toEqual([]);
  });

  it('leaves arenas alone elsewhere than on Linux, and where somebody chose', () => {
    expect(ask({ platform: 'darwin' })[0]?.[2]).toEqual({ HOME: '/home/desk' });
    expect(ask({ env: { MALLOC_ARENA_MAX: '16' } })[0]?.[2]).toEqual({ MALLOC_ARENA_MAX: '16' });
  });

  it('goes on where a process can’t be replaced', () => {
    const self = {
      platform: 'win32' as const,
      env: {},
      execPath: 'node.exe',
      execArgv: [],
      argv: ['node.exe'],
    };
    expect(() => beginOver(self)).not.toThrow();
  });

  it.runIf(process.platform === 'linux')('is what Node makes of itself', () => {
    const code = `const { beginOver } = await import(${JSON.stringify(MODULE)});
      beginOver(process); console.log(process.env.MALLOC_ARENA_MAX, process.execArgv.slice(-1).join(' '))`;
    const { MALLOC_ARENA_MAX: _, ...env } = process.env;
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        '--no-warnings',
        '--input-type=module',
        '--import',
        `data:text/javascript,${encodeURIComponent(code)}`,
        '-e',
        '',
      ],
      { env, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toBe(`2 ${FLAGS.join(' ')}\n`);
  });
});
