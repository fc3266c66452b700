import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeShards } from '../../../src/press/shards/merge.ts';
import { isInShard, parseShard } from '../../../src/press/shards/shard.ts';
import { build, differencesOf, emptyArchive, PROJECT } from '../edits/compare-builds.ts';
import { openNewsroom } from '../edits/newsroom-of-edits.ts';
import { emptyFolder, folderOf } from '../folders.ts';

const NOW = new Date('2025-06-10T12:00:00Z');

describe('a part', () => {
  it('is named by its number and how many there are', () => {
    expect(parseShard('3/8')).toEqual({ number: 3, of: 8 });
    for (const text of ['0/8', '9/8', '3', '3/', 'a/b', '1/1000', '-1/2'])
      expect(parseShard(text)).toBeNull();
  });

  it('is one of several that together hold every file once', () => {
    const paths = Array.from({ length: 200 }, (_, number) => `2024/04/07/story-${number}/index.html`);
    for (const path of paths) {
      const holders = [1, 2, 3].filter((number) => isInShard(path, { number, of: 3 }));
      expect(holders).toHaveLength(1);
      expect(isInShard(path.replace('index.html', 'index.json'), { number: holders[0] ?? 0, of: 3 })).toBe(
        true,
      );
    }
  });
});

describe('the parts of an edition', { timeout: 300_000 }, () => {
  const merge = (home: string, folders: readonly string[], name = 'merged') =>
    mergeShards(
      {
        root: PROJECT,
        contentFolder: join(home, 'content'),
        outDir: name,
        outFolder: join(home, name),
        folders,
        now: NOW,
      },
      () => {},
    );

  it('come together to exactly the whole build, and to nothing where one is missing, old or damaged', async () => {
    const home = emptyFolder();
    const { folder: content } = openNewsroom(join(home, 'content'), 5);
    await build(content, join(home, 'whole'), NOW, emptyArchive(), { precompress: true });
    const parts = [1, 2, 3].map((number) => join(home, 'parts', String(number)));
    for (const [index, part] of parts.entries())
      await build(content, part, NOW, emptyArchive(), {
        precompress: true,
        shard: { number: index + 1, of: 3 },
      });

    expect(await merge(home, [join(home, 'parts')])).toMatchObject({ parts: 3 });
    expect(differencesOf(join(home, 'merged'), join(home, 'whole'))).toEqual([]);

    const [first = '', second = '', third = ''] = parts;
    await expect(merge(home, [first, third])).rejects.toThrow(
      'Part 2 of 3 is missing: build it with --shard 2/3.',
    );
    await expect(merge(home, [first, second, third, third])).rejects.toThrow('Part 3 of 3 is there twice');
    await build(content, second, new Date(NOW.getTime() + 1000), emptyArchive(), {
      shard: { number: 2, of: 3 },
    });
    await expect(merge(home, parts)).rejects.toThrow('are parts of different editions');
    await build(content, second, NOW, emptyArchive(), { precompress: true, shard: { number: 2, of: 3 } });
    for (const part of parts) folderOf({ '404.html': 'damaged' }, part);
    await expect(merge(home, parts, 'other')).rejects.toThrow('404.html is not as it was built');
    rmSync(join(first, '404.html'));
    rmSync(join(second, '404.html'));
    rmSync(join(third, '404.html'));
    await expect(merge(home, parts, 'other')).rejects.toThrow('404.html can’t be read');
    expect(differencesOf(join(home, 'merged'), join(home, 'whole'))).toEqual([]);
  });

  it('are looked for where they can be, and the way to make them is told', async () => {
    const home = emptyFolder();
    folderOf({ 'content/articles/a.md': '', 'site/index.html': '', 'site/.broadsheet.json': '{}' }, home);
    await expect(merge(home, [join(home, 'nowhere')])).rejects.toThrow('There is no folder');
    await expect(merge(home, [join(home, 'content')])).rejects.toThrow(
      'Build parts with npm run build -- --shard 1/2.',
    );
    await expect(merge(home, [join(home, 'site')])).rejects.toThrow('it was not built with --shard');
  });
});
