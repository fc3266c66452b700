import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type PrintJob, printAll } from '../../../src/press/app/print-all.ts';
import type { PrintTask, WrittenFile } from '../../../src/press/app/printer.ts';
import { digestsIn } from '../edits/compare-builds.ts';
import { emptyFolder } from '../folders.ts';

/** Templates that print what they are told, and stumble over one route. */
const TEMPLATES = `export async function printSheet(route, { sheet }) {
  if (route === 'broken') throw new Error('No such template');
  return route + JSON.stringify(sheet);
}`;

const CREWS = { 'in the press itself': Number.POSITIVE_INFINITY, 'in threads': 1 };

function page(number: number, route = 'story'): PrintJob {
  const path = `2024/${number % 7}/story-${number}/index.html`;
  const sheet = { number } as unknown as Extract<PrintTask, { kind: 'page' }>['sheet'];
  return { path, task: () => ({ kind: 'page', path, route, sheet }) };
}

async function print(jobs: readonly PrintJob[], crewFrom: number) {
  const [home, folder] = [emptyFolder(), emptyFolder()];
  const templates = join(home, 'templates.mjs');
  writeFileSync(templates, TEMPLATES);
  const written: WrittenFile[] = [];
  const bundle = Promise.resolve(pathToFileURL(templates).href);
  await printAll(jobs, { bundle, folder, crewFrom }, (files) => written.push(...files));
  return { folder, written: written.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

describe('printAll', () => {
  const jobs = Array.from({ length: 200 }, (_, number) => page(number));

  it('gives the same files whoever does the work', async () => {
    const [alone, together] = await Promise.all(
      Object.values(CREWS).map((crewFrom) => print(jobs, crewFrom)),
    );
    expect(alone?.written).toHaveLength(jobs.length);
    expect(together?.written).toEqual(alone?.written);
    expect(digestsIn(together?.folder ?? '')).toEqual(digestsIn(alone?.folder ?? ''));
  });

  it.each(Object.entries(CREWS))('ends with what a template stumbles over, %s', async (_, crewFrom) => {
    await expect(print([...jobs, page(200, 'broken')], crewFrom)).rejects.toThrow('No such template');
  });

  it('makes nothing where there is nothing to do', async () => {
    const { folder, written } = await print([], 1);
    expect(written).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
