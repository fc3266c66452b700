import { describe, expect, it } from 'vitest';
import { listChoices } from '../../../src/edition/views/settings-page.ts';
import { languageOf } from '../../../src/languages/index.ts';

describe('the choices of a reader', () => {
  it('have one value each that is the paper’s own', () => {
    for (const { name, options } of listChoices(languageOf('en')))
      expect(
        options.filter(({ value }) => value === ''),
        name,
      ).toHaveLength(1);
  });

  it('ask about divided words only where words are divided', () => {
    const asks = (tag: string) => listChoices(languageOf(tag)).some(({ name }) => name === 'hyphens');
    expect(['en', 'de', 'pl'].map(asks)).toEqual([true, true, true]);
    expect(['ar', 'he', 'ja', 'zh'].map(asks)).toEqual([false, false, false, false]);
  });
});
