import { type Dirent, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './press-error.ts';

/** How the name of a draft ends: with the number of its process, and its own. */
const DRAFT = /\.draft-(\d+)-\d+$/;

let drafts = 0;

/** Names a draft of a file or a folder. It is written beside what it becomes, and renamed when it is whole. */
export function draftOf(path: string): string {
  drafts += 1;
  return `${path}.draft-${process.pid}-${drafts}`;
}

export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}

/** Says whether a draft will never be more: its process has ended, or was killed. */
export function isAbandoned(name: string): boolean {
  const [, pid] = DRAFT.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // A process of somebody else’s may not be asked, but is there.
    return errorCode(error) === 'ESRCH';
  }
}

/** Throws away what killed processes left half-written in a folder, and in the folders that lie in it. */
export function sweepDrafts(folder: string): void {
  for (const entry of list(folder)) {
    if (entry.isDirectory() && !isDraft(entry.name)) sweepOne(join(folder, entry.name));
  }
  sweepOne(folder);
}

function sweepOne(folder: string): void {
  for (const { name } of list(folder))
    if (isAbandoned(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
