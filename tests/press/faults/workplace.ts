import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plainEnvironment } from '../../site/environment.ts';
import { PROJECT } from '../edits/compare-builds.ts';
import { emptyFolder } from '../folders.ts';

/** What came of a build. */
export interface Outcome {
  readonly code: number | null;
  /** All that it said, on both streams. */
  readonly said: string;
}

/** A build that goes on. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
  /** All that it has said so far. */
  readonly said: () => string;
}

export interface BuildOptions {
  /** Whether faulty files are held back; they are unless it is said. */
  readonly hold?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** The most files that it may have open. */
  readonly files?: number;
}

/** A copy of Broadsheet with memory, content and output of its own, in which faults harm nobody. */
export interface Workplace {
  readonly root: string;
  readonly content: string;
  /** The folder that the output lies in, and nothing else. */
  readonly site: string;
  readonly output: string;
  readonly memory: string;
  readonly start: (options?: BuildOptions) => Running;
  readonly build: (options?: BuildOptions) => Promise<Outcome>;
}

/** What a press is made of. */
const PRESS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Nobody in particular. The system refuses nothing to root, so root has somebody else build. */
const NOBODY = 65_534;

export const isRoot = process.getuid?.() === 0;

const scripts = z
  .object({ scripts: z.object({ build: z.string() }) })
  .parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))).scripts;

/** As `npm run build` starts it. */
const [, ...COMMAND] = scripts.build.split(' ');

/** Lays out a workplace that goes when the test ends. */
export function openWorkplace(root = emptyFolder()): Workplace {
  for (const name of PRESS)
    if (existsSync(join(PROJECT, name))) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const name of ['content', 'home', 'www']) mkdirSync(join(root, name));
  giveAway(root);
  const start = (options: BuildOptions = {}) => startBuild(root, options);
  return {
    root,
    content: join(root, 'content'),
    site: join(root, 'www'),
    output: join(root, 'www', 'dist'),
    memory: join(root, '.broadsheet'),
    start,
    build: (options) => start(options).ended,
  };
}

/** Hands a folder, and all that is in it, to whoever builds. */
export function giveAway(folder: string): void {
  if (!isRoot) return;
  chmodSync(folder, 0o755);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of ['', ...paths]) lchownSync(join(folder, path), NOBODY, NOBODY);
}

function startBuild(root: string, { environment = {}, hold = true, files }: BuildOptions): Running {
  const line = [process.execPath, ...COMMAND, ...(hold ? ['--hold'] : [])];
  const [command = '', ...args] = files
    ? ['sh', '-c', `ulimit -n ${files} && exec "$0" "$@"`, ...line]
    : line;
  const child = spawn(command, args, {
    cwd: root,
    // With a group of its own, which is killed as one.
    detached: true,
    env: plainEnvironment({ HOME: join(root, 'home'), OUT_DIR: 'www/dist', ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  const ended = new Promise<Outcome>((resolve) => {
    child.once('error', (error) => resolve({ code: null, said: String(error) }));
    child.once('close', (code) => resolve({ code, said }));
  });
  return { child, ended, said: () => said };
}

/** Kills a build without a word of warning: all of its processes, or the first alone. */
export function killBuild({ child }: Running, whole = true): boolean {
  try {
    return child.pid !== undefined && process.kill(whole ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
    return false;
  }
}
