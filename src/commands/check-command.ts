import { summarise } from '../diagnostics/summarise.ts';
import { makeEdition } from '../press/make-edition.ts';
import { openProjectDarkroom } from '../press/pictures/darkroom.ts';
import { readArguments, readFormat } from './arguments.ts';
import { seconds, tellWork } from './build-report.ts';
import { report } from './desk-report.ts';
import { openProjectArchive } from './project-archive.ts';
import { runCommand } from './run.ts';

const USAGE = `npm run check [-- flags]     the copy desk: reads everything, says what is wrong, builds nothing

  --strict   makes warnings errors
  --format   text, json (an array, for programs) or github (annotations on a pull request)

The exit code is 1 when there is an error.`;

const flags = readArguments(USAGE, {
  strict: { type: 'boolean', default: false },
  format: { type: 'string' },
});
const format = readFormat(flags.format, USAGE);

await runCommand(async (assignment) => {
  const start = performance.now();
  const archive = openProjectArchive(assignment.root);
  const work = tellWork();
  const darkroom = openProjectDarkroom(assignment.root);
  const made = await makeEdition(
    { ...assignment, archive, darkroom, hold: false, strict: flags.strict },
    (done, all) => work.watch.onStep('reading', done, all),
  );
  work.end();
  await made.memo.close();
  process.stdout.write(report(made, format, made.diagnostics));
  if (format !== 'json') console.log(summarise(made.counts, made.diagnostics, seconds(start)));
  return made.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
});
