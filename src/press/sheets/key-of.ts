import { hash } from 'node:crypto';

/** Makes a key of parts. */
export function keyOf(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, KEY_LENGTH);
}

/**
 * So many letters of 6 bits are 144 bits. Among n keys any two are the same with a chance of n² / 2¹⁴⁵ at most (the birthday
 * bound): of a million million keys, less than one in 10¹⁹.
 */
const KEY_LENGTH = 24;
