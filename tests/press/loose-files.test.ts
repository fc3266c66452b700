import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLooseFiles, writeLooseFile } from '../../src/press/loose-files.ts';
import { article, edit, makeDesk, measured } from '../edition/copy.ts';
import { emptyFolder, folderOf } from './folders.ts';

const image = { src: 'content:articles/goat.jpg', alt: 'A goat.', caption: null, credit: null };
const { edition } = edit([article({ image, placement: { redirectFrom: ['/old/'] } })], {
  desk: makeDesk({ base: '/paper/' }),
  pictures: { 'articles/goat.jpg': measured({ size: { width: 320, height: 200 } }) },
});

describe('the files beside the pages', () => {
  const develop = async ({ copy }: { readonly copy: { readonly address: string } }) =>
    new TextEncoder().encode(`made for ${copy.address}`);

  it('are pictures, and copies of them, made when they are asked for', async () => {
    const content = folderOf({ 'articles/goat.jpg': 'a goat' });
    const files = listLooseFiles(edition, { fileOf: (path) => join(content, path), develop });
    expect([...files.keys()]).toEqual([
      'files/articles/goat.jpg',
      'files/articles/goat.0123456789-320w.avif',
      'files/articles/goat.0123456789-320w.webp',
    ]);
    const out = emptyFolder();
    for (const [path, file] of files) expect(await writeLooseFile(path, file, out)).toMatchObject({ path });
    expect(readFileSync(join(out, 'files/articles/goat.jpg'), 'utf8')).toBe('a goat');
    expect(readFileSync(join(out, 'files/articles/goat.0123456789-320w.avif'), 'utf8')).toBe(
      'made for /paper/files/articles/goat.0123456789-320w.avif',
    );
  });

  it('are told when they can’t be read', async () => {
    const files = listLooseFiles(edition, { fileOf: () => '/nowhere/goat.jpg', develop });
    for (const [path, file] of files)
      expect(await writeLooseFile(path, file, emptyFolder())).toEqual({ why: 'it is not there' });
  });
});
