import type { Claim } from '../../source/claims.ts';
import type { BylineReading, CorrectionReading, DateText, NoteReading } from '../reading.ts';

/** What one piece of a header says. */
export type HeaderPiece =
  | { readonly kind: 'date' | 'updated' | 'embargo'; readonly value: DateText }
  | { readonly kind: 'byline'; readonly value: BylineReading }
  | {
      readonly kind: 'headline';
      readonly value: string;
      readonly prefix: string | null;
      readonly from: 'heading' | 'headline-line';
    }
  | {
      readonly kind: 'slugline' | 'standfirst' | 'kicker' | 'source' | 'section' | 'dateline';
      readonly value: string;
    }
  | { readonly kind: 'topics' | 'keyPoints'; readonly value: readonly string[] }
  | { readonly kind: 'note'; readonly value: NoteReading }
  | { readonly kind: 'correction'; readonly value: CorrectionReading }
  | { readonly kind: 'aside' };

/** A piece with the span it takes and the place where reading goes on. */
export interface HeaderStep {
  readonly pieces: readonly HeaderPiece[];
  readonly claims: readonly Claim[];
  /** Index of the line to go on with. */
  readonly nextLine: number;
  /** Offset in the text to go on from; inside `nextLine`. */
  readonly nextOffset: number;
}

/** A line of the header's part of the copy, with the number of the block it belongs to. */
export interface HeaderLine {
  readonly block: number;
  /** Offset of the first non-blank character. */
  readonly start: number;
  /** Offset behind the last non-blank character. */
  readonly end: number;
}
