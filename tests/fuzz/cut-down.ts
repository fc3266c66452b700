/** Cuts bytes down to fewer that still do the same: by halves, quarters and so on, until no single one can go. Bounded in tries. */
export async function cutDown(
  bytes: Uint8Array,
  stillDoes: (bytes: Uint8Array) => boolean | Promise<boolean>,
  tries: number,
): Promise<Uint8Array> {
  let kept = bytes;
  let left = tries;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && left > 0; ) {
      const shorter = Uint8Array.from([...kept.subarray(0, at), ...kept.subarray(at + size)]);
      left--;
      if (await stillDoes(shorter)) kept = shorter;
      else at += size;
    }
  }
  return kept;
}
