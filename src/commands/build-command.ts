import { print } from '../press/print.ts';
import { mergeShards } from '../press/shards/merge.ts';
import { parseShard } from '../press/shards/shard.ts';
import { misused, readArguments, readFormat } from './arguments.ts';
import { seconds, tellBuild, tellWait, tellWork } from './build-report.ts';
import { openProjectArchive } from './project-archive.ts';
import { type Assignment, runCommand } from './run.ts';

const USAGE = `npm run build [-- flags]     checks content/ and builds it into dist/

  --hold     holds faulty files back, names them and publishes the rest
  --strict   makes warnings errors
  --digest   tells files by their bytes alone, not by their times
  --precompress  lays .br and .gz copies beside texts, for hosts that serve such
  --shard N/M    makes one part of M, for several machines at once
  --merge DIR    puts parts together: once for each part, or for a folder of them
  --format   text, json or github: the form of what the copy desk says

On any error nothing in an existing dist/ changes, and the exit code is 1.`;

const flags = readArguments(USAGE, {
  hold: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  digest: { type: 'boolean', default: false },
  precompress: { type: 'boolean', default: false },
  shard: { type: 'string' },
  merge: { type: 'string', multiple: true },
  format: { type: 'string' },
});
const format = readFormat(flags.format, USAGE);
const shard = flags.shard === undefined ? null : parseShard(flags.shard);
if (flags.shard !== undefined && !shard) misused(`“${flags.shard}” is no part, such as 3/8`, USAGE);
if (shard && !process.env['SOURCE_DATE_EPOCH'])
  misused('Parts need one moment for all of them: set SOURCE_DATE_EPOCH', USAGE);

await runCommand(async (assignment) => {
  const start = performance.now();
  if (flags.merge) return merge(assignment, flags.merge, start);
  const archive = openProjectArchive(assignment.root, { digest: flags.digest });
  const work = tellWork();
  const { told, output } = await print(
    {
      ...assignment,
      archive,
      hold: flags.hold,
      strict: flags.strict,
      shard,
      precompress: flags.precompress,
    },
    work.watch,
  );
  work.end();
  tellBuild({ told, output, format, time: seconds(start) });
  return output ? 0 : 1;
});

async function merge(assignment: Assignment, folders: readonly string[], start: number): Promise<number> {
  const { parts, files } = await mergeShards({ ...assignment, folders }, tellWait);
  console.log(`Merged ${parts} parts, ${files} files, into ${assignment.outDir} in ${seconds(start)}`);
  return 0;
}
