import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { planHosting } from '../hosts/host-plan.ts';
import { type PrintJob, printAll } from './app/print-all.ts';
import { writeOutput } from './app/printer.ts';
import { listStandingBooks } from './bind-book.ts';
import { listHostSheets } from './host-sheets.ts';
import { findInlineCode } from './inline-code.ts';
import {
  type LeftOut,
  listCopies,
  listIcons,
  listLooseFiles,
  listPublicFiles,
  looseKey,
  makeLooseFile,
} from './loose-files.ts';
import type { Made } from './make-edition.ts';
import type { Darkroom } from './pictures/darkroom.ts';
import { precompress } from './precompress.ts';
import type { Output, PrintOrders, PrintWatch } from './print.ts';
import { listReaderFiles } from './reader-files.ts';
import { findReaderScripts } from './reader-scripts.ts';
import { readReceived } from './received-copy.ts';
import { makeSearch } from './search/search-files.ts';
import { isInShard } from './shards/shard.ts';
import { describeShard } from './shards/shard-mark.ts';
import { articleSheets } from './sheets/article-sheets.ts';
import { listCards } from './sheets/cards.ts';
import { openKeyBook } from './sheets/key-book.ts';
import { keyOf } from './sheets/key-of.ts';
import { type Keys, makeKeys } from './sheets/keys.ts';
import { planOtherSheets } from './sheets/plan-sheets.ts';
import type { Sheet } from './sheets/sheet.ts';
import { formatsOf, sidecarKey, sidecarOf, sidecarTask } from './sheets/sidecars.ts';
import { beginStage } from './stages.ts';
import { listTextFiles } from './text-files.ts';
import { compareTrees } from './trees/changes.ts';
import type { Inspection } from './trees/inspect-output.ts';
import { writeIntegrity } from './trees/integrity.ts';
import { openLedger } from './trees/ledger.ts';
import { writeManifest } from './trees/manifest.ts';
import { openWorkFolder } from './trees/publish.ts';
import { putInPlace } from './trees/put.ts';
import { digestTree } from './trees/tree.ts';
import type { Workshop } from './trees/workshop.ts';
import { endAll } from './workers.ts';

/** What an edition is renewed with. */
export interface RenewTools extends PrintOrders {
  readonly darkroom: Darkroom;
  readonly bundle: Promise<string>;
  readonly inspecting: Promise<Inspection>;
  /** Stands for all that the edition is made from. */
  readonly inputs: string;
}

/** What came of it, and the digest of what lies in the output now. */
export interface Renewed extends Omit<Output, 'folder'> {
  readonly digest: string;
}

/**
 * Makes the output what an edition says: finds which of its files the last one has, makes the others, and puts all of them in
 * place in one step.
 */
export async function renew(
  made: Made,
  workshop: Workshop,
  tools: RenewTools,
  watch: PrintWatch,
): Promise<Renewed> {
  beginStage('planning');
  const { root, archive, darkroom, bundle, outDir, shard } = tools;
  const { edition } = made;
  const parts = { code: archive.code.pages, desk: made.deskKey, digestOf: made.digestOf };
  // A part has no use for the keys of the others.
  const book = shard === null ? await openKeyBook({ root, output: workshop.output }, edition, parts) : null;
  const keys = book?.keys ?? makeKeys(edition, parts);
  const inspection = await tools.inspecting;
  const { live } = inspection;
  const ledger = openLedger(inspection);
  const isWanted: IsWanted = (path, key) => isInShard(path, shard) && !ledger.keep(path, key());

  const work = await openWorkFolder(workshop);
  const broken = new AbortController();
  // Pagefind works on its own while the rest is planned.
  const seeking = makeSearch(edition, keys, { ledger, live, shard, work }, (written) => {
    for (const file of written) ledger.note(file);
  });
  // Whatever comes of it is heard of with what else is made.
  seeking.catch(() => {});
  try {
    const planned = await planFiles(made, keys, isWanted, tools);
    const { jobs, pages, texts, hosts, books, toWrite, copies, scripts } = planned;
    await book?.close();
    const wanted = new Set(toWrite.map(([path]) => path));
    const ahead = darkroom.developAhead(
      copies.filter(({ copy }) => wanted.has(edition.addresses.local(copy.address) ?? '')),
      { signal: broken.signal, onSome: (done, all) => watch.onStep('pictures', done, all) },
    );
    beginStage('bundling');
    let printed = 0;
    const printing = printAll(jobs, { bundle, folder: work }, (written) => {
      for (const file of written) ledger.note(file);
      printed += written.filter(({ path }) => path.endsWith('.html')).length;
      watch.onStep('rendering', printed, null);
    });
    const writing = (async () => {
      const last = texts.filter(({ makeLast }) => makeLast);
      for (const { path, make, makeLast, feed } of [...texts.filter((text) => !text.makeLast), ...last]) {
        if (feed) continue;
        ledger.note(writeOutput(work, path, makeLast?.(ledger.find) ?? make()));
        // The threads want their next pages.
        await setImmediate();
      }
    })();
    await endAll([printing, writing, seeking]);
    beginStage('writing');
    await ahead;
    for (const { path, make } of books) ledger.note(writeOutput(work, path, await make()));
    if (hosts.length > 0) {
      const { root: base } = edition.addresses;
      const code = await findInlineCode(await bundle, base, scripts.boot);
      const plan = planHosting(edition, code);
      for (const { path, write } of hosts) ledger.note(writeOutput(work, path, write(plan)));
    }
    const leftOut: LeftOut[] = [];
    for (const [path, file] of toWrite) {
      const read = await makeLooseFile(file);
      if ('why' in read) leftOut.push({ file: file.from ?? path, why: read.why });
      else ledger.note(writeOutput(work, path, read.bytes));
    }
    if (tools.precompress) await precompress(ledger, { work, output: workshop.output });
    const integrity = edition.desk.site.integrity ? edition.addresses.absolute(edition.addresses.root) : null;
    if (integrity !== null && shard === null)
      writeIntegrity(ledger, { work, site: integrity, key: tools.signingKey });
    beginStage('publishing');
    const tree = ledger.close();
    const { due } = edition;
    const part =
      shard &&
      describeShard({ shard, inputs: keyOf(tools.inputs, edition.now), due, integrity, files: tree });
    const changes = compareTrees(live?.files ?? null, tree);
    const digest = digestTree(tree);
    const manifest = { output: outDir, edition: digest, tree, changes, due, now: edition.now };
    await writeManifest(root, manifest, () =>
      putInPlace(tree, live, ledger, workshop, { root, digest, changes, ...(part && { part }) }),
    );
    await darkroom.tidy(copies);
    return { digest, pages, printed, changes, leftOut: leftOut.sort(byFile) };
  } finally {
    broken.abort();
    await Promise.allSettled([seeking]);
    await rm(work, { recursive: true, force: true });
  }
}

