/** Finds the name that was likely meant: one or two letters off, or one letter in three of a short one. Null where none is near. */
export function findNearName(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase().slice(0, 60);
  const allowed = Math.min(2, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase().slice(0, 60));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Counts the letters to put in, take out or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
