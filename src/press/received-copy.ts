import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReceivedCopy } from '../edition/views/received-page.ts';
import { decodeSource } from '../source/decode.ts';
import type { Made } from './make-edition.ts';
import { PressError } from './press-error.ts';

/** Reads copy again for the page that shows it as it was received: the very bytes that its story was made from. */
export function readReceived(
  path: string,
  sha256: string,
  { fileOf, readText }: Pick<Made, 'fileOf' | 'readText'>,
): ReceivedCopy {
  const file = fileOf(path);
  const bytes = file === null ? null : readFileSync(file);
  const isSame = bytes !== null && hash('sha256', bytes) === sha256;
  const { source } = isSame ? decodeSource(path, bytes, sha256) : { source: null };
  if (!source) throw new PressError(`${path} was changed while the paper was made. Build again.`);
  return { source, claims: readText(path).claims };
}
