import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/commands/bench-copy.ts';
import { type CleanEdition, layOut, makeEditions, recognise } from './editions.ts';
import { straysIn } from './strays.ts';
import { killBuild, openWorkplace, type Running, type Workplace } from './workplace.ts';

/** Kills, and the seed of their moments; `npm run faults` asks for more. `FAULT_LOG` names a file that each is written to. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 2);
const SEED = Number(process.env['FAULT_SEED'] ?? 1);
const LOG = process.env['FAULT_LOG'];

/** Editions that builds go between. */
const EDITIONS = KILLS > 2 ? 5 : 3;

/** Time for a kill and the build after it, on a busy machine. In milliseconds. */
const PATIENCE = 180_000;

/** What is made of the workplace before a build is killed, and how often of a hundred times. */
const STATES: Readonly<Record<string, readonly [share: number, make: (workplace: Workplace) => void]>> = {
  edited: [48, () => {}],
  unchanged: [10, () => {}],
  'edited, without memory of copy': [
    12,
    ({ memory }) => {
      for (const name of ['copy.db', 'copy.db-wal', 'copy.db-shm', 'listings', 'pictures'])
        rmSync(join(memory, name), { recursive: true, force: true });
    },
  ],
  'edited, without twin and trees': [
    12,
    ({ memory }) => {
      for (const name of readdirSync(memory))
        if (/^(?:trees|runs|twin-.*)$/.test(name))
          rmSync(join(memory, name), { recursive: true, force: true });
    },
  ],
  'without output': [8, ({ output }) => rmSync(output, { recursive: true, force: true })],
  'cold, with an output': [5, ({ memory }) => rmSync(memory, { recursive: true, force: true })],
  cold: [
    5,
    ({ memory, output }) => {
      for (const folder of [memory, output]) rmSync(folder, { recursive: true, force: true });
    },
  ],
};

function pickState(chance: () => number): string {
  let left = chance() * 100;
  for (const [name, [share]] of Object.entries(STATES)) {
    left -= share;
    if (left < 0) return name;
  }
  return 'edited';
}

/** How long a build of each state takes, as far as is known. In milliseconds. */
function openStopwatch() {
  const lives = new Map<string, number>();
  return {
    guess: (state: string) => lives.get(state) ?? (state.startsWith('cold') ? 15_000 : 4_000),
    note: (state: string, life: number) => void lives.set(state, (life + (lives.get(state) ?? life)) / 2),
  };
}

/** Waits for a moment of a build: any at all, or one after the manifest is begun, while the output is put in place. */
async function waitForMoment(
  { ended }: Running,
  { memory }: Workplace,
  life: number,
  chance: () => number,
): Promise<string> {
  if (chance() < 0.6) {
    const moment = Math.round(chance() * life * 1.05);
    await Promise.race([ended, setTimeout(moment)]);
    return `after ${moment} ms`;
  }
  const moment = Math.round(chance() * chance() * 500);
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const isBegun = () =>
    existsSync(memory) && readdirSync(memory).some((name) => name.startsWith('manifest.json.draft-'));
  while (!isOver && !isBegun()) await setTimeout(4);
  await Promise.race([ended, setTimeout(moment)]);
  return `${moment} ms into publishing`;
}

describe('a build that is killed at any moment', () => {
  it('leaves the old edition or the new one, whole, and the next needs no help', {
    timeout: 120_000 + KILLS * PATIENCE,
  }, async () => {
    const chance = seededChance(SEED * 104_729);
    const workplace = openWorkplace();
    const editions = await makeEditions(workplace, EDITIONS, SEED);
    const stopwatch = openStopwatch();
    const tally = new Map<string, number>();
    const faults: string[] = [];
    const tell = (line: string, isFault = false) => {
      if (isFault) faults.push(line);
      if (LOG) appendFileSync(LOG, `${isFault ? 'FAULT: ' : ''}${line}\n`);
    };
    /** What lies in the output; null where there is none. */
    let old: CleanEdition | null = null;

    for (let kills = 0; kills < KILLS; ) {
      const state: string = old ? pickState(chance) : 'cold';
      const others = editions.filter((edition) => edition !== old);
      const next: CleanEdition = state === 'unchanged' && old ? old : pick(others, chance);
      STATES[state]?.[1](workplace);
      if (!existsSync(workplace.output)) old = null;
      layOut(next, workplace.content);
      const environment = { SOURCE_DATE_EPOCH: next.moment };

      const running = workplace.start({ environment });
      const moment = await waitForMoment(running, workplace, stopwatch.guess(state), chance);
      const isWhole = chance() < 0.8;
      const isKilled = running.child.exitCode === null && killBuild(running, isWhole);
      // Processes that outlive the first may still be at an exchange.
      await Promise.race([running.ended, setTimeout(isWhole ? 5000 : 300)]);
      if (isKilled) kills += 1;
      const read = () => recognise(workplace.output, { old, next });
      const left: 'old' | 'next' | 'none' | null = isWhole ? read() : await readTwice(read);
      const what = isKilled ? `${isWhole ? 'all' : 'the first'} killed` : 'over before';
      const line = `${kills}: ${state}, ${what} ${moment}: ${left ?? 'MIXED'}`;
      const kind = `${state}: ${isKilled ? (left ?? 'mixed') : 'over before'}`;
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
      tell(line, left === null || (left === 'none' && old !== null));
      old = left === 'next' ? next : left === 'old' ? old : null;
      // What is killed on what a killed one left has to go well too.
      if (isKilled && old && kills < KILLS && chance() < 0.6) continue;

      const begin = performance.now();
      const { code, said } = await workplace.build({ environment });
      stopwatch.note(state, performance.now() - begin);
      const came = recognise(workplace.output, { next });
      if (code !== 0 || came !== 'next') tell(`${line}; then ${code}, ${came}: ${said}`, true);
      if (/thrown away|fault of its own/.test(said)) tell(`${line}; then it said: ${said}`, true);
      const strays = straysIn(workplace);
      if (strays.length > 0) tell(`${line}; left lying: ${strays.join(', ')}`, true);
      old = next;
    }
    console.log(JSON.stringify(Object.fromEntries([...tally].sort()), null, 1));
    expect(faults).toEqual([]);
  });
});

/**
 * Reads an output that processes which outlive the first may be exchanging right now: it counts when it is found twice the same.
 * A tree that goes while it is read is read again.
 */
async function readTwice<T>(read: () => T): Promise<T> {
  const before: T[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      const found = read();
      if (before.includes(found)) return found;
      before.splice(0, 1, found);
    } catch {
      before.length = 0;
    }
    await setTimeout(200);
  }
  return read();
}

function pick<T>(items: readonly T[], chance: () => number): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
