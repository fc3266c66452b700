import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../press/folders.ts';
import { runCommand } from '../site/command.ts';

describe('npm run bench', () => {
  it('builds made-up copy and says what each build cost', { timeout: 300_000 }, async () => {
    const json = join(emptyFolder(), 'bench.json');
    const flags = ['--articles', '12', '--peers', 'none', '--scenarios', 'cold,changed', '--json', json];
    const { code, stdout, stderr } = await runCommand('bench', flags, {});
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^Broadsheet +one article changed +\d/m);
    const report = JSON.parse(readFileSync(json, 'utf8'));
    expect(report).toMatchObject({ machine: { processors: expect.any(Number) }, seed: 1, wire: 0, runs: 1 });
    const [cold, changed] = report.results;
    expect(report.results).toHaveLength(2);
    expect(cold).toMatchObject({ contender: 'Broadsheet', articles: 12, scenario: 'cold', ratios: {} });
    expect(changed).toMatchObject({ contender: 'Broadsheet', articles: 12, scenario: 'changed' });
    expect(cold.cost.wall).toBeGreaterThan(0);
    expect(cold.runs).toEqual([cold.cost]);
    expect(cold.output.written).toEqual(cold.output.all);
    expect(changed.output.all.files).toBe(cold.output.all.files);
    // The article, what stands beside it, and no more.
    expect(changed.output.written.files).toBeGreaterThan(1);
    expect(changed.output.written.files).toBeLessThan(cold.output.all.files / 4);
    expect(cold.disk).toBeGreaterThan(cold.output.all.bytes);
  });

  it('says what the parts that a cold build can’t do without cost by themselves', {
    timeout: 300_000,
  }, async () => {
    const json = join(emptyFolder(), 'bench.json');
    const flags = ['--articles', '12', '--peers', 'none', '--scenarios', 'cold', '--parts', '--json', json];
    const { code, stderr } = await runCommand('bench', flags, {});
    expect(code, stderr).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8')).results).toMatchObject([
      { contender: 'Broadsheet' },
      { contender: 'Markdown alone', output: { written: { files: 0 } } },
      { contender: 'Search alone', output: { written: { files: 0 } } },
      { contender: 'Files alone', output: { written: { files: 60 } } },
    ]);
  });

  it('keeps compiled copy in each kind of store, and says what that cost', async () => {
    const { code, stdout, stderr } = await runCommand('bench', ['--stores', '--articles', '30'], {});
    expect(code, stderr).toBe(0);
    for (const store of ['SQLite', 'one file each', 'one packed file'])
      expect(stdout).toMatch(new RegExp(`^${store}( +[\\d.]+){4} +[\\d–]+$`, 'm'));
  });

  it.each([
    ['--peers', 'wordpress', '“wordpress” is no peer'],
    ['--scenarios', 'cold,warm', '“warm” is no scenario'],
    ['--articles', 'many', '“many” is no number of stories'],
    ['--wire', '2', '“2” is no share between 0 and 1'],
  ])('does not understand %s %s', async (flag, value, words) => {
    expect(await runCommand('bench', [flag, value], {})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(words),
    });
  });
});
