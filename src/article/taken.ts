import type { Claim } from '../source/claims.ts';
import { placeOf, type SourceFile } from '../source/source-file.ts';
import type { ArticleRecord } from './record.ts';

/** Lists what was read out of the body, line by line as it stood, and what was dropped (the law of conservation). */
export function listTaken(
  source: SourceFile,
  claims: readonly Claim[],
): Pick<ArticleRecord, 'taken' | 'furniture'> {
  const taken: { line: number; field: string; text: string }[] = [];
  const furniture: string[] = [];
  for (const claim of claims) {
    const first = placeOf(source.lines, claim.start).line;
    const pieces = source.text.slice(claim.start, claim.end).split(/\r\n|\n|\r/);
    if (claim.field === 'furniture') {
      const text = pieces
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '')
        .join('\n');
      if (text !== '') furniture.push(text);
      continue;
    }
    for (const [index, piece] of pieces.entries()) {
      const text = piece.trim();
      if (text !== '') taken.push({ line: first + index, field: claim.field, text });
    }
  }
  return { taken, furniture };
}
