import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestsIn } from '../edits/compare-builds.ts';
import { openNewsroom } from '../edits/newsroom-of-edits.ts';
import type { Workplace } from './workplace.ts';

/** An edition as it has to be: content, a moment, and what a clean build makes of them. */
export interface CleanEdition {
  readonly content: string;
  /** `SOURCE_DATE_EPOCH` of its builds. */
  readonly moment: string;
  readonly output: string;
  /** What each file holds, in short. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Past all stories of the newsroom, and within the spans of its embargoes. In seconds since 1970. */
const MOMENT = Date.UTC(2025, 5, 10, 12) / 1000;

/** Edits that lie between two editions. */
const EDITS = 4;

const DAY = 24 * 60 * 60;

/**
 * Makes editions of one newsroom, each a few edits and some days after the last, as clean builds make them: in a workplace that
 * remembers nothing but bundles of code, and nothing else afterwards.
 */
export async function makeEditions(desk: Workplace, count: number, seed: number): Promise<CleanEdition[]> {
  const archive = join(desk.root, 'home', 'editions');
  const newsroom = openNewsroom(desk.content, seed);
  const editions: CleanEdition[] = [];
  for (let number = 0; number < count; number += 1) {
    forgetEditions(desk);
    const moment = String(MOMENT + number * DAY * 9);
    const { code, said } = await desk.build({ environment: { SOURCE_DATE_EPOCH: moment } });
    if (code !== 0) throw new Error(`No clean edition could be made: ${said}`);
    const [content, output] = ['content', 'output'].map((name) => join(archive, `${number}-${name}`));
    if (content === undefined || output === undefined) continue;
    cpSync(desk.content, content, { recursive: true });
    cpSync(desk.output, output, { recursive: true });
    editions.push({ content, moment, output, digests: digestsIn(output) });
    for (let edit = 0; edit < EDITS; edit += 1) newsroom.edit();
  }
  forgetEditions(desk);
  return editions;
}

/** Has a workplace forget everything but its bundles of code. */
export function forgetEditions({ memory, output }: Workplace): void {
  rmSync(output, { recursive: true, force: true });
  for (const name of existsSync(memory) ? readdirSync(memory) : [])
    if (!['app', 'press', 'reader'].includes(name))
      rmSync(join(memory, name), { recursive: true, force: true });
}

/** Makes a content folder that of an edition, as an editor would: only what differs is written to. */
export function layOut({ content }: CleanEdition, folder: string): void {
  const [wanted, present] = [filesOf(content), filesOf(folder)];
  for (const path of present) if (!wanted.includes(path)) rmSync(join(folder, path));
  for (const path of wanted) {
    const [text, file] = [readFileSync(join(content, path)), join(folder, path)];
    if (present.includes(path) && readFileSync(file).equals(text)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Says which of some editions an output is, byte for byte; null where it is none of them. An output that is missing is `none`. */
export function recognise<Name extends string>(
  output: string,
  editions: Readonly<Record<Name, CleanEdition | null>>,
): Name | 'none' | null {
  if (!existsSync(output)) return 'none';
  const found = JSON.stringify(digestsIn(output));
  for (const name in editions) if (JSON.stringify(editions[name]?.digests) === found) return name;
  return null;
}
