import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rulesReference } from '../../src/diagnostics/reference.ts';
import { ruleById, rules } from '../../src/diagnostics/rules/index.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const raised = /ruleId: '([a-z-]+)'|'([a-z]+-without-[a-z]+|unsafe-html-removed)',$|\.note\('([a-z-]+)'/gm;

describe('the rule list', () => {
  it('names each rule once, in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has an entry for every rule that is raised anywhere', () => {
    const found = globSync('**/*.ts', { cwd: src })
      .filter((path) => !path.startsWith('diagnostics'))
      .flatMap((path) =>
        [...readFileSync(src + path, 'utf8').matchAll(raised)].map((hit) => hit[1] ?? hit[2] ?? hit[3] ?? ''),
      );
    expect(found.length).toBeGreaterThan(30);
    for (const id of new Set(found)) expect(ruleById(id).id).toBe(id);
  });

  it('says of each rule in whole sentences what is checked, why, and how to mend it', () => {
    for (const { title, why, mend } of rules)
      for (const sentence of [title, why, mend]) expect(sentence).toMatch(/^[A-Z`“].*[.)]$/);
  });

  it('is the reference, to the letter', () => {
    expect(readFileSync(`${src}diagnostics/README.md`, 'utf8')).toBe(rulesReference());
  });

  it('knows no other rule', () => {
    expect(() => ruleById('typo')).toThrow('No rule “typo”');
  });
});
