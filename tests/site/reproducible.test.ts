import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { listFiles } from './built-site.ts';

const { root, again } = inject('sites');

it('gives the same bytes for the same copy and moment, whatever the zone, the language and the folder', () => {
  expect(listFiles(again)).toEqual(listFiles(root));
  const different = listFiles(root).filter(
    (path) => !readFileSync(join(root, path)).equals(readFileSync(join(again, path))),
  );
  expect(different).toEqual([]);
});
