import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileMemo } from '../../../src/press/cache/file-memo.ts';
import { emptyFolder, folderOf } from '../folders.ts';

const LATER = Date.now() + 60_000;

describe('a file', () => {
  const newsroom = () => {
    const content = folderOf({ 'story.md': 'The ferry was late.' });
    const memory = emptyFolder();
    const digest = async (trustsTimes = true, now = LATER) => {
      const memo = await openFileMemo(memory, content, { trustsTimes, now });
      const sha256 = memo.digest({ path: 'story.md', file: join(content, 'story.md') });
      await memo.close();
      return sha256;
    };
    return { file: join(content, 'story.md'), digest };
  };

  it('is told by its bytes, today as yesterday', async () => {
    const { digest } = newsroom();
    const first = await digest();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest()).toBe(first);
  });

  it('that was written to is another, of the same length and with its old time too', async () => {
    const { file, digest } = newsroom();
    const first = await digest();
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'The ferry was fast.');
    utimesSync(file, atime, mtime);
    expect(await digest()).not.toBe(first);
  });

  it('that is only seconds old is read again: it may change within one tick of its clock', async () => {
    const { file, digest } = newsroom();
    const young = Date.now();
    const first = await digest(true, young);
    writeFileSync(file, 'The ferry was gone.');
    expect(await digest(true, young)).not.toBe(first);
  });

  it('that changes while an edition is made makes it one of no sure inputs', async () => {
    const { file } = newsroom();
    for (const now of [LATER, Date.now()]) {
      const memo = await openFileMemo(null, '', { trustsTimes: true, now });
      const first = memo.digest({ path: 'story.md', file });
      expect(memo.digest({ path: 'story.md', file })).toBe(first);
      expect(memo.isSteady()).toBe(true);
      memo.note('story.md', 'other bytes');
      expect(memo.isSteady()).toBe(false);
    }
  });

  it('is read each time where times are not trusted', async () => {
    const { digest } = newsroom();
    const first = await digest(false);
    expect(await digest(false)).toBe(first);
  });

  it('is told again as it was, without a look', async () => {
    const { file } = newsroom();
    for (const now of [LATER, Date.now()]) {
      const memo = await openFileMemo(null, '', { trustsTimes: true, now });
      const first = memo.told({ path: 'story.md', file });
      writeFileSync(file, `Written at ${now}.`);
      expect(memo.told({ path: 'story.md', file })).toBe(first);
      expect(memo.isSteady()).toBe(true);
      expect(memo.digest({ path: 'story.md', file })).not.toBe(first);
      expect(memo.isSteady()).toBe(false);
    }
  });

  it('that is not there has no digest', async () => {
    const memo = await openFileMemo(null, '/nowhere', { trustsTimes: true, now: LATER });
    expect(memo.digest({ path: 'a.md', file: '/nowhere/a.md' })).toBeNull();
  });
});
