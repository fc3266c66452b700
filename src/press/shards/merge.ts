import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOutput } from '../app/printer.ts';
import { explainFault, PressError } from '../press-error.ts';
import { type Changes, compareTrees } from '../trees/changes.ts';
import { lockFolder } from '../trees/folder-lock.ts';
import { inspectOutput } from '../trees/inspect-output.ts';
import { writeIntegrity } from '../trees/integrity.ts';
import { openLedger } from '../trees/ledger.ts';
import { writeManifest } from '../trees/manifest.ts';
import { chooseOutputFolder } from '../trees/output-folder.ts';
import { healOutput, openWorkFolder } from '../trees/publish.ts';
import { putInPlace } from '../trees/put.ts';
import { digestTree } from '../trees/tree.ts';
import { workshopOf } from '../trees/workshop.ts';
import { checkShards, findShards } from './shard-mark.ts';

/** What a merge is told. */
interface MergeOrders {
  readonly root: string;
  readonly contentFolder: string;
  readonly outDir: string;
  readonly outFolder: string;
  readonly folders: readonly string[];
  readonly now: Date;
  readonly signingKey?: KeyObject;
}

/** What came of it. */
export interface Merged {
  readonly parts: number;
  readonly files: number;
  readonly changes: Changes;
}

/**
 * Puts the parts of an edition together in the output's place: exactly the bytes of the whole build, or nothing. Every file is
 * checked against the sum that its machine wrote down.
 */
export async function mergeShards(orders: MergeOrders, onWait: () => void): Promise<Merged> {
  const { root, outDir, folders, now } = orders;
  const shards = findShards(folders);
  checkShards(shards);
  const output = chooseOutputFolder(orders.outFolder, orders.contentFolder, root);
  const lock = await lockFolder(output, onWait);
  const workshop = workshopOf(root, output);
  try {
    await healOutput(workshop);
    const inspection = await inspectOutput(root, output);
    const { live } = inspection;
    const ledger = openLedger(inspection);
    const work = await openWorkFolder(workshop);
    for (const { folder, files } of shards) {
      for (const [path, { sha256, key }] of files) {
        if (ledger.keep(path, key)) continue;
        const written = writeOutput(work, path, readPart(folder, path));
        if (written.sha256 !== sha256)
          throw new PressError(`${join(folder, path)} is not as it was built. Build that part again.`);
        ledger.note(written);
      }
    }
    const site = shards[0]?.integrity ?? null;
    if (site !== null) writeIntegrity(ledger, { work, site, key: orders.signingKey });
    const tree = ledger.close();
    const changes = compareTrees(live?.files ?? null, tree);
    const due = shards[0]?.due ?? null;
    const digest = digestTree(tree);
    const manifest = { output: outDir, edition: digest, tree, changes, due, now: now.getTime() };
    await writeManifest(root, manifest, () =>
      putInPlace(tree, live, ledger, workshop, { root, digest, changes }),
    );
    return { parts: shards.length, files: tree.size, changes };
  } catch (error) {
    throw explainFault(error, output);
  } finally {
    await rm(workshop.work, { recursive: true, force: true });
    lock.release();
  }
}

function readPart(folder: string, path: string): Uint8Array {
  try {
    return readFileSync(join(folder, ...path.split('/')));
  } catch {
    throw new PressError(`${join(folder, path)} can’t be read. Build that part again.`);
  }
}
