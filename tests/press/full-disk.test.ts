import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFault } from '../../src/press/press-error.ts';
import { writeManifest } from '../../src/press/trees/manifest.ts';
import { Tree } from '../../src/press/trees/tree.ts';
import { build, differencesOf, emptyArchive } from './edits/compare-builds.ts';
import { openNewsroom } from './edits/newsroom-of-edits.ts';
import { emptyFolder, filesIn } from './folders.ts';
import { feignDisk, mountDisk, type SmallDisk } from './small-disk.ts';

/** Each builds a paper a dozen times. In milliseconds. */
const PATIENCE = 240_000;

const NOW = new Date('2026-11-25T12:00:00Z');

/** Edits a newsroom and builds it on ever less full disks. Gives how many builds failed and how many were published. */
async function fillAndBuild({ folder, fill, empty }: SmallDisk) {
  const home = emptyFolder();
  const newsroom = openNewsroom(join(home, 'content'), 1);
  const [output, clean, before] = [join(folder, 'dist'), join(home, 'clean'), join(home, 'before')];
  const publish = (to: string) => build(newsroom.folder, to, NOW, emptyArchive());
  await publish(output);
  cpSync(output, before, { recursive: true });
  for (let edits = 0; edits < 3; edits += 1) newsroom.edit();
  await publish(clean);
  expect(differencesOf(before, clean)).not.toEqual([]);
  let failed = 0;
  for (let room = 0; ; room = room * 4 + 2 ** 10) {
    fill(room);
    const fault = await publish(output).then(
      () => null,
      (error: unknown) => error,
    );
    empty();
    if (!fault) break;
    failed += 1;
    expect(fault).toMatchObject({
      name: 'PressError',
      message: expect.stringMatching(
        /^The paper could not be built: the disk is full\. \S+ is as it was; make room .*\.$/,
      ),
    });
    expect(differencesOf(output, before), `room for ${room} bytes`).toEqual([]);
  }
  expect(differencesOf(output, clean)).toEqual([]);
  return failed;
}

describe('a full disk', () => {
  it(
    'leaves the old edition or the new one, whole, and says what to do, wherever writing ends',
    async () => {
      expect(await fillAndBuild(feignDisk())).toBeGreaterThan(2);
    },
    PATIENCE,
  );

  it(
    'does so in truth, on a machine that lets a test mount a disk',
    async ({ annotate }) => {
      const disk = mountDisk();
      if (disk) expect(await fillAndBuild(disk)).toBeGreaterThan(2);
      else await annotate('no disk can be mounted here: a feigned one stands for it, in the test before');
    },
    PATIENCE,
  );

  it('is met before the output is exchanged, also by the manifest', async () => {
    const { folder: root, fill } = feignDisk();
    fill(100);
    let isExchanged = false;
    const written = writeManifest(
      root,
      {
        output: 'dist',
        edition: '',
        tree: Tree.of([]),
        changes: { added: [], changed: [], removed: [] },
        due: null,
        now: 0,
      },
      async () => {
        isExchanged = true;
      },
    );
    await expect(written).rejects.toThrow('ENOSPC');
    expect(isExchanged).toBe(false);
    expect(filesIn(root)).toEqual({});
  });

  it.each([
    ['a thread', new Error('ENOSPC: no space left on device, write')],
    ['Astro', new Error('Astro could not bundle the templates.\nError: ENOSPC: no space left on device')],
    ['the system', Object.assign(new Error('write'), { code: 'ENOSPC' })],
  ])('is known from the words of %s', (_, error) => {
    expect(explainFault(error, 'dist')).toMatchObject({
      message:
        'The paper could not be built: the disk is full. dist is as it was; make room on its disk and on that of .broadsheet/, then build again.',
    });
  });

  it.each([
    [
      'a file that may not be written to',
      new Error("EACCES: permission denied, open '/paper/index.html'"),
      'no permission (/paper/index.html). dist is as it was; give the build leave to write there',
    ],
    [
      'a file that went away',
      Object.assign(new Error("ENOENT: no such file or directory, open '/copy/a.md'"), { code: 'ENOENT' }),
      'it is not there (/copy/a.md). dist is as it was; somebody moved or deleted it meanwhile: put it back',
    ],
    [
      'too many open files',
      Object.assign(new Error('spawn perl EMFILE'), { code: 'EMFILE' }),
      'too many files are open. dist is as it was; let it open more, such as with “ulimit -n 4096”',
    ],
    [
      'too many open files, as Node’s loader has it',
      new Error('Cannot read package config /paper/package.json: too many open files.'),
      'too many files are open. dist is as it was; let it open more, such as with “ulimit -n 4096”',
    ],
  ])('is one fault of several that are told with place and remedy: %s', (_, error, told) => {
    expect(explainFault(error, 'dist')).toMatchObject({
      message: `The paper could not be built: ${told}, then build again.`,
    });
  });

  it('is not seen in a fault of ours', () => {
    const error = new Error('There is no such thing');
    expect(explainFault(error, 'dist')).toBe(error);
  });
});
