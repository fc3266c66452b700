import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInputs } from './run-inputs.ts';
import { testSizes } from './sizes.ts';

/** What `npm run fuzz` runs; its flags are read and judged there. */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    folder: { type: 'string', default: join('.broadsheet', 'fuzz') },
    sizes: { type: 'boolean', default: false },
  },
});

process.exitCode = values.sizes ? await testSizes(console.log) : await fuzz();

async function fuzz(): Promise<number> {
  const { folder } = values;
  const { inputs, failures, slowest } = await runInputs({
    inputs: Number(values.inputs),
    seed: Number(values.seed),
    jobs: Number(values.jobs),
    folder,
    tell: console.log,
  });
  console.log(`${inputs} inputs, ${failures.length} broke a law; the slowest took ${Math.round(slowest)} ms`);
  if (failures.length > 0) console.log(`What they were lies in ${folder}/.`);
  return failures.length === 0 ? 0 : 1;
}
