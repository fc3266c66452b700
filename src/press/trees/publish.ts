import { existsSync, readdirSync, renameSync } from 'node:fs';
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode, fullnessOf, inPlainWords, PressError } from '../press-error.ts';
import { OUTPUT_MARK } from './output-folder.ts';
import { exchangeFolders, replaceFolder } from './swap-folders.ts';
import type { Workshop } from './workshop.ts';

/** Makes a fresh folder for the files of an edition that no edition had before. */
export async function openWorkFolder({ work }: Workshop): Promise<string> {
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  return work;
}

/**
 * Puts right what a killed build left behind: the old output comes back to its name, half-built folders go.
 * The caller holds the folder's lock. A leftover is renamed before it is deleted, because a last swap may still want it,
 * and must then find all of it or nothing.
 */
export async function healOutput(workshop: Workshop): Promise<void> {
  const { output, aside, twin, folder, prefix } = workshop;
  if (!existsSync(output) && existsSync(aside)) renameSync(aside, output);
  const stale = names(folder)
    .filter((name) => name.startsWith(prefix) || name.startsWith(trashName('')))
    .map((name) => join(folder, name));
  if (existsSync(twin) && !existsSync(join(twin, OUTPUT_MARK))) stale.push(twin);
  if (existsSync(aside)) stale.push(aside);
  for (const path of stale) await discard(path, workshop);
}

/**
 * Puts a finished folder in the output's place, so that anybody who looks sees the old output or the new one, each whole.
 * One step where the system has one; else two renames in a process that a killed build does not take along. The old output
 * becomes the twin where it is known and sound; else it goes.
 */
export async function publish(
  built: string,
  workshop: Workshop,
  { mark, keepsOld }: { readonly mark: string; readonly keepsOld: boolean },
): Promise<void> {
  const { output, twin, aside } = workshop;
  let old = built;
  try {
    await writeFile(join(built, OUTPUT_MARK), mark);
    if (!existsSync(output)) return await rename(built, output);
    await allowMoving(output);
    const isExchanged = await exchangeFolders(output, built);
    if (!isExchanged) await replaceFolder(output, built, aside);
    if (!isExchanged) old = aside;
  } catch (error) {
    if (fullnessOf(error)) throw error;
    throw new PressError(
      `${output} could not be replaced (${inPlainWords(error)}). It is as it was.${adviceFor(error)}`,
    );
  }
  // The new edition is out: what goes wrong with the old one is put right by the next build.
  if (!keepsOld) await discard(old, workshop);
  else if (old !== twin) await rename(old, twin).catch(() => discard(old, workshop));
}

/** A folder that may not be written to can’t be moved to another place either, but its owner may change that. */
async function allowMoving(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o200) === 0) await chmod(folder, mode | 0o200).catch(() => {});
}

/** Says of a twin that it is whole. Links can’t be told from the files of the output: both bear the same mark. */
export async function markTwin({ twin }: Workshop, mark: string): Promise<void> {
  await writeFile(join(twin, OUTPUT_MARK), mark);
}

function adviceFor(error: unknown): string {
  if (/EACCES|EPERM|EROFS/.test(`${errorCode(error)} ${error}`))
    return ' Give the build leave to write to the folder that it lies in, or name another as OUT_DIR.';
  const mounted = ['EBUSY', 'EXDEV'].includes(errorCode(error)) || /EBUSY|EXDEV/.test(String(error));
  return mounted ? ' A mounted folder can’t be replaced as a whole: name a folder inside it as OUT_DIR.' : '';
}

/** Throws a folder away: it is out of everybody's way at once, however long it takes to delete. */
export async function discard(path: string, { folder }: Workshop): Promise<void> {
  const trash = join(folder, `${trashName(String(process.pid))}-${basename(path)}`);
  await rm(trash, { recursive: true, force: true });
  const gone = await rename(path, trash).then(
    () => trash,
    () => path,
  );
  await rm(gone, { recursive: true, force: true }).catch((error: unknown) => {
    if (gone === path) throw error;
  });
}

function trashName(of: string): string {
  return `.broadsheet-trash-${of}`;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
