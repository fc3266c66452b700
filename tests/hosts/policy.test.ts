import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { writeMetaPolicy, writePolicy } from '../../src/hosts/policy.ts';
import { CODE } from './hosted.ts';

const POLICIES = {
  'of pages': writePolicy(CODE),
  'of the search': writePolicy(CODE, 'search'),
  'that a page says itself': writeMetaPolicy(CODE),
};

describe.each(Object.entries(POLICIES))('the policy %s', (_, policy) => {
  it('has no hole that csp_evaluator knows of, not even one that may be', () => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    expect(findings.filter(({ severity }) => severity !== Severity.INFO)).toEqual([]);
  });

  it('lets nothing run or be styled that is not ours', () => {
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|http:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});

it('a search may run WebAssembly, and no other page', () => {
  expect(writePolicy(CODE, 'search')).toContain("'wasm-unsafe-eval'");
  expect(writePolicy(CODE)).not.toContain('wasm');
});

it('csp_evaluator finds a hole where there is one', () => {
  const open = writePolicy(CODE)
    .replace("'strict-dynamic'", "'unsafe-inline' https:")
    .replace(/'sha256-s[^']*'/g, '');
  const findings = new CspEvaluator(new CspParser(open).csp).evaluate();
  expect(findings.some(({ severity }) => severity === Severity.HIGH)).toBe(true);
});
