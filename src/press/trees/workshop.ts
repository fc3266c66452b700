import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where an output is worked on: on its own file system, so that files and folders can be moved into it in one step. */
export interface Workshop {
  readonly output: string;
  /** Where the folders below lie, and how their names begin. */
  readonly folder: string;
  readonly prefix: string;
  /** The new files of the edition that is being made. */
  readonly work: string;
  /** The edition before the one that is published, ready to be made the next. */
  readonly twin: string;
  /** The old output, in the moment between two renames. */
  readonly aside: string;
}

/** Finds the workshop of an output: the project's own folder, or where that lies on another disk, beside the output. */
export function workshopOf(root: string, output: string): Workshop {
  const parent = dirname(output);
  mkdirSync(parent, { recursive: true });
  const own = join(root, '.broadsheet');
  mkdirSync(own, { recursive: true });
  const isNear = statSync(own).dev === statSync(parent).dev;
  const key = hash('sha256', output).slice(0, 8);
  const folder = isNear ? own : parent;
  const prefix = isNear ? `press-${key}-` : `.${basename(output)}.broadsheet-press-`;
  return {
    output,
    folder,
    prefix,
    work: join(folder, `${prefix}${process.pid}`),
    twin: join(folder, isNear ? `twin-${key}` : `.${basename(output)}.broadsheet-twin`),
    aside: join(parent, `.${basename(output)}.broadsheet-old`),
  };
}

/** Notes which output a twin in the project's folder belongs to, so that it can go when the output is gone. */
export function noteOutput(root: string, { output, folder, twin }: Workshop): void {
  const own = join(root, '.broadsheet');
  if (folder !== own) return;
  mkdirSync(join(own, 'outputs'), { recursive: true });
  writeFileSync(join(own, 'outputs', basename(twin)), output);
}

/** Throws away the twins of outputs that are gone: a folder that somebody deleted, or that a test made. */
export function forgetGone(root: string): void {
  const own = join(root, '.broadsheet');
  const notes = join(own, 'outputs');
  for (const name of existsSync(notes) ? readdirSync(notes) : []) {
    const note = join(notes, name);
    if (existsSync(readFileSync(note, 'utf8'))) continue;
    for (const path of [join(own, name), note]) rmSync(path, { recursive: true, force: true });
  }
}
