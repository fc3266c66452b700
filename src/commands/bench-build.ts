import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeStory, seededChance } from './bench-copy.ts';
import { PROJECT } from './project.ts';

/** What is built. */
export interface BuildBench {
  readonly articles: number;
  /** What the stories are made from. */
  readonly seed: number;
  /** Leaves the copy and the output where they are. */
  readonly keep: boolean;
}

/** Has the build say, at its end, how much memory it had at most. */
const TELL_MEMORY = "process.on('exit', () => process._rawDebug('maxrss ' + process.resourceUsage().maxRSS))";

/** Makes copy up, times its cold build and prints the figures. Gives the exit code. */
export async function benchBuild({ articles, seed, keep }: BuildBench): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const chance = seededChance(seed);
  for (let number = 1; number <= articles; number += 1) {
    const { path, text } = makeStory(number, chance);
    const file = join(folder, 'content', 'articles', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const start = performance.now();
  const { code, output } = await build(folder);
  const seconds = (performance.now() - start) / 1000;
  const memory = Number(/^maxrss (\d+)$/m.exec(output)?.[1] ?? 0) / 1024;
  console.log(output.replace(/^maxrss .*\n?/m, '').trim());
  if (code === 0)
    console.log(
      `${articles} articles, cold: ${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} articles a second, ` +
        `${memory.toFixed(0)} MiB at most; Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`,
    );
  if (keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
  return code ?? 1;
}

function build(folder: string): Promise<{ code: number | null; output: string }> {
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    SOURCE_DATE_EPOCH: '1767225600',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`,
  };
  const program = join(PROJECT, 'src', 'commands', 'build.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], { env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('close', (code) => resolve({ code, output }));
  });
}
