import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExampleFiles } from '../../src/diagnostics/rule.ts';
import { ruleById, rules } from '../../src/diagnostics/rules/index.ts';
import { makeEdition } from '../../src/press/make-edition.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-rules-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes a newsroom to the disk and lists the rules that it breaks. */
async function rulesBrokenBy(files: ExampleFiles, name: string): Promise<string[]> {
  const contentDir = join(root, name);
  mkdirSync(contentDir);
  for (const [path, file] of Object.entries(files)) {
    const target = join(contentDir, path);
    mkdirSync(dirname(target), { recursive: true });
    if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(target, file);
    else symlinkSync(file.linkTo, target);
  }
  const made = await makeEdition({
    contentDir,
    contentFolder: contentDir,
    siteUrl: null,
    basePath: null,
    now: new Date('2026-06-01T12:00:00Z'),
    hold: false,
    strict: false,
  });
  return made.diagnostics.map(({ ruleId }) => ruleId);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { faulty, mended }) => {
  it('is raised by its faulty newsroom', async () => {
    expect(await rulesBrokenBy(faulty, `${id}-faulty`)).toContain(id);
  });

  it('is not raised by the mended one, and no error is', async () => {
    const broken = await rulesBrokenBy(mended, `${id}-mended`);
    expect(broken).not.toContain(id);
    expect(broken.filter((other) => ruleById(other).severity === 'error')).toEqual([]);
  });
});
