type Self = Pick<NodeJS.Process, 'platform' | 'env' | 'execPath' | 'execArgv' | 'argv' | 'execve'>;

/** What keeps V8's heap small, at some cost in time; the npm scripts begin with more room. */
const SMALL_HEAP = '--heap-growing-percent=30';

/**
 * Starts a process over with less memory to fill, for a build that has everything to make: what V8 and glibc are to hold is taken from flags
 * and the environment, before anything runs. V8 lets the heap grow in small steps; glibc, which keeps memory for every thread apart,
 * does so for two (mallopt(3)). Where a process can't be replaced, on Windows, it goes on as it is.
 */
export function beginOver({ platform, env, execPath, execArgv, argv, execve }: Self): void {
  if (execArgv.includes(SMALL_HEAP)) return;
  const arenas = platform === 'linux' ? { MALLOC_ARENA_MAX: '2' } : {};
  // The last flag of a name counts.
  execve?.(execPath, [execPath, ...execArgv, SMALL_HEAP, ...argv.slice(1)], { ...arenas, ...env });
}
