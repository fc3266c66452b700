import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { findBundle } from './app/app-bundle.ts';
import type { Archive } from './cache/archive.ts';
import { sweepDrafts } from './drafts.ts';
import { holdsUntil, isSameRun, recallRun, rememberRun, tellAgain } from './last-run.ts';
import { type LeftOut, listPublicFiles, looseKey } from './loose-files.ts';
import { type EditionOrders, type Listed, listNewsroom, makeEdition, type Told } from './make-edition.ts';
import { EMPTY_NEWSROOM } from './newsroom.ts';
import { openProjectDarkroom } from './pictures/darkroom.ts';
import { explainFault } from './press-error.ts';
import { renew } from './renew.ts';
import type { Shard } from './shards/shard.ts';
import { keyOf } from './sheets/key-of.ts';
import { beginStage } from './stages.ts';
import type { Changes } from './trees/changes.ts';
import { type FolderLock, lockFolder } from './trees/folder-lock.ts';
import { beginInspection, type Inspection } from './trees/inspect-output.ts';
import { publicHalf } from './trees/integrity.ts';
import { writeManifest } from './trees/manifest.ts';
import { chooseOutputFolder } from './trees/output-folder.ts';
import { healOutput } from './trees/publish.ts';
import { forgetGone, type Workshop, workshopOf } from './trees/workshop.ts';

/** What a build is told. */
export interface PrintOrders extends EditionOrders {
  /** The project's folder. */
  readonly root: string;
  /** The output folder as it was named. */
  readonly outDir: string;
  /** Where it lies. */
  readonly outFolder: string;
  readonly archive: Archive;
  /** The part of the files that is to be made; null for all of them. */
  readonly shard: Shard | null;
  /** Whether texts have compressed copies beside them, for hosts that serve such. */
  readonly precompress: boolean;
  readonly signingKey?: KeyObject;
}

/** How far a build has come: the stage, and how many of how many. */
export interface PrintWatch {
  readonly onStep: (stage: 'reading' | 'rendering' | 'pictures', done: number, all: number | null) => void;
  readonly onWait: () => void;
}

/** What was published. */
export interface Output {
  /** As it was named. */
  readonly folder: string;
  /** Pages that people read. */
  readonly pages: number;
  /** How many of them were printed for this edition; the others are those of the last. */
  readonly printed: number;
  readonly changes: Changes;
  /** Pictures and the like that could not be read. */
  readonly leftOut: readonly LeftOut[];
}

/** What came of a build. */
export interface Printed {
  readonly told: Told;
  /** Null where errors kept the edition from being published: the output is as it was. */
  readonly output: Output | null;
}

/**
 * Builds the paper and puts it in the output's place. Nothing in the output changes unless all of it went well; what the last
 * edition has already is neither made nor copied.
 */
export async function print(orders: PrintOrders, watch: PrintWatch): Promise<Printed> {
  const { root, archive } = orders;
  const darkroom = openProjectDarkroom(root);
  let lock: FolderLock | null = null;
  try {
    const output = chooseOutputFolder(orders.outFolder, orders.contentFolder, root);
    lock = await lockFolder(output, watch.onWait);
    const workshop = workshopOf(root, output);
    await healOutput(workshop);
    forgetGone(root);
    sweepDrafts(join(root, '.broadsheet'));
    const { inspecting } = await beginInspection(root, output);
    beginStage('listing');
    const listed = await listNewsroom(orders);
    beginStage('sparing');
    const inputs = keyInputs(listed, orders);
    // What is told names the folders as they were named.
    const run = keyOf(inputs, orders.contentDir, orders.outDir, orders.shard);
    const spared = await findSpared(run, listed, workshop, inspecting, orders);
    if (spared) return spared;
    const bundle = findBundle(root, archive.code.pages);
    // It is waited for where pages are printed; until then a fault of it must not end the process.
    bundle.catch(() => {});
    const onRead = (done: number, all: number) => watch.onStep('reading', done, all);
    const made = await makeEdition({ ...orders, darkroom }, onRead, listed);
    // What was compiled is kept, whatever comes of it.
    await listed.memo.close();
    if (!made.isPublishable) return { told: made, output: null };
    const renewed = await renew(made, workshop, { ...orders, darkroom, bundle, inspecting, inputs }, watch);
    const { digest, ...printed } = renewed;
    beginStage('closing');
    archive.cache.close(made.used, made.used.size + SPARE);
    const { diagnostics, counts, held, articles, site, edition } = made;
    // Where a file changed meanwhile, the edition is made from other bytes than its key says: the next build looks for itself.
    if (!isSteady(listed)) return { told: made, output: { folder: orders.outDir, ...printed } };
    await rememberRun(root, output, {
      inputs: run,
      from: edition.now,
      until: holdsUntil(made),
      digest,
      told: { diagnostics, counts, held, articles, site },
      pages: printed.pages,
      leftOut: printed.leftOut,
      due: edition.due,
    });
    return { told: made, output: { folder: orders.outDir, ...printed } };
  } catch (error) {
    throw explainFault(error, orders.outFolder);
  } finally {
    lock?.release();
  }
}

/** Stands for all that an edition is made from: every file of the content folder and of `public/`, the code, and the orders. */
function keyInputs({ newsroom, memo }: Listed, orders: PrintOrders): string {
  const { archive, siteUrl, basePath, hold, strict, root, precompress, signingKey } = orders;
  const files = Array.from(newsroom?.files ?? [], ([path, file]) => [path, memo.digest({ path, file })]);
  const own = Array.from(listPublicFiles(root), ([path, file]) => [path, looseKey(path, file, memo)]);
  const { obstacles, passedOver } = newsroom ?? {};
  const rest = [
    obstacles,
    passedOver,
    siteUrl,
    basePath,
    hold,
    strict,
    precompress,
    signingKey && publicHalf(signingKey),
  ];
  return keyOf(archive.code.commands, files, own, rest);
}

/** Says whether the files that an edition was made from were the same from first to last. */
function isSteady({ newsroom, memo }: Listed): boolean {
  const { site, authors, agencies, pages } = newsroom ?? EMPTY_NEWSROOM;
  for (const file of [site ?? [], authors, agencies, pages].flat()) memo.digest(file);
  return memo.isSteady();
}

/** Finds the last build's output where this one would come to the same, and every file of it is as it was left. */
async function findSpared(
  run: string,
  { newsroom, memo }: Listed,
  { output }: Workshop,
  inspecting: Promise<Inspection>,
  { root, now, contentDir, outDir }: PrintOrders,
): Promise<Printed | null> {
  const last = await recallRun(root, output);
  if (!isSameRun(last, run, now.getTime())) return null;
  const { live, damaged } = await inspecting;
  if (live?.digest !== last.digest || damaged.size > 0) return null;
  const changes = { added: [], changed: [], removed: [] };
  const manifest = {
    output: outDir,
    edition: live.digest,
    tree: live.files,
    changes,
    due: last.due,
    now: now.getTime(),
  };
  await writeManifest(root, manifest, () => memo.close());
  const { pages, leftOut } = last;
  return {
    told: tellAgain(last, contentDir, newsroom?.files ?? new Map()),
    output: { folder: outDir, pages, printed: 0, changes, leftOut },
  };
}

/** Compiled files that are kept beside those in use: a branch's, or those of last week. */
const SPARE = 10_000;
