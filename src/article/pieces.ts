import type { HeaderPiece } from '../wire/header/piece.ts';

type Match<P, K> = P extends { readonly kind: infer Own }
  ? K extends Own
    ? P & { readonly kind: K }
    : never
  : never;
type PieceOf<K extends HeaderPiece['kind']> = Match<HeaderPiece, K>;

/** Finds the first piece of a kind in a header, or null. */
export function pieceOf<K extends HeaderPiece['kind']>(
  header: readonly HeaderPiece[],
  kind: K,
): PieceOf<K> | null {
  return header.find((piece): piece is HeaderPiece & PieceOf<K> => piece.kind === kind) ?? null;
}

/** Lists the pieces of a kind in a header. */
export function piecesOf<K extends HeaderPiece['kind']>(
  header: readonly HeaderPiece[],
  kind: K,
): PieceOf<K>[] {
  return header.filter((piece): piece is HeaderPiece & PieceOf<K> => piece.kind === kind);
}
