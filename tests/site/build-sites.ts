import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { makeStory, seededChance } from '../../src/commands/bench-copy.ts';
import { plainEnvironment } from './environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sites: {
      readonly content: string;
      /** At the root of its host. */
      readonly root: string;
      /** The same, built again under another zone, language and folder. */
      readonly again: string;
      /** Below /paper/. */
      readonly based: string;
    };
  }
}

const NEWSROOM = fileURLToPath(new URL('../fixtures/newsroom', import.meta.url));
const BUILD = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));

/** Enough stories for lists of more than one page. */
const STORIES = 70;

/** Builds the test newsroom three times, once for all the tests of a site. */
export default function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-sites-')));
  const content = join(folder, 'content');
  cpSync(NEWSROOM, content, { recursive: true });
  const chance = seededChance(3);
  for (let number = 1; number <= STORIES; number += 1) {
    const { path, text } = makeStory(number, chance);
    const file = join(content, 'articles', 'made-up', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const build = (name: string, environment: Record<string, string>, cwd = folder) => {
    const output = join(folder, name);
    const env = plainEnvironment({ CONTENT_DIR: content, OUT_DIR: output, ...environment });
    const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', BUILD], {
      cwd,
      env,
      encoding: 'utf8',
    });
    if (done.status !== 0)
      throw new Error(`The test newsroom could not be built.\n${done.stdout}${done.stderr}`);
    return output;
  };
  project.provide('sites', {
    content,
    root: build('root', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
    again: build('again', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }, tmpdir()),
    based: build('based', { BASE_PATH: '/paper/', SITE_URL: 'https://based.example' }),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
