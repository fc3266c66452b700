import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/commands/bench/measure.ts';
import { readStages } from '../../../src/commands/bench/profile.ts';
import { compare, middleOf, type Result } from '../../../src/commands/bench/results.ts';
import { sizesUpTo } from '../../../src/commands/bench/sizes.ts';
import { weighOutput } from '../../../src/commands/bench/weigh.ts';
import { emptyFolder } from '../../press/folders.ts';

const cost = (wall: number) => ({ wall, cpu: null, memory: null });

const result = (contender: string, scenario: string, wall: number): Result => ({
  contender,
  version: '1',
  articles: 100,
  scenario,
  cost: cost(wall),
  runs: [cost(wall)],
  output: { all: { files: 1, bytes: 1 }, written: { files: 1, bytes: 1 } },
  disk: 1,
  ratios: {},
  stages: [],
});

describe('the figures of the bench', () => {
  it('count the run in the middle, and of two the faster', () => {
    expect(middleOf([3, 1, 2].map(cost)).wall).toBe(2);
    expect(middleOf([3, 1].map(cost)).wall).toBe(1);
  });

  it('are compared with full builds of the same size', () => {
    const [changed] = compare([result('Broadsheet', 'changed', 1), result('Hugo', 'cold', 4)]);
    expect(changed?.ratios).toEqual({ Hugo: { wall: 0.25, cpu: null } });
  });

  it('are taken of archives in steps of ten, and of two at least', () => {
    expect([100_000, 10_000, 1000, 60].map(sizesUpTo)).toEqual([
      [1000, 10_000, 100_000],
      [1000, 10_000],
      [100, 1000],
      [6, 60],
    ]);
  });

  it('tell how long a stage took, and what the processors worked in it', () => {
    const marks = [
      { name: 'listing', start: 500, cpu: 400_000, memory: 2 ** 20 },
      { name: '', start: 1500, cpu: 2_400_000, memory: 2 ** 21 },
    ];
    expect(readStages(`Built.\nbroadsheet-stages ${JSON.stringify(marks)}\n`)).toEqual([
      { name: 'starting', wall: 0.5, cpu: 0.4, memory: 1 },
      { name: 'listing', wall: 1, cpu: 2, memory: 2 },
    ]);
    expect(readStages('Built.')).toEqual([]);
  });

  it('tell what was written from what was there before', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'old.html'), 'old one');
    utimesSync(join(folder, 'a', 'old.html'), 1, 1);
    writeFileSync(join(folder, 'new.html'), 'new');
    expect(weighOutput(folder, Date.now() - 5000)).toEqual({
      all: { files: 2, bytes: 10 },
      written: { files: 1, bytes: 3 },
    });
  });
});

describe('measuring a command', () => {
  const run = (script: string) =>
    measure({ line: [process.execPath, '-e', script], folder: emptyFolder(), env: { GREETING: 'hello' } });

  it('gives its exit code and what it said', async () => {
    const script = 'console.log(process.env.GREETING); console.error("there"); process.exitCode = 3';
    const { code, words } = await run(script);
    expect(code).toBe(3);
    expect(words.split('\n').sort()).toEqual(['hello', 'there']);
  });

  it.skipIf(process.platform === 'win32')('counts the work of what it starts', async () => {
    const work = 'const end = Date.now() + 400; while (Date.now() < end);';
    const { wall, cpu } = await run(
      `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(work)}])`,
    );
    expect(wall).toBeGreaterThan(0.4);
    expect(cpu).toBeGreaterThan(0.05);
  });

  it.runIf(process.platform === 'linux')('sees how much memory it had', async () => {
    const hold = 'globalThis.held = Buffer.alloc(200 * 2 ** 20, 1); setTimeout(() => {}, 300)';
    const { memory } = await run(hold);
    expect(memory?.process).toBeGreaterThan(200);
    expect(memory?.tree).toBeGreaterThan(200);
  });

  it('has no exit code for what can not be started', async () => {
    const { code } = await measure({ line: ['no-such-press'], folder: emptyFolder(), env: {} });
    expect(code).not.toBe(0);
  });
});
