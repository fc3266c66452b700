import { describe, expect, it } from 'vitest';
import { sampleWarnings } from '../../src/commands/build-report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

const diagnostic = (ruleId: string, severity: Diagnostic['severity'], line: number): Diagnostic => ({
  ruleId,
  severity,
  path: 'content/articles/story.md',
  line,
  column: 1,
  message: 'Something',
  hint: null,
});

describe('what a build tells', () => {
  it('is every error, and the first ten warnings of each rule', () => {
    const many = (ruleId: string, severity: Diagnostic['severity']) =>
      Array.from({ length: 25 }, (_, line) => diagnostic(ruleId, severity, line + 1));
    const { shown, left } = sampleWarnings([
      ...many('no-date', 'error'),
      ...many('headline-inferred', 'warning'),
      diagnostic('dead-link', 'warning', 1),
    ]);
    expect(shown.filter(({ severity }) => severity === 'error')).toHaveLength(25);
    expect(shown.filter(({ ruleId }) => ruleId === 'headline-inferred')).toHaveLength(10);
    expect(shown.filter(({ ruleId }) => ruleId === 'dead-link')).toHaveLength(1);
    expect([...left]).toEqual([['headline-inferred', 15]]);
  });
});
