import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OUTPUT_MARK } from './output-folder.ts';
import { errorCode, inPlainWords, PressError } from './press-error.ts';
import { exchangeFolders, replaceFolder } from './swap-folders.ts';

/** The mark that a finished output bears. */
const MARK = '{ "generator": "Broadsheet" }\n';

/**
 * Makes a fresh folder to build in. It lies in the project, so that Astro finds its modules from there,
 * and bears the output folder's key, so that the next build of that folder can clear it away.
 */
export async function openWorkFolder(root: string, output: string): Promise<string> {
  const folder = join(root, '.broadsheet', `press-${keyOf(output)}-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Puts right what a killed build left behind: the old output comes back to its name, half-built folders go.
 * The caller holds the folder's lock. A leftover is renamed before it is deleted, because a last swap may still want it,
 * and must then find all of it or nothing.
 */
export async function healOutput(root: string, output: string): Promise<void> {
  const aside = asidePath(output);
  if (!existsSync(output) && existsSync(aside)) renameSync(aside, output);
  const work = join(root, '.broadsheet');
  const stale = names(work)
    .filter((name) => name.startsWith(`press-${keyOf(output)}-`) || name.startsWith('trash-'))
    .map((name) => join(work, name));
  const beside = [aside, arrivalPath(output)].filter((path) => existsSync(path));
  for (const path of [...stale, ...beside]) await discard(path, root);
}

/**
 * Puts a built folder in the output's place, so that anybody who looks sees the old output or the new one, each whole.
 * One step where the system has one; else two renames in a process that a killed build does not take along.
 */
export async function publish(built: string, output: string, root: string): Promise<void> {
  await writeFile(join(built, OUTPUT_MARK), MARK);
  try {
    await mkdir(dirname(output), { recursive: true });
    const next = await bringNear(built, output);
    if (!existsSync(output)) await rename(next, output);
    else if (await exchangeFolders(output, next)) await discard(next, root);
    else {
      await replaceFolder(output, next, asidePath(output));
      await discard(asidePath(output), root);
    }
  } catch (error) {
    throw new PressError(
      `${output} could not be replaced (${inPlainWords(error)}). It is as it was.${adviceFor(error)}`,
    );
  }
}

/** Moves or copies the built folder to the output's file system, where it can be renamed. */
async function bringNear(built: string, output: string): Promise<string> {
  const [from, to] = await Promise.all([stat(built), stat(dirname(output))]);
  if (from.dev === to.dev) return built;
  const arrival = arrivalPath(output);
  try {
    await cp(built, arrival, { recursive: true });
  } catch (error) {
    await rm(arrival, { recursive: true, force: true });
    throw error;
  }
  return arrival;
}

function adviceFor(error: unknown): string {
  const mounted = ['EBUSY', 'EXDEV'].includes(errorCode(error)) || /EBUSY|EXDEV/.test(String(error));
  return mounted ? ' A mounted folder can’t be replaced as a whole: name a folder inside it as OUT_DIR.' : '';
}

async function discard(path: string, root: string): Promise<void> {
  const trash = join(root, '.broadsheet', `trash-${process.pid}-${basename(path)}`);
  await rm(trash, { recursive: true, force: true });
  const gone = await rename(path, trash).then(
    () => trash,
    () => path,
  );
  await rm(gone, { recursive: true, force: true });
}

function asidePath(output: string): string {
  return join(dirname(output), `.${basename(output)}.broadsheet-old`);
}

function arrivalPath(output: string): string {
  return join(dirname(output), `.${basename(output)}.broadsheet-new`);
}

function keyOf(output: string): string {
  return createHash('sha256').update(output).digest('hex').slice(0, 8);
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
