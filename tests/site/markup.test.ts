import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { listPages, pagesByType } from './built-site.ts';

const { root } = inject('sites');

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

async function faultsOf(path: string): Promise<string[]> {
  const report = await validator.validateString(readFileSync(join(root, path), 'utf8'), path);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('the markup', () => {
  it.each(pagesByType(root))('of the $type is valid', async ({ path }) => {
    expect(path).toBeDefined();
    expect(await faultsOf(path ?? '')).toEqual([]);
  });

  it('is valid on every other page too', async () => {
    const faults = await Promise.all(listPages(root).map(faultsOf));
    expect(faults.flat()).toEqual([]);
  });
});
