import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PressError } from '../press-error.ts';
import { OUTPUT_MARK } from '../trees/output-folder.ts';
import { Tree } from '../trees/tree.ts';
import type { Shard } from './shard.ts';

/** What the mark of a part says of it, so that another machine can put the parts together. */
export interface ShardMark {
  readonly shard: Shard;
  /** Stands for all that the edition was made from, the moment too: the same in all its parts. */
  readonly inputs: string;
  readonly due: number | null;
  /** The site whose sums are told when its parts are together; null where they are not told. */
  readonly integrity: string | null;
  readonly files: Tree;
}

const schema = z.object({
  part: z.object({
    number: z.int(),
    of: z.int(),
    inputs: z.string(),
    due: z.int().nullable(),
    integrity: z.string().nullable(),
    files: z.array(z.tuple([z.string(), z.string().regex(/^[0-9a-f]{64}$/), z.int(), z.string()])),
  }),
});

/** Puts into words what a part's mark says beside the mark of any output. */
export function describeShard({ shard, inputs, due, integrity, files }: ShardMark): z.infer<typeof schema> {
  const rows = Array.from(files, ([path, { sha256, size, key }]): [string, string, number, string] => [
    path,
    sha256,
    size,
    key,
  ]);
  return { part: { ...shard, inputs, due, integrity, files: rows } };
}

/** A part of an edition, in its folder. */
export interface FoundShard extends ShardMark {
  readonly folder: string;
}

/** Finds the parts that lie in folders, or in folders of theirs, as a download of several lays them out. */
export function findShards(folders: readonly string[]): FoundShard[] {
  const found = folders.flatMap((folder) => {
    if (!existsSync(folder)) throw new PressError(`There is no folder ${folder} to merge.`);
    if (existsSync(join(folder, OUTPUT_MARK))) return [folder];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, OUTPUT_MARK)))
      .map((entry) => join(folder, entry.name));
  });
  if (found.length === 0)
    throw new PressError(
      `No part of an edition lies in ${folders.join(', ')}. Build parts with npm run build -- --shard 1/2.`,
    );
  return found.map(readShard);
}

function readShard(folder: string): FoundShard {
  const read = schema.safeParse(readJson(join(folder, OUTPUT_MARK)));
  if (!read.success)
    throw new PressError(`${folder} holds no part of an edition: it was not built with --shard.`);
  const { number, of, inputs, due, integrity, files } = read.data.part;
  const rows = files.map(([path, sha256, size, key]) => [path, { sha256, size, key }] as const);
  return { folder, shard: { number, of }, inputs, due, integrity, files: Tree.of(rows) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Checks that parts are all those of one edition. Throws with what is wrong and how to mend it. */
export function checkShards(shards: readonly FoundShard[]): void {
  const [first] = shards;
  if (!first) return;
  const { of } = first.shard;
  const other = shards.find(({ inputs, shard }) => inputs !== first.inputs || shard.of !== of);
  if (other)
    throw new PressError(
      `${first.folder} and ${other.folder} are parts of different editions. Build all parts from one checkout, with one SOURCE_DATE_EPOCH.`,
    );
  for (let number = 1; number <= of; number += 1) {
    const same = shards.filter(({ shard }) => shard.number === number);
    if (same.length === 0)
      throw new PressError(`Part ${number} of ${of} is missing: build it with --shard ${number}/${of}.`);
    if (same.length > 1)
      throw new PressError(
        `Part ${number} of ${of} is there twice: ${same.map(({ folder }) => folder).join(', ')}.`,
      );
  }
}
