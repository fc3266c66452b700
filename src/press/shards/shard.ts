import { hash } from 'node:crypto';
import { dirname } from 'node:path/posix';

/** One part of an edition's files, of several that machines make side by side. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** The most parts that an edition is made in. */
export const MOST_SHARDS = 256;

/** Reads `3/8`; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= MOST_SHARDS ? { number, of } : null;
}

/**
 * Says whether a file is of a part. What lies in one folder is of one part, because it is made from one thing; every machine
 * deals the folders out in the same way, whatever else it knows.
 */
export function isInShard(path: string, shard: Shard | null): boolean {
  if (shard === null) return true;
  const deal = Number.parseInt(hash('sha256', dirname(path)).slice(0, 8), 16);
  return deal % shard.of === shard.number - 1;
}
