import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { findBundle } from './app/app-bundle.ts';
import { type PrintJob, printAll } from './app/print-all.ts';
import { type WrittenFile, writeOutput } from './app/printer.ts';
import { bundlePress } from './bundle-press.ts';
import type { Archive } from './cache/archive.ts';
import { holdsUntil, isSameRun, recallRun, rememberRun, tellAgain } from './last-run.ts';
import {
  type LeftOut,
  type LooseFile,
  listCopies,
  listLooseFiles,
  listPublicFiles,
  writeLooseFile,
} from './loose-files.ts';
import {
  type EditionOrders,
  type Listed,
  listNewsroom,
  type Made,
  makeEdition,
  type Told,
} from './make-edition.ts';
import { type Darkroom, openProjectDarkroom } from './pictures/darkroom.ts';
import { listPlainFiles } from './plain-files.ts';
import { errorCode, inPlainWords, PressError } from './press-error.ts';
import { readReceived } from './received-copy.ts';
import { keyOf, makeKeys } from './sheets/keys.ts';
import { planSheets } from './sheets/plan-sheets.ts';
import { FORMATS, sidecarKey, sidecarOf, sidecarTask } from './sheets/sidecars.ts';
import { assembleTwin } from './trees/assemble.ts';
import { lockFolder } from './trees/folder-lock.ts';
import { type Changes, compareTrees, writeManifest } from './trees/manifest.ts';
import { chooseOutputFolder } from './trees/output-folder.ts';
import { discard, healOutput, openWorkFolder, publish } from './trees/publish.ts';
import {
  digestTree,
  isAsLeft,
  type KnownTree,
  recallTree,
  rememberTree,
  type Tree,
  type TreeFile,
  writeMark,
} from './trees/tree.ts';
import { type Workshop, workshopOf } from './trees/workshop.ts';

