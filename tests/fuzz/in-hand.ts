import type { Copy } from './press-copy.ts';

/*
 * What a thread has in hand, in memory that it shares: when it has to be killed, it can't be asked any more.
 */

const HEAD = 12;
const ROOM = 4_000_000;

export function newHand(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD + ROOM);
}

/** Notes the copy that comes next. */
export function takeInHand(hand: SharedArrayBuffer, { path, bytes }: Copy): void {
  const head = new Int32Array(hand, 0, 3);
  const name = new TextEncoder().encode(path);
  const noted = bytes.subarray(0, ROOM - name.length);
  new Uint8Array(hand, HEAD).set(name);
  new Uint8Array(hand, HEAD).set(noted, name.length);
  head[1] = name.length;
  head[2] = noted.length;
  Atomics.add(head, 0, 1);
}

/** How many were in hand until now. */
export function countOf(hand: SharedArrayBuffer): number {
  return Atomics.load(new Int32Array(hand, 0, 1), 0);
}

/** What is in hand. */
export function inHand(hand: SharedArrayBuffer): Copy {
  const [, nameLength = 0, length = 0] = new Int32Array(hand, 0, 3);
  const all = new Uint8Array(hand, HEAD).slice(0, nameLength + length);
  return { path: new TextDecoder().decode(all.subarray(0, nameLength)), bytes: all.slice(nameLength) };
}
