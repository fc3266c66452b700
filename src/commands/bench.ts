import { resolve } from 'node:path';
import { misused, readArguments } from './arguments.ts';
import { benchBuild } from './bench-build.ts';
import { benchPages } from './bench-pages.ts';

const USAGE = `npm run bench [-- flags]     times a cold build of made-up copy

  --articles N   how many stories (1000)
  --seed N       the seed that they are made from (1)
  --keep         leaves the copy and the output where they are

npm run bench -- --pages     measures pages with Lighthouse, which npm fetches once

  --site DIR     a built site (without it, the newsroom is built)
  --paths A,B    paths of pages (one page of each type)
  --runs N       how often each page is measured; the middle counts (1)`;

const flags = readArguments(USAGE, {
  articles: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  keep: { type: 'boolean', default: false },
  pages: { type: 'boolean', default: false },
  site: { type: 'string' },
  paths: { type: 'string' },
  runs: { type: 'string', default: '1' },
});

process.exitCode = flags.pages
  ? await benchPages({
      site: flags.site ? resolve(flags.site) : null,
      paths: flags.paths?.split(',') ?? null,
      runs: readNumber(flags.runs, 'runs'),
    })
  : await benchBuild({
      articles: readNumber(flags.articles, 'stories'),
      seed: Number(flags.seed),
      keep: flags.keep,
    });

function readNumber(text: string, what: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0
    ? number
    : misused(`“${text}” is no number of ${what}`, USAGE);
}
