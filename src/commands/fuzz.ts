import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { misused, readArguments } from './arguments.ts';
import { PROJECT } from './project.ts';

const USAGE = `npm run fuzz [-- flags]     presses made-up and damaged copy, and holds what comes out against the laws

  --inputs N     how many files (10000)
  --seed N       the seed that they are made from (1)
  --jobs N       threads (1)
  --folder DIR   where copy that broke a law goes, cut down to what breaks it (.broadsheet/fuzz)

npm run fuzz -- --sizes     says how long copy of one kind takes, and four times as much of it`;

const flags = readArguments(USAGE, {
  inputs: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  jobs: { type: 'string', default: '1' },
  folder: { type: 'string', default: join(PROJECT, '.broadsheet', 'fuzz') },
  sizes: { type: 'boolean', default: false },
});

if (existsSync(join(PROJECT, 'node_modules', 'fast-check'))) process.exitCode = await run();
else {
  console.error('Fuzzing needs what the tests need: run npm test once.');
  process.exitCode = 1;
}

function run(): Promise<number> {
  const numbers = (['inputs', 'seed', 'jobs'] as const).map((name) => {
    const text = flags[name];
    return /^[1-9]\d*$/.test(text)
      ? `--${name}=${text}`
      : misused(`“${text}” is no number of ${name}`, USAGE);
  });
  const rest = [`--folder=${flags.folder}`, ...(flags.sizes ? ['--sizes'] : [])];
  const script = join(PROJECT, 'tests', 'fuzz', 'main.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, ...numbers, ...rest];
  const child = spawn(process.execPath, args, { cwd: process.cwd(), stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
