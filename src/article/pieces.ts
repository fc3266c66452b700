import type { HeaderPiece } from '../wire/header-piece.ts';

type PieceOf<K extends HeaderPiece['kind']> = Extract<HeaderPiece, { readonly kind: K }>;

/** Finds the first piece of a kind in a header, or null. */
export function pieceOf<K extends HeaderPiece['kind']>(
  header: readonly HeaderPiece[],
  kind: K,
): PieceOf<K> | null {
  return header.find((piece): piece is PieceOf<K> => piece.kind === kind) ?? null;
}

/** Lists the pieces of a kind in a header. */
export function piecesOf<K extends HeaderPiece['kind']>(
  header: readonly HeaderPiece[],
  kind: K,
): PieceOf<K>[] {
  return header.filter((piece): piece is PieceOf<K> => piece.kind === kind);
}
