import { existsSync, linkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../../src/press/app/printer.ts';
import { compareTrees } from '../../../src/press/trees/changes.ts';
import { inspectOutput } from '../../../src/press/trees/inspect-output.ts';
import { openLedger } from '../../../src/press/trees/ledger.ts';
import { OUTPUT_MARK } from '../../../src/press/trees/output-folder.ts';
import { openWorkFolder } from '../../../src/press/trees/publish.ts';
import { putInPlace } from '../../../src/press/trees/put.ts';
import { digestTree } from '../../../src/press/trees/tree.ts';
import { forgetGone, workshopOf } from '../../../src/press/trees/workshop.ts';
import { emptyFolder, filesIn, folderOf } from '../folders.ts';

/** Publishes an edition of texts, each its own key, as a build does. Gives the paths that it had to make. */
async function publishTexts(root: string, texts: Readonly<Record<string, string>>): Promise<string[]> {
  const workshop = workshopOf(root, join(root, 'dist'));
  const inspection = await inspectOutput(root, workshop.output);
  const { live } = inspection;
  const ledger = openLedger(inspection);
  const work = await openWorkFolder(workshop);
  const wanted = Object.entries(texts).filter(([path, text]) => !ledger.keep(path, text));
  for (const [path, text] of wanted) ledger.note(writeOutput(work, path, text));
  const tree = ledger.close();
  const changes = compareTrees(live?.files ?? null, tree);
  await putInPlace(tree, live, ledger, workshop, { root, digest: digestTree(tree), changes });
  return wanted.map(([path]) => path);
}

function published(root: string): Record<string, string> {
  const { [OUTPUT_MARK]: _, ...files } = filesIn(join(root, 'dist'));
  return files;
}

describe('one edition after another', () => {
  const EDITIONS = [
    { 'index.html': 'one', 'a/index.html': 'a', 'b/c/index.html': 'c' },
    { 'index.html': 'two', 'a/index.html': 'a', 'b/c/index.html': 'c' },
    { 'index.html': 'two', 'a/index.html': 'a changed', 'd/index.html': 'd' },
    { 'index.html': 'two', a: 'a file where a folder was', 'd/index.html': 'd' },
    { 'index.html': 'one', 'a/index.html': 'a', 'b/c/index.html': 'c' },
  ];

  it('is in the output, whole, and nothing else is', async () => {
    const root = emptyFolder();
    for (const edition of [...EDITIONS, ...EDITIONS.toReversed()]) {
      await publishTexts(root, edition);
      expect(published(root)).toEqual(edition);
    }
  });

  it('makes only what the last had not', async () => {
    const root = emptyFolder();
    const [first = {}, second = {}, third = {}] = EDITIONS;
    expect(await publishTexts(root, first)).toHaveLength(3);
    expect(await publishTexts(root, second)).toEqual(['index.html']);
    expect(await publishTexts(root, third)).toEqual(['a/index.html', 'd/index.html']);
    expect(await publishTexts(root, third)).toEqual([]);
  });

  it('shares with the last what both have, and takes no more of the disk for it', async () => {
    const root = emptyFolder();
    const [first = {}, second = {}] = EDITIONS;
    await publishTexts(root, first);
    const { ino } = statSync(join(root, 'dist', 'a', 'index.html'));
    await publishTexts(root, second);
    expect(statSync(join(root, 'dist', 'a', 'index.html')).ino).toBe(ino);
  });

  it('needs nothing of a twin that a killed build left half-made', async () => {
    const root = emptyFolder();
    const [first = {}, second = {}, third = {}] = EDITIONS;
    await publishTexts(root, first);
    await publishTexts(root, second);
    const { twin } = workshopOf(root, join(root, 'dist'));
    expect(existsSync(twin)).toBe(true);
    folderOf({ 'index.html': 'half', 'left/over.html': 'over' }, twin);
    linkSync(join(root, 'dist', 'index.html'), join(twin, 'linked.html'));
    const mark = join(twin, OUTPUT_MARK);
    folderOf({ [OUTPUT_MARK]: '{}' }, twin);
    expect(existsSync(mark)).toBe(true);
    await publishTexts(root, third);
    expect(published(root)).toEqual(third);
  });

  it('puts right what somebody wrote into the output, for good', async () => {
    const root = emptyFolder();
    const [first = {}, second = {}, third = {}] = EDITIONS;
    await publishTexts(root, first);
    await publishTexts(root, second);
    folderOf({ 'dist/a/index.html': 'graffiti' }, root);
    expect(await publishTexts(root, second)).toEqual(['a/index.html']);
    expect(published(root)).toEqual(second);
    await publishTexts(root, third);
    await publishTexts(root, second);
    await publishTexts(root, first);
    expect(published(root)).toEqual(first);
  });

  it('leaves no twin behind when the output is gone', async () => {
    const root = emptyFolder();
    const [first = {}, second = {}] = EDITIONS;
    await publishTexts(root, first);
    await publishTexts(root, second);
    const { twin } = workshopOf(root, join(root, 'dist'));
    forgetGone(root);
    expect(existsSync(twin)).toBe(true);
    rmSync(join(root, 'dist'), { recursive: true });
    forgetGone(root);
    expect(existsSync(twin)).toBe(false);
  });

  it('is made whole where nobody remembers the last', async () => {
    const root = emptyFolder();
    folderOf({ 'dist/index.html': 'by another program', 'dist/old.html': 'old' }, root);
    const [first = {}] = EDITIONS;
    expect(await publishTexts(root, first)).toHaveLength(3);
    expect(published(root)).toEqual(first);
  });
});
