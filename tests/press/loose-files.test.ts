import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type LooseFile, listIcons, listLooseFiles, makeLooseFile } from '../../src/press/loose-files.ts';
import { article, edit, makeDesk, measured } from '../edition/copy.ts';
import { folderOf } from './folders.ts';

const image = { src: 'content:articles/goat.jpg', alt: 'A goat.', caption: null, credit: null };
const { edition } = edit([article({ image, placement: { redirectFrom: ['/old/'] } })], {
  desk: makeDesk({ base: '/paper/' }),
  pictures: { 'articles/goat.jpg': measured({ size: { width: 320, height: 200 } }) },
});

async function textOf(file: LooseFile): Promise<string> {
  const made = await makeLooseFile(file);
  return 'why' in made ? made.why : Buffer.from(made.bytes).toString();
}

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
    const [picture, copy] = [...files.values()];
    if (!picture || !copy) throw new Error('There are no files');
    expect(await textOf(picture)).toBe('a goat');
    expect(await textOf(copy)).toBe('made for /paper/files/articles/goat.0123456789-320w.avif');
  });

  it('are the icon in the sizes that telephones and desks ask for', async () => {
    const sizes = [];
    for (const file of listIcons(edition, () => null).values()) {
      const made = await makeLooseFile(file);
      if ('why' in made) throw new Error(made.why);
      const { width, height, format } = await sharp(made.bytes).metadata();
      sizes.push([format, width, height]);
    }
    expect(sizes).toEqual([
      ['png', 180, 180],
      ['png', 192, 192],
      ['png', 512, 512],
    ]);
  });

  it('are told when they can’t be read', async () => {
    const files = listLooseFiles(edition, { fileOf: () => '/nowhere/goat.jpg', develop });
    for (const file of files.values()) expect(await makeLooseFile(file)).toEqual({ why: 'it is not there' });
  });
});
