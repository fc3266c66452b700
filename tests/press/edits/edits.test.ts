import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/commands/bench-copy.ts';
import { openArchive } from '../../../src/press/cache/archive.ts';
import { emptyFolder } from '../folders.ts';
import { build, differencesOf, emptyArchive } from './compare-builds.ts';
import { openNewsroom } from './newsroom-of-edits.ts';

/** Sequences of edits, and edits in each; `EDIT_SEQUENCES` and `EDIT_STEPS` ask for more. */
const SEQUENCES = Number(process.env['EDIT_SEQUENCES'] ?? 2);
const STEPS = Number(process.env['EDIT_STEPS'] ?? 12);
const FIRST_SEED = Number(process.env['EDIT_SEED'] ?? 1);

const BUILD_ONCE = fileURLToPath(new URL('build-once.ts', import.meta.url));

/** Most builds of so few stories are over by then. In milliseconds. */
const LONGEST_LIFE = 1200;

const seeds = Array.from({ length: SEQUENCES }, (_, index) => FIRST_SEED + index);

describe('after any sequence of edits', () => {
  it.each(seeds)(
    'the output is byte for byte that of a clean build (seed %i)',
    { timeout: 1_200_000 },
    async (seed) => {
      const home = emptyFolder();
      const newsroom = openNewsroom(join(home, 'content'), seed);
      const chance = seededChance(seed * 7919);
      let now = Date.UTC(2025, 5, 10, 12);
      const told: string[] = [];
      let spared = 0;
      let compiler = 0;
      const archive = () =>
        openArchive(
          join(home, 'kept'),
          { ...emptyArchive().code, compile: `compiler ${compiler}` },
          {
            trustsTimes: chance() < 0.8,
            clock: () => Date.now(),
            tell: () => {},
          },
        );
      for (let step = 0; step < STEPS; step += 1) {
        told.push(newsroom.edit());
        if (chance() < 0.3) told.push(newsroom.edit());
        if (chance() < 0.3) now += Math.floor(chance() * 20) * 24 * 60 * 60 * 1000;
        if (chance() < 0.15) told.push(damage(home, chance));
        if (chance() < 0.2) {
          compiler += 1;
          told.push('a plugin is changed');
        }
        if (chance() < 0.2) {
          await buildAndKill(newsroom.folder, home, now, chance() * LONGEST_LIFE);
          told.push('a build is killed');
        }
        const output = join(home, 'dist');
        const clean = join(home, 'clean');
        const { output: published } = await build(newsroom.folder, output, new Date(now), archive());
        spared += (published?.pages ?? 0) - (published?.printed ?? 0);
        rmSync(clean, { recursive: true, force: true });
        await build(newsroom.folder, clean, new Date(now), emptyArchive());
        expect(differencesOf(output, clean), told.join('; ')).toEqual([]);
      }
      // Else it would be a test of nothing.
      expect(spared).toBeGreaterThan(STEPS * 10);
    },
  );
});

/** Begins a build and kills it, wherever it is. `life` in milliseconds from when its code is loaded. */
async function buildAndKill(content: string, home: string, now: number, life: number): Promise<void> {
  const args = [content, join(home, 'dist'), join(home, 'kept'), String(now)];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', BUILD_ONCE, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([ended, new Promise((resolve) => child.stdout.once('data', resolve))]);
  await Promise.race([ended, setTimeout(life)]);
  if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Does what disks, people and power cuts do to a project’s memory and output. */
function damage(home: string, chance: () => number): string {
  const database = join(home, 'kept', 'copy.db');
  const page = join(home, 'dist', 'index.html');
  const damages: Readonly<Record<string, () => void>> = {
    'the cache is overwritten': () => existsSync(database) && writeFileSync(database, 'no database at all'),
    'the cache is gone': () => rmSync(database, { force: true }),
    'a page is written to': () => existsSync(page) && appendFileSync(page, 'graffiti'),
    'a page is deleted': () => rmSync(page, { force: true }),
    'the output is gone': () => rmSync(join(home, 'dist'), { recursive: true, force: true }),
  };
  const names = Object.keys(damages);
  const name = names[Math.floor(chance() * names.length)] ?? '';
  damages[name]?.();
  return name;
}
