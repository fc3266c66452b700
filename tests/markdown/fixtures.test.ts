import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { compile } from './compile.ts';

/*
 * A case is a folder with `input.md`, and may have a file `language` with a tag. `output.html` is the body, `output.txt`
 * its text, `output.json` what else is found; `vitest run tests/markdown/fixtures -u` writes them for a new case.
 */
const folder = fileURLToPath(new URL('../fixtures/markdown/', import.meta.url));

describe('a body', () => {
  it.each(readdirSync(folder))('comes out as its fixture has it: %s', async (name) => {
    const at = (file: string): string => join(folder, name, file);
    const tag = existsSync(at('language')) ? readFileSync(at('language'), 'utf8').trim() : 'en';
    const { html, text, ...found } = compile(readFileSync(at('input.md'), 'utf8'), {
      language: languageOf(tag),
    });
    await expect(`${html}\n`).toMatchFileSnapshot(at('output.html'));
    await expect(`${text}\n`).toMatchFileSnapshot(at('output.txt'));
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(at('output.json'));
  });
});
