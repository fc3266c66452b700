import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { summarise } from '../diagnostics/summarise.ts';
import { chooseStories } from '../epub/choose-stories.ts';
import type { Choice, Selection } from '../epub/selection.ts';
import { bindBook } from '../press/bind-book.ts';
import { makeEdition } from '../press/make-edition.ts';
import { openProjectDarkroom } from '../press/pictures/darkroom.ts';
import { inPlainWords, PressError } from '../press/press-error.ts';
import { misused, readArguments } from './arguments.ts';
import { seconds, tellWork } from './build-report.ts';
import { report } from './desk-report.ts';
import { openProjectArchive } from './project-archive.ts';
import { runCommand } from './run.ts';

const USAGE = `npm run epub -- WHAT [flags]     binds stories of content/ as an e-book (EPUB 3)

What is bound, one of these:
  --day 2026-05-14      the stories of a day
  --week 2026-W20       those of a week, Monday to Sunday (ISO 8601)
  --section world       a section, its newest stories first
  --series NAME         a series, from its first part
  --list FILE           stories by their address or id, one a line; - reads standard input
  --latest              the newest stories

  --out FILE   where it is written; without it, its name says what it holds: 2026-W20.epub
  --hold       does without faulty files

The exit code is 1 when there is no such book or the copy has an error.`;

const flags = readArguments(USAGE, {
  day: { type: 'string' },
  week: { type: 'string' },
  section: { type: 'string' },
  series: { type: 'string' },
  list: { type: 'string' },
  latest: { type: 'boolean' },
  out: { type: 'string' },
  hold: { type: 'boolean', default: false },
});

const [wanted, second] = listWanted();
if (!wanted || second) misused(wanted ? 'One book at a time' : 'Say what is to be bound', USAGE);
const outFile = flags.out === undefined ? null : resolve(flags.out);
const folder = process.cwd();
const listFile = flags.list === undefined || flags.list === '-' ? 0 : resolve(flags.list);

await runCommand(async (assignment) => {
  const start = performance.now();
  const choice = wanted();
  const archive = openProjectArchive(assignment.root);
  const darkroom = openProjectDarkroom(assignment.root);
  const work = tellWork();
  const made = await makeEdition(
    { ...assignment, archive, darkroom, hold: flags.hold, strict: false },
    (done, all) => work.watch.onStep('reading', done, all),
  );
  work.end();
  await made.memo.close();
  if (!made.isPublishable) {
    const errors = made.diagnostics.filter(({ severity }) => severity === 'error');
    process.stdout.write(report(made, 'text', errors));
    console.log(`${summarise(made.counts, made.diagnostics, seconds(start))}\nNo book was bound.`);
    return 1;
  }
  for (const { path } of made.held) console.log(`Held back: ${path}`);
  const selection = chooseStories(made.edition, choice);
  if ('fault' in selection) throw new PressError(selection.fault);
  const book = await bindBook(selection, { ...made, develop: darkroom.develop });
  const file = outFile ?? join(folder, nameFile(selection));
  save(book, file);
  const stories = selection.parts.reduce((sum, part) => sum + part.stories.length, 0);
  if (selection.left > 0)
    console.log(
      `The book holds ${stories} stories, the most that one may; ${selection.left} more are left out`,
    );
  const size = `${Math.ceil(book.length / 1024).toLocaleString('en')} KiB`;
  const what = `${stories} ${stories === 1 ? 'story' : 'stories'}`;
  console.log(`Bound ${what} (“${selection.title}”, ${size}) into ${file} in ${seconds(start)}`);
  return 0;
});

/** Lists what the flags ask for. A list is read when all of them are understood. */
function listWanted(): readonly (() => Choice)[] {
  const { day, week, section, series, list, latest } = flags;
  return [
    ...(day === undefined ? [] : [(): Choice => ({ kind: 'day', day })]),
    ...(week === undefined ? [] : [(): Choice => ({ kind: 'week', week })]),
    ...(section === undefined ? [] : [(): Choice => ({ kind: 'section', name: section })]),
    ...(series === undefined ? [] : [(): Choice => ({ kind: 'series', name: series })]),
    ...(list === undefined ? [] : [(): Choice => ({ kind: 'list', lines: readLines() })]),
    ...(latest ? [(): Choice => ({ kind: 'latest' })] : []),
  ];
}

/** Names a book's file by what it holds: `2026-W20.epub`, `section-world.epub`, `list.epub`. */
function nameFile({ name }: Selection): string {
  const [kind = '', which = ''] = name.split('/');
  const isDated = kind === 'day' || kind === 'week';
  return `${isDated ? which : kind === 'list' || which === '' ? kind : `${kind}-${which}`}.epub`;
}

function readLines(): string[] {
  try {
    return readFileSync(listFile, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\r|\n/);
  } catch (error) {
    throw new PressError(`The list ${flags.list} can’t be read: ${inPlainWords(error)}`);
  }
}

/** Puts the book in its place in one step: whoever syncs it to a reader never gets half of it. */
function save(book: Uint8Array, file: string): void {
  const draft = `${file}.part`;
  try {
    writeFileSync(draft, book);
    renameSync(draft, file);
  } catch (error) {
    throw new PressError(`${file} can’t be written: ${inPlainWords(error)}`);
  }
}
