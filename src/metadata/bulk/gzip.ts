import { constants, crc32, deflateRawSync } from 'node:zlib';

/** RFC 1952 § 2.3: deflate, no name, no time of change, an unknown system. */
const HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/** An empty block that is the last one (RFC 1951 § 3.2.6). */
const END = [3, 0];

const LEVEL = 6;

/**
 * Packs text as it comes, so that never more than a piece of it is there unpacked: one gzip member, the same bytes whenever and
 * wherever it is made with the same zlib.
 */
export function gzip(pieces: Iterable<string>): Uint8Array {
  const packed: Uint8Array[] = [Uint8Array.from(HEAD)];
  let sum = 0;
  let size = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    sum = crc32(bytes, sum);
    size += bytes.length;
    packed.push(deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_FULL_FLUSH }));
  }
  const foot = Buffer.alloc(8);
  foot.writeUInt32LE(sum, 0);
  foot.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([...packed, Uint8Array.from(END), foot]);
}
