import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Contender } from './contender.ts';

/**
 * What a cold build of ours can't do without, each by itself: remark and rehype without what reads bylines, Pagefind, and as many files and
 * bytes as we write beside a story, with nothing worked out for them. It works the processors for at least as long as all of them do.
 */
const PARTS = [
  { name: 'Markdown alone', script: 'markdown.ts' },
  { name: 'Search alone', script: 'search.ts' },
  { name: 'Files alone', script: 'files.ts' },
] as const;

/** Opens each part as a press of its own, which makes only that. */
export const PART_OPENERS = PARTS.map(({ name, script }) => (bench: Bench): Contender => {
  const folder = join(bench.folder, script.replace('.ts', ''));
  const output = join(folder, 'out');
  mkdirSync(folder);
  const file = fileURLToPath(new URL(`parts/${script}`, import.meta.url));
  return {
    name,
    version: process.versions.node,
    command: {
      line: [
        process.execPath,
        '--disable-warning=ExperimentalWarning',
        file,
        join(bench.content, 'articles'),
        output,
      ],
      folder,
      env: {},
    },
    output,
    memory: [],
    template: '',
    prepare: () => mkdirSync(output, { recursive: true }),
  };
});
