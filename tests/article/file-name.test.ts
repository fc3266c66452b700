import { describe, expect, it } from 'vitest';
import { isReadableAsHeadline, isReadableInAddress, readFileName } from '../../src/article/file-name.ts';

describe('what a file’s name says', () => {
  it.each([
    ['articles/2024-03-11-night-buses.md', '2024-03-11', 'night-buses'],
    ['articles/2024_03_11 night buses.txt', '2024-03-11', 'night buses'],
    ['articles/20240311-night-buses.md', '2024-03-11', 'night-buses'],
    ['articles/2024-02-30-no-such-day.md', null, '2024-02-30-no-such-day'],
    ['articles/2013/2013-01-02-old.markdown', '2013-01-02', 'old'],
    ['articles/2024-05-01-bundle/index.md', '2024-05-01', 'bundle'],
    ['articles/index.md', null, 'index'],
    ['articles/000_84fab8d980005878.txt', null, '000_84fab8d980005878'],
    ['articles/2024-04-07.md', '2024-04-07', ''],
  ])('%s', (path, date, stem) => {
    expect(readFileName(path)).toMatchObject({ date, stem });
  });

  it.each([
    ['pool-stays-open-late.txt', true, true],
    ['hello-world.md', false, true],
    ['election.md', false, true],
    ['000_5c1d0e77ab93f204.txt', false, false],
    ['story-4f9a8b7c6d5e.md', false, false],
    ['12345.txt', false, false],
    ['untitled.md', false, false],
    ['المكتبة-تفتح-أبوابها.md', true, true],
  ])('%s: as a headline %s, in an address %s', (name, headline, address) => {
    const read = readFileName(`articles/${name}`);
    expect(isReadableAsHeadline(read)).toBe(headline);
    expect(isReadableInAddress(read)).toBe(address);
  });
});
