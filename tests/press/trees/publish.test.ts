import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTPUT_MARK } from '../../../src/press/trees/output-folder.ts';
import { healOutput, openWorkFolder, publish } from '../../../src/press/trees/publish.ts';
import { exchangeFolders, replaceFolder } from '../../../src/press/trees/swap-folders.ts';
import { workshopOf } from '../../../src/press/trees/workshop.ts';
import { emptyFolder, filesIn, folderOf } from '../folders.ts';

const OLD = { 'index.html': 'old', 'a/index.html': 'old' };
const NEW = { 'index.html': 'new', 'b/index.html': 'new' };

/** How a build publishes that knows nothing of the old output. */
const WHOLE = { mark: 'mark', keepsOld: false };

async function builtIn(root: string, output: string): Promise<string> {
  return folderOf(NEW, await openWorkFolder(workshopOf(root, output)));
}

const withoutMark = (folder: string) => {
  const { [OUTPUT_MARK]: _, ...files } = filesIn(folder);
  return files;
};

describe('publishing', () => {
  it('replaces the whole output and leaves nothing beside it', async () => {
    const root = folderOf({ 'dist/index.html': 'old', 'dist/a/index.html': 'old' });
    const output = join(root, 'dist');
    await publish(await builtIn(root, output), workshopOf(root, output), WHOLE);
    expect(withoutMark(output)).toEqual(NEW);
    expect(readdirSync(root).sort()).toEqual(['.broadsheet', 'dist']);
    expect(readdirSync(join(root, '.broadsheet'))).toEqual([]);
  });

  it('makes an output where there was none, in folders that were missing too', async () => {
    const root = emptyFolder();
    const output = join(root, 'a', 'b', 'dist');
    await publish(await builtIn(root, output), workshopOf(root, output), WHOLE);
    expect(withoutMark(output)).toEqual(NEW);
  });

  it('marks what it made', async () => {
    const root = emptyFolder();
    const output = join(root, 'site');
    await publish(await builtIn(root, output), workshopOf(root, output), WHOLE);
    expect(existsSync(join(output, OUTPUT_MARK))).toBe(true);
  });

  it('leaves the output as it was where it can’t be replaced, and says so', async () => {
    const root = folderOf({ 'dist/index.html': 'old' });
    const output = join(root, 'dist');
    const built = await builtIn(root, output);
    renameSync(dirname(built), join(root, 'gone'));
    await expect(publish(built, workshopOf(root, output), WHOLE)).rejects.toThrow();
    expect(filesIn(output)).toEqual({ 'index.html': 'old' });
  });
});

describe('two renames, where no exchange is to be had', () => {
  it('put the new folder in place and the old one aside', async () => {
    const folder = folderOf({ 'dist/index.html': 'old', 'next/index.html': 'new' });
    await replaceFolder(join(folder, 'dist'), join(folder, 'next'), join(folder, 'aside'));
    expect(filesIn(folder)).toEqual({ 'aside/index.html': 'old', 'dist/index.html': 'new' });
  });

  it('put the old folder back where the new one is missing', async () => {
    const folder = folderOf({ 'dist/index.html': 'old' });
    await expect(
      replaceFolder(join(folder, 'dist'), join(folder, 'next'), join(folder, 'aside')),
    ).rejects.toThrow('ENOENT');
    expect(filesIn(folder)).toEqual({ 'dist/index.html': 'old' });
  });
});

describe('healing', () => {
  it('brings the old output back where a power cut came between the renames', async () => {
    const root = folderOf({ '.dist.broadsheet-old/index.html': 'old' });
    await healOutput(workshopOf(root, join(root, 'dist')));
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'old' });
  });

  it('clears away what dead builds left, and nothing of another output’s', async () => {
    const root = folderOf({
      'dist/index.html': 'old',
      '.dist.broadsheet-old/index.html': 'older',
    });
    const output = join(root, 'dist');
    await builtIn(root, output);
    const other = await openWorkFolder(workshopOf(root, join(root, 'other')));
    await healOutput(workshopOf(root, output));
    expect(readdirSync(join(root, '.broadsheet'))).toEqual([other.slice(dirname(other).length + 1)]);
    expect(readdirSync(root).sort()).toEqual(['.broadsheet', 'dist']);
    expect(filesIn(output)).toEqual({ 'index.html': 'old' });
  });

  it('never lets a late swap put a half-cleared folder in place', async () => {
    const root = folderOf({ 'dist/index.html': 'old' });
    const output = join(root, 'dist');
    const stale = await builtIn(root, output);
    await healOutput(workshopOf(root, output));
    expect(await exchangeFolders(output, stale)).toBe(false);
    expect(filesIn(output)).toEqual({ 'index.html': 'old' });
  });
});

describe('a killed build', () => {
  it('leaves the old output or the new one, whole', { timeout: 60_000 }, async () => {
    const program = fileURLToPath(new URL('publish-forever.ts', import.meta.url));
    for (let delay = 0; delay < 12; delay += 1) {
      const root = emptyFolder();
      const output = join(root, 'dist');
      folderOf(OLD, output);
      const child = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', program, root, output],
        {
          detached: true,
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, delay * 7));
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      await healOutput(workshopOf(root, output));
      const files = withoutMark(output);
      const mark = files['index.html'];
      expect(files).toEqual({ 'index.html': mark, 'a/index.html': mark });
    }
  });

  it('is followed by one that needs no help', async () => {
    const root = emptyFolder();
    const output = join(root, 'dist');
    mkdirSync(join(root, '.broadsheet', 'press-dead'), { recursive: true });
    await healOutput(workshopOf(root, output));
    await publish(await builtIn(root, output), workshopOf(root, output), WHOLE);
    expect(withoutMark(output)).toEqual(NEW);
  });
});
