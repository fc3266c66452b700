import { expect, it } from 'vitest';
import { recordReference } from '../../src/article/reference.ts';

it('documents every field of the record, from the schema', async () => {
  const reference = recordReference();
  expect(reference).not.toMatch(/\|\s+\|$/m);
  await expect(reference).toMatchFileSnapshot('../../src/article/README.md');
});
