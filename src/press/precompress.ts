import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isPackedText } from '../hosts/packed-texts.ts';
import { writeOutput } from './app/printer.ts';
import { keyOf } from './sheets/key-of.ts';
import type { Ledger } from './trees/ledger.ts';
import { endAll } from './workers.ts';

/** A text that fits one packet is not faster for being smaller. In bytes. */
const LEAST = 860;

/**
 * How hard is tried. Brotli's last step takes longer for a few bytes less; the one below this lays out a large table for each
 * text, and on texts as short as pages is slower for more bytes.
 */
const BROTLI_QUALITY = 10;
const GZIP_LEVEL = 9;

/** Texts that are packed at a time: Node has four threads for that. */
const AT_A_TIME = 4;

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: GZIP_LEVEL }),
} as const;

/** Lays a copy in Brotli and one in gzip beside each text of an edition, where the last edition has none of the same text. */
export async function precompress(
  ledger: Ledger,
  { work, output }: { readonly work: string; readonly output: string },
): Promise<void> {
  const { brotli, zlib } = process.versions;
  const queue = ledger
    .paths()
    .filter((path) => isPackedText(path) && (ledger.find(path)?.size ?? 0) >= LEAST)
    .flatMap((path) => [{ path, ending: 'br' } as const, { path, ending: 'gz' } as const])
    .filter(
      ({ path, ending }) =>
        !ledger.keep(
          `${path}.${ending}`,
          keyOf(ending, BROTLI_QUALITY, GZIP_LEVEL, brotli, zlib, ledger.find(path)?.sha256),
        ),
    )
    .values();
  const hand = async () => {
    for (const { path, ending } of queue) {
      const bytes = readFileSync(join(ledger.isNew.has(path) ? work : output, path));
      ledger.note(writeOutput(work, `${path}.${ending}`, await packers[ending](bytes)));
    }
  };
  await endAll(Array.from({ length: AT_A_TIME }, hand));
}