/** What a build is told. */
export interface PrintOrders extends EditionOrders {
  /** The project's folder. */
  readonly root: string;
  /** The output folder as it was named. */
  readonly outDir: string;
  /** Where it lies. */
  readonly outFolder: string;
  readonly archive: Archive;
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
  const output = chooseOutputFolder(orders.outFolder, orders.contentFolder, root);
  const darkroom = openProjectDarkroom(root);
  const lock = await lockFolder(output, watch.onWait);
  try {
    const workshop = workshopOf(root, output);
    await healOutput(workshop);
    const listed = await listNewsroom(orders);
    const inputs = keyInputs(listed, orders);
    const spared = await findSpared(inputs, listed, workshop, orders);
    if (spared) return spared;
    const bundle = findBundle(root, archive.code.pages);
    // It is waited for where pages are printed; until then a fault of it must not end the process.
    bundle.catch(() => {});
    const ownBundle = bundlePress(root, archive.code.commands);
    const onRead = (done: number, all: number) => watch.onStep('reading', done, all);
    const made = await makeEdition({ ...orders, darkroom }, onRead, listed);
    if (!made.isPublishable) return { told: made, output: null };
    const renewed = await renew(made, workshop, { ...orders, darkroom, bundle }, watch);
    const { digest, ...printed } = renewed;
    await ownBundle;
    archive.cache.close(made.used, made.used.size + SPARE);
    const { diagnostics, counts, held, articles, site, edition } = made;
    await rememberRun(root, output, {
      inputs,
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
    throw explain(error, output);
  } finally {
    lock.release();
  }
}

/** Stands for all that a build reads: every file of the content folder and of `public/`, the code, and its orders. */
function keyInputs({ newsroom, memo }: Listed, orders: PrintOrders): string {
  const { archive, contentDir, outDir, siteUrl, basePath, hold, strict, root } = orders;
  const files = Array.from(newsroom?.files ?? [], ([path, file]) => [path, memo.digest({ path, file })]);
  const own = Array.from(listPublicFiles(root), ([path, { from }]) => [path, digestFile(from)]);
  const rest = [
    newsroom?.obstacles,
    newsroom?.passedOver,
    contentDir,
    outDir,
    siteUrl,
    basePath,
    hold,
    strict,
  ];
  return keyOf(archive.code.commands, files, own, rest);
}

/** Finds the last build's output where this one would come to the same, and every file of it is as it was left. */
async function findSpared(
  inputs: string,
  { newsroom, memo }: Listed,
  { output }: Workshop,
  { root, now, contentDir, outDir }: PrintOrders,
): Promise<Printed | null> {
  const last = await recallRun(root, output);
  if (!isSameRun(last, inputs, now.getTime())) return null;
  const live = await recallTree(root, output);
  if (live?.digest !== last.digest) return null;
  for (const [path, file] of live.files) if (!isAsLeft(output, path, file, live)) return null;
  const changes = { added: [], changed: [], removed: [] };
  await writeManifest(root, { output: outDir, tree: live.files, changes, due: last.due, now: now.getTime() });
  await memo.close();
  const { pages, leftOut } = last;
  return {
    told: tellAgain(last, contentDir, newsroom?.files ?? new Map()),
    output: { folder: outDir, pages, printed: 0, changes, leftOut },
  };
}

/** Compiled files that are kept beside those in use: a branch's, or those of last week. */
const SPARE = 10_000;

interface RenewTools extends PrintOrders {
  readonly darkroom: Darkroom;
  readonly bundle: Promise<string>;
}

async function renew(
  made: Made,
  workshop: Workshop,
  { root, archive, darkroom, bundle, outDir }: RenewTools,
  watch: PrintWatch,
): Promise<Omit<Output, 'folder'> & { readonly digest: string }> {
  const { edition, fileOf } = made;
  const keys = makeKeys(edition, { code: archive.code.pages, desk: made.deskKey, digestOf: made.digestOf });
  const live = await recallTree(root, workshop.output);
  const ledger = openLedger(live, workshop.output);

  const sheets = planSheets(edition, keys, (path) => readReceived(path, made));
  const pages = sheets
    .filter((sheet) => !ledger.keep(sheet.path, sheet.key()))
    .map(
      ({ path, route, copy }): PrintJob => ({
        path,
        task: () => ({ kind: 'page', path, route, sheet: copy() }),
      }),
    );
  const records = [...edition.byId.values()].flatMap((story): PrintJob | [] => {
    const formats = FORMATS.filter(
      (format) => !ledger.keep(sidecarOf(story, format), sidecarKey(story, format, keys)),
    );
    if (formats.length === 0) return [];
    return { path: sidecarOf(story, 'json'), task: () => sidecarTask(edition, story, formats) };
  });
  const texts = listPlainFiles(edition, keys).filter((file) => !ledger.keep(file.path, file.key()));
  const loose = new Map([
    ...listPublicFiles(root),
    ...listLooseFiles(edition, { fileOf, develop: darkroom.develop }),
  ]);
  const toWrite = [...loose].filter(([path, file]) => !ledger.keep(path, looseKey(path, file, made)));

  const work = await openWorkFolder(workshop);
  const broken = new AbortController();
  try {
    const copies = listCopies(edition, fileOf);
    const wanted = new Set(toWrite.map(([path]) => path));
    const ahead = darkroom.developAhead(
      copies.filter(({ copy }) => wanted.has(edition.addresses.local(copy.address) ?? '')),
      { signal: broken.signal, onSome: (done, all) => watch.onStep('pictures', done, all) },
    );
    let printed = 0;
    await printAll([...pages, ...records], { bundle, folder: work }, (written) => {
      for (const file of written) ledger.note(file);
      printed += written.filter(({ path }) => path.endsWith('.html')).length;
      watch.onStep('rendering', printed, pages.length);
    });
    for (const { path, make } of texts) ledger.note(writeOutput(work, path, make()));
    await ahead;
    const leftOut: LeftOut[] = [];
    for (const [path, file] of toWrite) {
      const written = await writeLooseFile(path, file, work);
      if ('why' in written) leftOut.push({ file: file.from, why: written.why });
      else ledger.note(written);
    }
    const next = ledger.close();
    const digest = digestTree(next);
    await put(next, digest, live, ledger, workshop, root);
    await darkroom.tidy(copies);
    await made.memo.close();
    const changes = compareTrees(live?.files ?? null, next);
    await writeManifest(root, {
      output: outDir,
      tree: next,
      changes,
      due: edition.due,
      now: edition.now,
    });
    return {
      digest,
      pages: sheets.length,
      printed,
      changes,
      leftOut: leftOut.sort((a, b) => (a.file < b.file ? -1 : 1)),
    };
  } finally {
    broken.abort();
    await rm(work, { recursive: true, force: true });
  }
}

/** Puts the finished edition in place: as a whole where nothing is known of the old one, else by what changed. */
async function put(
  next: Tree,
  digest: string,
  live: KnownTree | null,
  { isNew, isSound }: Ledger,
  workshop: Workshop,
  root: string,
): Promise<void> {
  if (live?.digest === digest && isNew.size === 0) {
    // The keys of some files may be others although no byte is.
    await rememberTree(root, next, digest);
    return;
  }
  await rememberTree(root, next, digest);
  if (!live || isNew.size === next.size) {
    await discard(workshop.twin, workshop).catch(() => {});
    await publish(workshop.work, workshop, { mark: writeMark(digest), keepsOld: false });
    return;
  }
  const twin = await recallTree(root, workshop.twin);
  assembleTwin(workshop, { next, twin, isNew });
  await publish(workshop.twin, workshop, { mark: writeMark(digest), keepsOld: isSound() });
}

/** Keeps account of what the next edition holds: what the last has already, and what was made. */
interface Ledger {
  /** Notes a file with its key. Gives true where the last edition has it, untouched. */
  readonly keep: (path: string, key: string) => boolean;
  readonly note: (written: WrittenFile) => void;
  readonly isNew: ReadonlySet<string>;
  /** Whether every file of the last edition that was looked at is as the press left it. */
  readonly isSound: () => boolean;
  readonly close: () => Tree;
}

function openLedger(live: KnownTree | null, output: string): Ledger {
  const files = new Map<string, TreeFile>();
  const keys = new Map<string, string>();
  const isNew = new Set<string>();
  const intact = new Set<string>();
  let isSound = true;
  return {
    keep: (path, key) => {
      const known = live?.files.get(path);
      const isThere = live !== null && known !== undefined && isAsLeft(output, path, known, live);
      if (isThere) intact.add(path);
      else if (known) isSound = false;
      if (isThere && known.key === key) {
        files.set(path, known);
        return true;
      }
      keys.set(path, key);
      return false;
    },
    note: ({ path, sha256, size }) => {
      const key = keys.get(path) ?? '';
      // Made anew and come out the same: the old one stays.
      if (!intact.has(path) || live?.files.get(path)?.sha256 !== sha256) isNew.add(path);
      files.set(path, { sha256, size, key });
    },
    isNew,
    isSound: () => isSound,
    close: () => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A copy's name stands for its bytes; other files are told by theirs. */
function looseKey(path: string, file: LooseFile, { memo }: Made): string {
  switch (file.kind) {
    case 'copy':
      return keyOf('copy', path);
    case 'media':
      return keyOf('file', memo.digest({ path: file.path, file: file.from }));
    case 'public':
      return keyOf('file', digestFile(file.from));
  }
}

function digestFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** What the machine refuses, by the code of the system's error. */
const MACHINE_FAULTS = ['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'];

/** A full disk is the machine's fault, and told in a sentence; whatever else is thrown is shown as it is. */
function explain(error: unknown, output: string): unknown {
  const isFull = /No space left on device/.test(String(error));
  if (!isFull && !MACHINE_FAULTS.includes(errorCode(error))) return error;
  const why = isFull ? 'the disk is full' : inPlainWords(error);
  return new PressError(`The paper could not be built: ${why}. ${output} is as it was.`);
}
