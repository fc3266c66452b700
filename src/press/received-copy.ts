import { readFileSync } from 'node:fs';
import type { ReceivedCopy } from '../edition/views/received-page.ts';
import { decodeSource } from '../source/decode.ts';
import type { Made } from './make-edition.ts';
import { PressError } from './press-error.ts';

/** Reads copy again for the page that shows it as it was received. */
export function readReceived(
  path: string,
  { fileOf, readText }: Pick<Made, 'fileOf' | 'readText'>,
): ReceivedCopy {
  const file = fileOf(path);
  const { source } = file === null ? { source: null } : decodeSource(path, readFileSync(file), '');
  if (!source) throw new PressError(`${path} was copy a moment ago and is none now. Build again.`);
  return { source, claims: readText(path).claims };
}