/** Whether a file is this build's to make, and not there already. */
type IsWanted = (path: string, key: () => string) => boolean;

/** Finds which files of an edition have to be made. */
async function planFiles(made: Made, keys: Keys, isWanted: IsWanted, tools: RenewTools) {
  const { root, archive, darkroom, shard } = tools;
  const { edition, fileOf } = made;
  const { jobs, pages } = await planJobs(made, keys, isWanted, shard);
  const cards = listCards(edition, keys)
    .filter(({ path, key }) => isWanted(path, key))
    .map(({ path, copy }): PrintJob => ({ path, task: () => ({ kind: 'card', path, copy }) }));
  const scripts = await findReaderScripts(root, archive.code.pages);
  const texts = [...listTextFiles(edition, keys), ...listReaderFiles(edition, scripts)].filter(
    ({ path, key }) => isWanted(path, key),
  );
  const hosts = listHostSheets(edition, keys).filter(({ path, key }) => isWanted(path, key));
  const feeds = texts.flatMap(({ path, feed }): PrintJob | [] =>
    feed ? { path, task: () => ({ kind: 'feed', path, copy: feed() }) } : [],
  );
  const books = listStandingBooks(
    { edition, fileOf, develop: darkroom.develop, memo: made.memo },
    keys,
  ).filter(({ path, key }) => isWanted(path, key));
  const loose = new Map([
    ...listPublicFiles(root),
    ...listLooseFiles(edition, { fileOf, develop: darkroom.develop }),
    ...listIcons(edition, fileOf),
  ]);
  const toWrite = [...loose].filter(([path, file]) => isWanted(path, () => looseKey(path, file, made.memo)));
  const copies = listCopies(edition, fileOf);
  return { jobs: [...jobs, ...cards, ...feeds], pages, texts, hosts, books, toWrite, copies, scripts };
}

/** So many files are planned before others have their turn. */
const TURN = 500;

/** Lists what has to be printed: pages, and the files beside articles. What else is under way has its turn between. */
async function planJobs(
  made: Made,
  keys: Keys,
  isWanted: IsWanted,
  shard: PrintOrders['shard'],
): Promise<{ readonly jobs: readonly PrintJob[]; readonly pages: number }> {
  const { edition } = made;
  const jobs: PrintJob[] = [];
  let pages = 0;
  let turn = 0;
  const plan = async (sheets: readonly Sheet[]) => {
    for (const { path, route, key, copy } of sheets) {
      if (!isInShard(path, shard)) continue;
      pages += 1;
      if (isWanted(path, key))
        jobs.push({ path, task: () => ({ kind: 'page', path, route, sheet: copy() }) });
      turn += 1;
      if (turn % TURN === 0) await setImmediate();
    }
  };
  await plan(planOtherSheets(edition, keys));
  for (const story of edition.byId.values()) {
    await plan(articleSheets(edition, story, keys, (path, sha256) => readReceived(path, sha256, made)));
    const formats = formatsOf(story).filter((format) =>
      isWanted(sidecarOf(story, format), () => sidecarKey(story, format, keys)),
    );
    if (formats.length > 0)
      jobs.push({ path: sidecarOf(story, 'json'), task: () => sidecarTask(edition, story, formats) });
  }
  return { jobs, pages };
}

function byFile(a: LeftOut, b: LeftOut): number {
  return a.file < b.file ? -1 : 1;
}
