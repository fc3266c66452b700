import { crc32, deflateSync } from 'node:zlib';

/** A colour: red, green and blue, to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of a few colours. */
export interface FewColours {
  readonly width: number;
  readonly height: number;
  /** A byte a point, row by row: its place in the palette. */
  readonly points: Uint8Array;
  /** Sixteen at most. */
  readonly palette: readonly Colour[];
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Colour of type 3 in the PNG specification, whose bytes name places in a palette; here half a byte each. */
const BITS = 4;
const PALETTE = 3;

/**
 * Writes a picture of a few colours, known beforehand, as PNG: two points a byte. Libraries that write a
 * palette choose its colours themselves: the paper comes out another white, the accent brown, and the file twice as large.
 */
export function writePng({ width, height, points, palette }: FewColours): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(packRows(width, height, points), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(name, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8);
  return framed;
}

/** Each row begins with the number of its filter: none. */
function packRows(width: number, height: number, points: Uint8Array): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * width, y * stride + 1];
    for (let x = 0; x < width; x += 2)
      rows[to + x / 2] = ((points[from + x] ?? 0) << 4) | (x + 1 < width ? (points[from + x + 1] ?? 0) : 0);
  }
  return rows;
}
