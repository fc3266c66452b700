import { assembleTwin } from './assemble.ts';
import { type Changes, pathsOf, recallChanges, rememberChanges } from './changes.ts';
import type { Ledger } from './ledger.ts';
import { discard, markTwin, publish } from './publish.ts';
import { type KnownTree, rememberTree, type Tree, writeMark } from './tree.ts';
import { noteOutput, type Workshop } from './workshop.ts';

interface PutOrders {
  readonly root: string;
  /** Stands for every byte of the edition. */
  readonly digest: string;
  /** Against the edition that is published. */
  readonly changes: Changes;
  /** What the mark says beside the digest. */
  readonly part?: object;
}

/** Puts the finished edition in place: as a whole where nothing is known of the old one, else by what changed. */
export async function putInPlace(
  next: Tree,
  live: KnownTree | null,
  { isNew, isSound }: Pick<Ledger, 'isNew' | 'isSound'>,
  workshop: Workshop,
  { root, digest, changes, part = {} }: PutOrders,
): Promise<void> {
  // Written down before it is published; and where nothing is published, because keys may be others although no byte is.
  await rememberTree(root, next, digest);
  // A part says in its mark what it is made from, which may be new although no byte is.
  const isSame = live?.digest === digest && isNew.size === 0;
  if (isSame && Object.keys(part).length === 0) return;
  const mark = writeMark(digest, part);
  if (!live || isNew.size === next.size) {
    await discard(workshop.twin, workshop);
    await publish(workshop.work, workshop, { mark, keepsOld: false });
    await prepareTwin(root, workshop, next, mark);
    return;
  }
  noteOutput(root, workshop);
  const stale = await recallChanges(root, workshop.twin, live);
  assembleTwin(workshop, { next, stale: stale && [...stale, ...pathsOf(changes), ...isNew], isNew });
  await rememberChanges(root, { from: live.digest, to: digest }, changes);
  await publish(workshop.twin, workshop, { mark, keepsOld: isSound() });
}

/**
 * Makes a twin of what was just published: the next edition begins with it, and somebody who has waited for a whole paper waits
 * a little more better than on deadline. Without it the next build makes one.
 */
async function prepareTwin(root: string, workshop: Workshop, next: Tree, mark: string): Promise<void> {
  try {
    noteOutput(root, workshop);
    assembleTwin(workshop, { next, stale: null, isNew: new Set() });
    await markTwin(workshop, mark);
  } catch {
    await discard(workshop.twin, workshop);
  }
}
