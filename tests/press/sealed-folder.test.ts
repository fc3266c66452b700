import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSealed, sealFolder, settle } from '../../src/press/sealed-folder.ts';
import { emptyFolder, filesIn, folderOf } from './folders.ts';

const FILES = { 'build.mjs': 'one', 'server/entry.mjs': 'two' };

describe('a sealed folder', () => {
  it('is whole as long as nobody touches what was in it', () => {
    const folder = folderOf(FILES);
    expect(isSealed(folder)).toBe(false);
    sealFolder(folder);
    folderOf({ 'compiled/build': 'what V8 made of it' }, folder);
    expect(isSealed(folder)).toBe(true);
  });

  it.each([
    ['changed', (file: string) => appendFileSync(file, '!')],
    ['gone', (file: string) => rmSync(file)],
  ])('is none any more where a file of it is %s', (_, damage) => {
    const folder = folderOf(FILES);
    sealFolder(folder);
    damage(join(folder, 'server/entry.mjs'));
    expect(isSealed(folder)).toBe(false);
  });

  it('takes the place of a damaged one', () => {
    const home = emptyFolder();
    folderOf({ 'bundle/build.mjs': 'half', 'bundle/old.mjs': 'old' }, home);
    folderOf(FILES, join(home, 'draft'));
    settle(join(home, 'draft'), join(home, 'bundle'));
    expect(isSealed(join(home, 'bundle'))).toBe(true);
    expect(existsSync(join(home, 'bundle', 'old.mjs'))).toBe(false);
  });

  it('does not take the place of one that another build has finished', () => {
    const home = folderOf({ 'bundle/build.mjs': 'theirs' });
    sealFolder(join(home, 'bundle'));
    folderOf(FILES, join(home, 'draft'));
    settle(join(home, 'draft'), join(home, 'bundle'));
    expect(filesIn(join(home, 'bundle'))['build.mjs']).toBe('theirs');
  });
});
