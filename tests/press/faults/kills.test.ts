import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/commands/bench-copy.ts';
import { type CleanEdition, layOut, makeEditions, recognise } from './editions.ts';
import { straysIn } from './strays.ts';
import { killBuild, openWorkplace, type Workplace } from './workplace.ts';

/** Kills, and the seed of their moments; `npm run faults` asks for more. `FAULT_LOG` names a file that each is written to. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 4);
const SEED = Number(process.env['FAULT_SEED'] ?? 1);
const LOG = process.env['FAULT_LOG'];

const EDITIONS = 5;

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
    note: (state: string, life: number) =>
      lives.set(state, lives.has(state) ? (life + (lives.get(state) ?? 0)) / 2 : life),
  };
}

/** Picks a moment of a build: any, and every other time one towards the end, where the output is put in place. */
function pickMoment(life: number, chance: () => number): number {
  return life * (chance() < 0.5 ? chance() * 1.05 : 0.6 + chance() * 0.45);
}

describe('a build that is killed at any moment', () => {
  it('leaves the old edition or the new one, whole, and the next needs no help', {
    timeout: 120_000 + KILLS * PATIENCE,
  }, async () => {
    const chance = seededChance(SEED * 104_729);
    const workplace = openWorkplace();
    const editions = await makeEditions(workplace, EDITIONS, SEED);
    const [first] = editions;
    if (!first) throw new Error('There is no edition');
    const stopwatch = openStopwatch();
    const found: Record<string, number> = {};
    const faults: string[] = [];
    let old: CleanEdition = first;
    layOut(old, workplace.content);
    await workplace.build({ environment: { SOURCE_DATE_EPOCH: old.moment } });

    for (let kills = 0; kills < KILLS; ) {
      const state = pickState(chance);
      const others = editions.filter((edition) => edition !== old);
      const next = state === 'unchanged' ? old : (others[Math.floor(chance() * others.length)] ?? old);
      STATES[state]?.[1](workplace);
      layOut(next, workplace.content);
      const hadOutput = existsSync(workplace.output);
      const environment = { SOURCE_DATE_EPOCH: next.moment };

      const begin = performance.now();
      const running = workplace.start({ environment });
      const moment = pickMoment(stopwatch.guess(state), chance);
      const isWhole = chance() < 0.8;
      await Promise.race([running.ended, setTimeout(moment)]);
      const isKilled = running.child.exitCode === null && killBuild(running, isWhole);
      await Promise.race([running.ended, setTimeout(isWhole ? 5000 : 300)]);
      if (isKilled) kills += 1;
      else stopwatch.note(state, performance.now() - begin);
      const left = recognise(workplace.output, { old: hadOutput ? old : null, new: next });
      const line = `${kills}: ${state}, ${isWhole ? 'all' : 'the first process'} after ${Math.round(moment)} ms: ${isKilled ? 'killed' : 'too late'}, ${left ?? 'MIXED'}`;
      found[`${state}: ${isKilled ? left : 'too late'}`] =
        (found[`${state}: ${isKilled ? left : 'too late'}`] ?? 0) + 1;
      if (left === null || (left === 'none' && hadOutput)) faults.push(line);

      const { code, said } = await workplace.build({ environment });
      const strays = straysIn(workplace);
      const came = recognise(workplace.output, { new: next });
      if (code !== 0 || came !== 'new') faults.push(`${line}; then ${code}, ${came}: ${said}`);
      if (/thrown away|fault of its own/.test(said)) faults.push(`${line}; then it said: ${said}`);
      if (strays.length > 0) faults.push(`${line}; left lying: ${strays.join(', ')}`);
      if (LOG) appendFileSync(LOG, `${line}; ${faults.length} faults\n`);
      if (LOG && faults.length > 0) appendFileSync(LOG, `  ${faults.at(-1)}\n`);
      old = next;
    }
    console.log(JSON.stringify(found, null, 1));
    expect(faults).toEqual([]);
  });
});
