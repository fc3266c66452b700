import { existsSync } from 'node:fs';

type Self = Pick<NodeJS.Process, 'platform' | 'env' | 'execPath' | 'execArgv' | 'argv' | 'execve'>;

/**
 * Starts a process over where all copy is to be compiled, so where no `cache` lies: glibc keeps memory for every thread apart, and a
 * build by several threads holds much of it without need. It takes this from the environment alone, before anything runs
 * (mallopt(3)). Other systems don't look, and a build that compiles little would begin later for nothing.
 */
export function keepFewArenas(
  { platform, env, execPath, execArgv, argv, execve }: Self,
  cache: string,
): void {
  if (platform !== 'linux' || env['MALLOC_ARENA_MAX'] !== undefined || existsSync(cache)) return;
  execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, MALLOC_ARENA_MAX: '2' });
}
