import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { type PeakMemory, watchMemory } from './memory.ts';

/** A command, where it runs and with what environment. */
export interface Command {
  readonly line: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What running a command cost. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor, user and system, of all processes; null where the system doesn't tell. */
  readonly cpu: number | null;
  readonly memory: PeakMemory | null;
}

export interface Measured extends Cost {
  readonly code: number | null;
  /** What it said. */
  readonly words: string;
}

/** Runs what it is given and says what the processors worked for it: `times` is all that every Unix shell has. */
const TIMED = '"$@" 3>&-; code=$?; times >&3; exit $code';

/** Variables that would change what is built. */
const NOT_INHERITED =
  /^(?:NODE_OPTIONS|NODE_ENV|VITEST.*|TEST|CONTENT_DIR|OUT_DIR|SITE_URL|BASE_PATH|HUGO_.*|ELEVENTY_.*)$/;

/** Runs a command and measures it. Never throws: a command that can't be started has no exit code. */
export function measure({ line, folder, env }: Command): Promise<Measured> {
  const hasShell = process.platform !== 'win32';
  const [program = '', ...rest] = hasShell ? ['sh', '-c', TIMED, 'bench', ...line] : line;
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const watch = watchMemory(child.pid ?? 0);
    const [words, times] = [collect(child.stdio[1], child.stdio[2]), collect(child.stdio[3])];
    let wall = 0;
    child.once('exit', () => {
      wall = (performance.now() - start) / 1000;
    });
    child.once('error', (error) => resolve({ code: null, words: error.message, ...NO_COST }));
    child.once('close', (code) =>
      resolve({ code, words: words().trim(), wall, cpu: readTimes(times()), memory: watch.end() }),
    );
  });
}

const NO_COST: Cost = { wall: 0, cpu: null, memory: null };

function collect(...streams: readonly unknown[]): () => string {
  let text = '';
  for (const stream of streams)
    if (stream instanceof Readable)
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
  return () => text;
}

/** Reads what `times` says of the shell's children, in its second line: `0m1.240000s 0m0.310000s`. */
function readTimes(text: string): number | null {
  const line = text.trim().split('\n')[1] ?? '';
  const times = [...line.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (times.length !== 2) return null;
  const seconds = times.map(
    ([, minutes, rest = '']) => Number(minutes) * 60 + Number(rest.replace(',', '.')),
  );
  return seconds.reduce((a, b) => a + b);
}
