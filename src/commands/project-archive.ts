import { join } from 'node:path';
import { type Archive, openArchive } from '../press/cache/archive.ts';
import { readCodeKeys } from '../press/code-keys.ts';

/** Opens what the press remembers of a project's copy; with `digest`, files are told by their bytes alone. */
export function openProjectArchive(
  root: string,
  { digest = false }: { readonly digest?: boolean } = {},
): Archive {
  return openArchive(join(root, '.broadsheet'), readCodeKeys(root), {
    trustsTimes: !digest,
    clock: () => Date.now(),
    tell: (line) => console.error(line),
  });
}
