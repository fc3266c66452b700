import { print } from '../press/print.ts';
import { readArguments, readFormat } from './arguments.ts';
import { seconds, tellBuild, tellWork } from './build-report.ts';
import { openProjectArchive } from './project-archive.ts';
import { runCommand } from './run.ts';

const USAGE = `npm run build [-- flags]     checks content/ and builds it into dist/

  --hold     holds faulty files back, names them and publishes the rest
  --strict   makes warnings errors
  --digest   tells files by their bytes alone, not by their times
  --format   text, json or github: the form of what the copy desk says

On any error nothing in an existing dist/ changes, and the exit code is 1.`;

const flags = readArguments(USAGE, {
  hold: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  digest: { type: 'boolean', default: false },
  format: { type: 'string' },
});
const format = readFormat(flags.format, USAGE);

await runCommand(async (assignment) => {
  const start = performance.now();
  const archive = openProjectArchive(assignment.root, { digest: flags.digest });
  const work = tellWork();
  const { told, output } = await print(
    { ...assignment, archive, hold: flags.hold, strict: flags.strict },
    work.watch,
  );
  work.end();
  tellBuild({ told, output, format, time: seconds(start) });
  return output ? 0 : 1;
});
