import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { keepFewArenas } from '../../src/commands/few-arenas.ts';

const MODULE = pathToFileURL('src/commands/few-arenas.ts').href;
const NOWHERE = '/no/such/file';

function ask(over: Partial<Parameters<typeof keepFewArenas>[0]>, cache = NOWHERE) {
  const execve = vi.fn<NonNullable<typeof process.execve>>();
  keepFewArenas(
    {
      platform: 'linux',
      env: { HOME: '/home/desk' },
      execPath: '/bin/node',
      execArgv: ['--flag'],
      argv: ['/bin/node', '/paper/build.ts', '--hold'],
      execve,
      ...over,
    },
    cache,
  );
  return execve.mock.calls;
}

describe('a process with few arenas', () => {
  it('begins over with the same words, and once', () => {
    const [file, words, env = {}] = ask({})[0] ?? [];
    expect(file).toBe('/bin/node');
    expect(words).toEqual(['/bin/node', '--flag', '/paper/build.ts', '--hold']);
    expect(env).toEqual({ HOME: '/home/desk', MALLOC_ARENA_MAX: '2' });
    expect(ask({ env })).toEqual([]);
  });

  it('goes on where copy is compiled already, elsewhere than on Linux, and where somebody chose', () => {
    expect(ask({}, process.execPath)).toEqual([]);
    expect(ask({ platform: 'darwin' })).toEqual([]);
    expect(ask({ env: { MALLOC_ARENA_MAX: '' } })).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is what Node makes of itself', () => {
    const code = `const { keepFewArenas } = await import(${JSON.stringify(MODULE)});
      keepFewArenas(process, ${JSON.stringify(NOWHERE)}); console.log(process.env.MALLOC_ARENA_MAX)`;
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
    expect(stdout).toBe('2\n');
  });
});
