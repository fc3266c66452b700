import { brotliDecompressSync } from 'node:zlib';

/** The four-byte table names that WOFF2 writes as numbers, as far as `cmap` needs them told apart. */
const KNOWN = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
];

/** Reads which code points a WOFF2 font has a glyph for (W3C WOFF2, 4.1; OpenType `cmap`, formats 4 and 12). */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const { start, tables } = directory(font);
  const packed = brotliDecompressSync(font.subarray(start, start + font.readUInt32BE(20)));
  const before = tables.findIndex(({ tag }) => tag === 'cmap');
  const offset = tables.slice(0, before).reduce((sum, { length }) => sum + length, 0);
  return codePoints(packed.subarray(offset));
}

function directory(font: Buffer) {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({ length: font.readUInt16BE(12) }, () => {
    const flags = font.readUInt8(at++);
    const known = KNOWN[flags & 63] ?? `#${flags & 63}`;
    const named = (flags & 63) === 63;
    const tag = named ? font.toString('latin1', at, at + 4) : known;
    if (named) at += 4;
    const length = number();
    const outlines = tag === 'glyf' || tag === 'loca';
    const transformed = outlines ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, length: transformed ? number() : length };
  });
  return { start: at, tables };
}

function codePoints(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * record));
    const format = table.readUInt16BE(0);
    if (format === 4) segments(table, found);
    if (format === 12) groups(table, found);
  }
  return found;
}

function segments(table: Buffer, found: Set<number>): void {
  const width = table.readUInt16BE(6);
  for (let at = 0; at < width; at += 2) {
    const last = table.readUInt16BE(14 + at);
    for (let code = table.readUInt16BE(16 + width + at); code <= last && code < 0xffff; code++)
      found.add(code);
  }
}

function groups(table: Buffer, found: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) found.add(code);
  }
}
