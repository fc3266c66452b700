import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CleanEdition, layOut, makeEditions, recognise } from './editions.ts';
import { FAULTS, type Fault } from './kinds-of-faults.ts';
import { straysIn } from './strays.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** `npm run faults` has all of them; the tests have those that take little time. */
const isLong = process.env['FAULTS_ALL'] !== undefined;

const faults = FAULTS.filter(({ isQuick }) => isLong || isQuick);

/** What only a fault of ours is told with. */
const STACK = /\n\s+at |fault of its own/;

/** A few builds on a busy machine. In milliseconds. */
const PATIENCE = 300_000;

describe('a fault', () => {
  let workplace: Workplace;
  let editions: readonly CleanEdition[];
  let turn = 0;

  beforeAll(async () => {
    workplace = openWorkplace(realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-test-'))));
    editions = await makeEditions(workplace, 2, 1);
    await publish(workplace, editions[0]);
  }, PATIENCE);

  afterAll(() => rmSync(workplace.root, { recursive: true, force: true }));

  it.for(faults)('$name: $comes', { timeout: PATIENCE }, async (fault) => {
    const old = editions[turn % 2];
    const next = editions[(turn + 1) % 2];
    if (!old || !next) throw new Error('There are no editions');
    const met = await meet(fault, workplace, { old, next });
    // The next build needs no help once the fault is mended.
    const { code, said } = await publish(workplace, next);
    const after = { code, output: recognise(workplace.output, { next }), strays: straysIn(workplace) };
    turn += 1;
    expect(met.said).toMatch(fault.says);
    expect(met.said).not.toMatch(STACK);
    expect(fault.ends).toContain(`${met.code}, ${met.output}`);
    expect(after, said).toEqual({ code: 0, output: 'next', strays: [] });
    expect(said).not.toMatch(STACK);
  });
});

function publish(workplace: Workplace, edition: CleanEdition | undefined) {
  if (!edition) throw new Error('There is no such edition');
  layOut(edition, workplace.content);
  return workplace.build({ environment: { SOURCE_DATE_EPOCH: edition.moment } });
}

/** Has a build meet a fault, mends it, and says what came of it. */
async function meet(
  { arrange, options, during }: Fault,
  workplace: Workplace,
  editions: { readonly old: CleanEdition; readonly next: CleanEdition },
) {
  layOut(editions.next, workplace.content);
  const mend = arrange?.(workplace, editions);
  const environment = { SOURCE_DATE_EPOCH: editions.next.moment };
  const running = workplace.start({ environment, ...options });
  await during?.(workplace, running, editions);
  const { code, said } = await running.ended;
  mend?.();
  return { code, said, output: recognise(workplace.output, editions) };
}
