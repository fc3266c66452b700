import { existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseOutputFolder, OUTPUT_MARK } from '../../../src/press/trees/output-folder.ts';
import { emptyFolder, folderOf } from '../folders.ts';

function project(): { root: string; content: string } {
  const root = folderOf({ 'content/articles/a.md': '', 'src/x.ts': '', 'public/icon.svg': '' });
  return { root, content: join(root, 'content') };
}

describe('the output folder', () => {
  it('may be missing, empty, called dist, or an earlier output', () => {
    const { root, content } = project();
    const earlier = folderOf({ [OUTPUT_MARK]: '', 'index.html': '' });
    const called = join(folderOf({ 'dist/index.html': '' }), 'dist');
    for (const folder of [
      join(root, 'dist'),
      emptyFolder(),
      earlier,
      called,
      join(emptyFolder(), 'a', 'b'),
    ]) {
      expect(chooseOutputFolder(folder, content, root)).toBe(folder);
    }
  });

  it.skipIf(process.platform === 'win32')('is where a link leads, so that the link stays', () => {
    const { root, content } = project();
    const target = emptyFolder();
    symlinkSync(target, join(root, 'dist'));
    expect(chooseOutputFolder(join(root, 'dist'), content, root)).toBe(target);
  });

  it.each(['.', 'content', 'content/out', 'src', 'src/pages', 'public', 'node_modules', '.git', '..', '/'])(
    'is never %s',
    (path) => {
      const { root, content } = project();
      expect(() => chooseOutputFolder(join(path === '/' ? '/' : root, path), content, root)).toThrow(
        /name another one/,
      );
      expect(existsSync(join(content, 'articles/a.md'))).toBe(true);
    },
  );

  it('is never the home folder, nor one that holds it', () => {
    const { root, content } = project();
    expect(() => chooseOutputFolder(homedir(), content, root)).toThrow('home folder');
    expect(() => chooseOutputFolder(join(realpathSync(homedir()), '..'), content, root)).toThrow();
  });

  it('is never a folder with somebody else’s files in it', () => {
    const { root, content } = project();
    const foreign = folderOf({ 'thesis.doc': 'years of work' });
    expect(() => chooseOutputFolder(foreign, content, root)).toThrow('did not make');
  });

  it('is no file', () => {
    const { root, content } = project();
    const folder = folderOf({ 'out.txt': '' });
    expect(() => chooseOutputFolder(join(folder, 'out.txt'), content, root)).toThrow('is a file');
  });

  it('is told apart from a neighbour whose name begins the same way', () => {
    const { root, content } = project();
    mkdirSync(join(root, 'content-out'));
    expect(chooseOutputFolder(join(root, 'content-out'), content, root)).toBe(join(root, 'content-out'));
  });
});
