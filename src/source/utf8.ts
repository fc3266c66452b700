/**
 * Finds the first byte that keeps bytes from being UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing
 * above U+10FFFF), or -1. A character that the file's end cuts off counts as bad from its first byte on.
 */
export function findBadByte(bytes: Uint8Array, from = 0): number {
  let at = from;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Tells whether the bytes from `at` on are a character that the file's end cuts off. */
export function isCutOff(bytes: Uint8Array, at: number): boolean {
  const wanted = wantedLength(bytes[at] ?? 0);
  if (wanted < 2 || at + wanted <= bytes.length) return false;
  for (let next = at + 1; next < bytes.length; next++) if (!isContinuation(bytes[next])) return false;
  return true;
}

/** Counts the characters of two and more bytes, and the bytes that are no UTF-8 at all. */
export function countUtf8(bytes: Uint8Array): { readonly characters: number; readonly bad: number } {
  let characters = 0;
  let bad = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) bad++;
    if (length > 1) characters++;
    at += Math.max(1, length);
  }
  return { characters, bad };
}

/** The length of the character that begins at `at`, or 0 where none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = wantedLength(first);
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const [lowest, highest] = secondByteRange(first);
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if (!isContinuation(bytes[next])) return 0;
  return length;
}

function wantedLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  if (first >= 0xf0 && first <= 0xf4) return 4;
  return 0;
}

function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
