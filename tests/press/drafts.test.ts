import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf, isAbandoned, sweepDrafts } from '../../src/press/drafts.ts';
import { keepNewest } from '../../src/press/keep-newest.ts';
import { filesIn, folderOf } from './folders.ts';

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;

const dead = (path: string) => `${path}.draft-${ended}-1`;

describe('a draft', () => {
  it('has a name of its own each time', () => {
    expect(draftOf('manifest.json')).not.toBe(draftOf('manifest.json'));
  });

  it('is abandoned when its process has ended, and not before', () => {
    expect(isAbandoned(draftOf('manifest.json'))).toBe(false);
    expect(isAbandoned(dead('manifest.json'))).toBe(true);
    expect(isAbandoned('manifest.json')).toBe(false);
  });

  it('goes with the next build when its process was killed; that of a build that goes on stays', () => {
    const living = draftOf('trees/a');
    const memory = folderOf({
      'manifest.json': '{}',
      'trees/a': 'a tree',
      [living]: 'half',
      [dead('manifest.json')]: '{',
      [dead('trees/b')]: 'half',
      [dead('app/0')]: 'half',
      [`${dead('press/0')}/build.mjs`]: 'half',
    });
    sweepDrafts(memory);
    expect(Object.keys(filesIn(memory))).toEqual(['manifest.json', 'trees/a', living].sort());
  });

  it('pushes nothing whole out of memory, and is not pushed out', () => {
    const drafts = Array.from({ length: 6 }, (_, number) => draftOf(`bundle-${number}`));
    const folder = folderOf(Object.fromEntries(['bundle/a', ...drafts].map((path) => [path, ''])));
    keepNewest(folder);
    expect(readdirSync(folder).sort()).toEqual(['bundle', ...drafts].sort());
  });
});
