import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostileHtml, strangeSigns } from './hostile-pieces.ts';
import type { Copy } from './press-copy.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;

/** Copy of agencies may lie beside the project, where it is no part of it. */
const beside = new URL('../../../shared/wire/', import.meta.url).pathname;

/** Reads the copy that is damaged: the fixtures of wire and Markdown, the stories of the test newsroom. */
export function readSeeds(): Copy[] {
  const patterns = [
    `${fixtures}wire/*/input.*`,
    `${fixtures}markdown/*/input.md`,
    `${fixtures}newsroom/articles/**/*.{md,txt}`,
    `${beside}*.txt`,
  ];
  return patterns
    .flatMap((pattern) => globSync(pattern))
    .sort()
    .map((file) => ({
      path: `articles/2024-04-07-fixture${file.endsWith('.txt') ? '.txt' : '.md'}`,
      bytes: readFileSync(file),
    }));
}

/** A way to damage bytes. `at` and `length` are shares of the file. */
interface Damage {
  readonly kind: 'flip' | 'insert' | 'delete' | 'splice' | 'repeat' | 'truncate' | 'encode';
  readonly at: number;
  readonly length: number;
  readonly number: number;
}

/** Files don't grow beyond this: how time grows with size is another test. */
const LARGEST = 60_000;

const pieces = [
  ...hostileHtml,
  ...strangeSigns,
  '---\n',
  '+++\n',
  '\r\n',
  '\r',
  '\n\n\n',
  '```\n',
  '<',
  '&',
  '[',
  '*',
].map((text) => Buffer.from(text));

const share = fc.nat(9999).map((part) => part / 10_000);
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'insert', 'insert', 'delete', 'splice', 'repeat', 'truncate', 'encode'),
  at: share,
  length: share,
  number: fc.nat(0xffff),
});

/** Copy of the fixtures, damaged up to six times. */
export function mutatedFixtures(seeds: readonly Copy[]): fc.Arbitrary<Copy> {
  return fc
    .tuple(fc.nat(seeds.length - 1), fc.array(damage, { minLength: 1, maxLength: 6 }))
    .map(([index, all]) => {
      const seed = seeds[index] ?? { path: 'articles/2024-04-07-empty.md', bytes: new Uint8Array() };
      const bytes = all.reduce<Buffer>(
        (before, one) => apply(before, one, seeds).subarray(0, LARGEST),
        Buffer.from(seed.bytes),
      );
      return { path: seed.path, bytes: new Uint8Array(bytes) };
    });
}

function apply(bytes: Buffer, { kind, at, length, number }: Damage, seeds: readonly Copy[]): Buffer {
  const start = Math.floor(at * bytes.length);
  const end = start + Math.ceil(length ** 3 * (bytes.length - start));
  const [before, middle, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (kind) {
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (start < flipped.length) flipped[start] = (flipped[start] ?? 0) ^ (1 << (number % 8));
      return flipped;
    }
    case 'insert':
      return Buffer.concat([
        before,
        pieces[number % pieces.length] ?? Buffer.alloc(0),
        bytes.subarray(start),
      ]);
    case 'delete':
      return Buffer.concat([before, after]);
    case 'splice': {
      const other = Buffer.from(seeds[number % seeds.length]?.bytes ?? []);
      return Buffer.concat([before, other.subarray(Math.floor(length * other.length)), after]);
    }
    case 'repeat': {
      const times = Math.min(2 + (number % 60), Math.ceil(LARGEST / Math.max(1, middle.length)));
      return Buffer.concat([before, ...Array.from({ length: times }, () => middle), after]);
    }
    case 'truncate':
      return bytes.subarray(0, Math.max(start, 1));
    case 'encode':
      return Buffer.concat([before, encode(middle, number % 4), after]);
  }
}

function encode(bytes: Buffer, way: number): Buffer {
  const text = bytes.toString('utf8');
  if (way === 0) return Buffer.from(text, 'latin1');
  if (way === 1) return Buffer.from(text, 'utf16le');
  if (way === 2) return Buffer.from(bytes.toString('latin1'), 'utf8');
  return Buffer.from(text.replaceAll('\n', '\r\n'));
}
