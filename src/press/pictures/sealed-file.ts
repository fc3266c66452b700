import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftOf } from '../drafts.ts';

const SEAL_LENGTH = 32;

/** Reads a file that was sealed; null where it is missing, cut short or changed by so much as a bit. */
export async function readSealed(file: string): Promise<Buffer | null> {
  try {
    const sealed = await readFile(file);
    const content = sealed.subarray(0, -SEAL_LENGTH);
    return sealOf(content).equals(sealed.subarray(-SEAL_LENGTH)) ? content : null;
  } catch {
    return null;
  }
}

/**
 * Writes a file with a seal at its end, the SHA-256 of what it holds. It is there whole or not at all, and a disk that
 * doesn't take it is no fault: what is kept in such files can be made again.
 */
export async function writeSealed(file: string, content: Uint8Array | Iterable<Uint8Array>): Promise<void> {
  const draft = draftOf(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, seal(content instanceof Uint8Array ? [content] : content));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** Gives the pieces of a file, and its seal after them. */
function* seal(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  yield hash.digest();
}

function sealOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
