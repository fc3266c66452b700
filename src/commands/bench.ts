import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { misused, readArguments } from './arguments.ts';
import { makeStory, seededChance } from './bench-copy.ts';
import { PROJECT } from './project.ts';

const USAGE = `npm run bench [-- flags]     times a cold build of made-up copy

  --articles N   how many stories (1000)
  --seed N       the seed that they are made from (1)
  --keep         leaves the copy and the output where they are`;

/** Has the build say, at its end, how much memory it had at most. */
const TELL_MEMORY = "process.on('exit', () => process._rawDebug('maxrss ' + process.resourceUsage().maxRSS))";

const { articles, seed, keep } = readArguments(USAGE, {
  articles: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  keep: { type: 'boolean', default: false },
});
const count = Number(articles);
if (!Number.isInteger(count) || count < 1) misused(`“${articles}” is no number of stories`, USAGE);

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
const chance = seededChance(Number(seed));
for (let number = 1; number <= count; number += 1) {
  const { path, text } = makeStory(number, chance);
  const file = join(folder, 'content', 'articles', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const start = performance.now();
const { code, output } = await build();
const seconds = (performance.now() - start) / 1000;
const memory = Number(/^maxrss (\d+)$/m.exec(output)?.[1] ?? 0) / 1024;
console.log(output.replace(/^maxrss .*\n?/m, '').trim());
if (code === 0)
  console.log(
    `${count} articles, cold: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} articles a second, ` +
      `${memory.toFixed(0)} MiB at most; Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`,
  );
if (keep) console.log(folder);
else rmSync(folder, { recursive: true, force: true });
process.exitCode = code ?? 1;

function build(): Promise<{ code: number | null; output: string }> {
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
