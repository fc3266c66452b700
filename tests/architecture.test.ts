import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The stages in the order that copy goes through them. What stands to the right may import from what stands to the left. */
const FLOW: readonly (readonly string[])[] = [
  ['diagnostics', 'languages', 'addresses', 'remember'],
  ['source'],
  ['wire'],
  ['markdown'],
  ['article'],
  ['edition'],
  ['feeds', 'metadata'],
  ['epub', 'hosts'],
  ['press', 'reader', 'styles'],
  ['components', 'env', 'layouts', 'middleware', 'pages'],
  ['commands'],
];

/** What the stages left of the press are handed in, and never fetch themselves. */
const WORLD: readonly (readonly [what: string, sign: RegExp])[] = [
  ['Astro or Vite', /from ['"](?:astro|vite)(?:[:/][^'"]*)?['"]/],
  ['the file system', /from ['"]node:fs(?:\/promises)?['"]/],
  ['other processes', /from ['"]node:(?:child_process|worker_threads|cluster)['"]/],
  ['the network', /from ['"]node:(?:http|https|net|dns)['"]|\bfetch\(/],
  ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
  ['the environment', /\bprocess\./],
  ['chance', /\bMath\.random\(|\brandomUUID\(/],
  ['the machine’s language or zone', /\.localeCompare\([^,)]*\)|\btoLocale\w*\(\)|\.resolvedOptions\(/],
];

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const IMPORT = /(?:from|import) ?\(?['"](\.[^'"]+)['"]/g;

interface Module {
  readonly path: string;
  readonly stage: string;
  readonly code: string;
}

const modules: readonly Module[] = globSync('**/*.{ts,mjs,astro}', { cwd: SRC })
  .map((path) => path.split(sep).join('/'))
  .sort()
  .map((path) => ({
    path,
    stage: stageOf(path),
    code: readFileSync(join(SRC, path), 'utf8').replace(COMMENT, ''),
  }));

function stageOf(path: string): string {
  return path.split(/[/.]/, 1)[0] ?? '';
}

function levelOf(stage: string): number {
  return FLOW.findIndex((level) => level.includes(stage));
}

function importsOf({ path, code }: Module): string[] {
  return [...code.matchAll(IMPORT)].map(([, target = '']) =>
    normalize(join(dirname(path), target))
      .split(sep)
      .join('/'),
  );
}

describe('the flow of copy', () => {
  it('knows every stage', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect([...new Set(modules.map(({ stage }) => stage))].filter((stage) => levelOf(stage) === -1)).toEqual(
      [],
    );
  });

  it('goes one way: no stage imports from one to its right', () => {
    const wrong = modules.flatMap((module) =>
      importsOf(module)
        .filter((target) => target.startsWith('..') || levelOf(stageOf(target)) > levelOf(module.stage))
        .map((target) => `${module.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no stage beside another that leans on it and holds it up', () => {
    const pairs = modules.flatMap((module) =>
      importsOf(module)
        .map((target) => [module.stage, stageOf(target)] as const)
        .filter(([from, to]) => from !== to && levelOf(from) === levelOf(to)),
    );
    const seen = new Set(pairs.map(([from, to]) => `${from} ${to}`));
    const level = levelOf('pages');
    expect(pairs.filter(([from, to]) => seen.has(`${to} ${from}`) && levelOf(from) !== level)).toEqual([]);
  });

  it.each(WORLD)('is handed %s from the press', (_, sign) => {
    const wrong = modules.filter(({ stage, code }) => levelOf(stage) < levelOf('press') && sign.test(code));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('loads no more of date-fns than it uses: all of it takes a second', () => {
    const wrong = modules.filter(({ code }) => /import (?!type)[^;]* from 'date-fns'/.test(code));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
