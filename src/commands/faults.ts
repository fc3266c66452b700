import { misused, readArguments } from './arguments.ts';
import { runLongTest } from './long-test.ts';

const USAGE = `npm run faults [-- flags]     lets builds meet what goes wrong with machines, and kills them

  --kills N    how many builds are killed (200)
  --seed N     the seed of their moments (1)
  --log FILE   where a line about each kill goes

See tests/press/faults/README.md.`;

const flags = readArguments(USAGE, {
  kills: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  log: { type: 'string' },
});
if (!/^[1-9]\d*$/.test(flags.kills)) misused(`“${flags.kills}” is no number of kills`, USAGE);

process.exitCode = await runLongTest('tests/press/faults', {
  FAULTS_ALL: 'yes',
  FAULT_KILLS: flags.kills,
  FAULT_SEED: flags.seed,
  ...(flags.log && { FAULT_LOG: flags.log }),
});
