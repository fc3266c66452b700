import { crc32, deflateSync } from 'node:zlib';

/** A colour: red, green and blue, to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of a few colours. */
export interface FewColours {
  readonly width: number;
  readonly height: number;
  /** Four bytes a point, row by row; a multiple of four into their buffer. */
  readonly points: Uint8Array;
  /** Sixteen at most. */
  readonly palette: readonly Colour[];
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Colour of type 3 in the PNG specification, whose bytes name places in a palette; here half a byte each. */
const BITS = 4;
const PALETTE = 3;

/**
 * Writes a picture of a few colours, known beforehand, as PNG: two points a byte, each the nearest colour. Libraries that write a
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
    chunk('IDAT', deflateSync(packRows(width, height, points, nearestOf(palette)), { level: 6 })),
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

/** Each row begins with the number of its filter: none. Three points of four are the palette's first colour, and are passed over. */
function packRows(width: number, height: number, points: Uint8Array, nearest: Uint8Array): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  const colours = new Uint32Array(points.buffer, points.byteOffset, width * height);
  let known = -1;
  let place = 0;
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    const row = y * stride + 1;
    for (let x = 0; x < width; x += 1, at += 1) {
      const colour = colours[at] ?? 0;
      if (colour !== known) {
        known = colour;
        const first = at * 4;
        place = nearest[keyOf(points[first] ?? 0, points[first + 1] ?? 0, points[first + 2] ?? 0)] ?? 0;
      }
      if (place === 0) continue;
      const byte = row + (x >> 1);
      rows[byte] = (rows[byte] ?? 0) | (x % 2 === 0 ? place << 4 : place);
    }
  }
  return rows;
}

/** A colour to five bits of each of its parts. */
function keyOf(red: number, green: number, blue: number): number {
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

const tables = new WeakMap<readonly Colour[], Uint8Array>();

/** Makes the table of the nearest colour of a palette, once. */
function nearestOf(palette: readonly Colour[]): Uint8Array {
  const known = tables.get(palette);
  if (known) return known;
  const table = Uint8Array.from({ length: 1 << 15 }, (_, key) => {
    const parts = [(key >> 10) & 31, (key >> 5) & 31, key & 31].map((part) => (part << 3) | (part >> 2));
    const distances = palette.map((colour) =>
      colour.reduce((sum, value, part) => sum + (value - (parts[part] ?? 0)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  });
  tables.set(palette, table);
  return table;
}
