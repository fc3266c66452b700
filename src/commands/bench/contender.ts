import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '../project.ts';
import type { Command } from './measure.ts';

/** The folder that a run of the bench works in, and the copy that all build from. */
export interface Bench {
  readonly folder: string;
  readonly content: string;
}

/** A press that builds the corpus. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  readonly command: Command;
  readonly output: string;
  /** Folders that it remembers things in from one build to the next. */
  readonly memory: readonly string[];
  /** A template that is on every page, with a `<footer>`. */
  readonly template: string;
  /** Does what the copy needs before a build, beyond what an editor does. */
  readonly prepare?: () => void;
}

/** When all the builds take place: past every date of the corpus. */
export const NOW = '1767225600';

/** Everything lies within the project, on its disk: its packages are found from there. */
export const BENCH = join(PROJECT, '.broadsheet', 'bench');

const RUN = join(BENCH, `run-${process.pid}`);

const PEERS = join(PROJECT, 'tests', 'bench', 'peers');

/** What a build of Broadsheet is made from. */
const PRESS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

const packageSchema = z.object({ version: z.string(), scripts: z.object({ build: z.string() }) });

/** Copies Broadsheet itself: its templates are changed, and its memory thrown away, without harm to the project. */
export function openBroadsheet({ folder, content }: Bench): Contender {
  const root = join(folder, 'broadsheet');
  for (const name of PRESS)
    if (existsSync(join(PROJECT, name))) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const { version, scripts } = packageSchema.parse(
    JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')),
  );
  // As `npm run build` starts it.
  const [, ...build] = scripts.build.split(' ');
  const output = join(root, 'dist');
  return {
    name: 'Broadsheet',
    version,
    command: {
      line: [process.execPath, ...build],
      folder: root,
      env: { CONTENT_DIR: content, OUT_DIR: output, SOURCE_DATE_EPOCH: NOW },
    },
    output,
    memory: [join(root, '.broadsheet'), join(root, '.astro')],
    template: join(root, 'src', 'components', 'Footer.astro'),
  };
}

/** Lays out the site of a peer beside the copy. Gives its folder. */
export function layOutPeer({ folder }: Bench, peer: string, as = peer): string {
  const root = join(folder, as);
  cpSync(join(PEERS, peer), root, { recursive: true });
  cpSync(join(PEERS, 'shared'), join(root, 'shared'), { recursive: true });
  return root;
}

/** Takes away all that a contender has made and remembers. */
export function makeCold({ output, memory }: Contender): void {
  for (const folder of [output, ...memory]) putAside(folder);
}

/**
 * Moves a folder out of the way, to be thrown away with the run. For minutes after files were deleted, ext4 passes over their inodes one
 * by one whenever a file is made: a build after a great deletion would be measured with that.
 */
export function putAside(folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(join(RUN, 'aside'), { recursive: true });
  renameSync(folder, join(mkdtempSync(join(RUN, 'aside', 'once-')), basename(folder)));
}

/** Changes what stands on every page. */
export function changeTemplate({ template }: Contender, edition: number): void {
  const before = readFileSync(template, 'utf8');
  const after = before.replace(/<footer(?: data-edition="\d+")?/, `<footer data-edition="${edition}"`);
  if (after === before) throw new Error(`${template} has no <footer> to change.`);
  writeFileSync(template, after);
}

/** Makes the folder of a run, and throws those away whose process is gone: they were kept, or killed. */
export function openBench(): Bench {
  mkdirSync(BENCH, { recursive: true });
  for (const name of readdirSync(BENCH)) {
    const [, pid] = /^run-(\d+)$/.exec(name) ?? [];
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid))))
      rmSync(join(BENCH, name), { recursive: true, force: true });
  }
  mkdirSync(RUN);
  return { folder: RUN, content: join(RUN, 'content') };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
