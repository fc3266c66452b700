const pairs = [
  ['“', '”'],
  ['«', '»'],
] as const;

/**
 * Finds the first paragraph whose curly or angle quotes don't close, and returns its index and sign; null where all do.
 *
 * A quote that runs over several paragraphs opens each of them and closes only the last (AP, Chicago 13.30).
 * German copy closes „ with “ and Swedish opens with ”, so only texts that use both signs of a pair are judged.
 */
export function findUnbalancedQuote(paragraphs: readonly string[]): { index: number; sign: string } | null {
  for (const [open, close] of pairs) {
    const all = paragraphs.join('\n');
    if (
      !all.includes(open) ||
      all.includes('„') ||
      (open === '«' && all.includes('»') && all.indexOf('»') < all.indexOf('«'))
    )
      continue;
    for (const [index, paragraph] of paragraphs.entries()) {
      let depth = 0;
      for (const sign of paragraph) {
        if (sign === open) depth++;
        if (sign === close) depth--;
        if (depth < 0) return { index, sign: close };
      }
      const goesOn = paragraphs[index + 1]?.trimStart().startsWith(open) ?? false;
      if (depth > 0 && !goesOn) return { index, sign: open };
    }
  }
  return null;
}
