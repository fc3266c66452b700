import type { Claim } from '../../source/claims.ts';
import type { AgencyProfile } from '../profile.ts';
import type {
  BylineReading,
  ContributorReading,
  CorrectionReading,
  DateText,
  NoteReading,
  NoticeReading,
} from '../reading.ts';
import type { WireContext } from '../wire-context.ts';

/** What one piece of the foot says. */
export type FootPiece =
  | { readonly kind: 'marker'; readonly value: string; readonly profile: AgencyProfile }
  | { readonly kind: 'notice'; readonly value: NoticeReading }
  | { readonly kind: 'usageTerms'; readonly value: string }
  | { readonly kind: 'distributor'; readonly value: string }
  | { readonly kind: 'credit'; readonly value: CreditReading }
  | { readonly kind: 'correction'; readonly value: CorrectionReading }
  | { readonly kind: 'note'; readonly value: NoteReading; readonly filed: FilingReading | null }
  | { readonly kind: 'source'; readonly profile: AgencyProfile; readonly others: readonly AgencyProfile[] }
  | { readonly kind: 'byline'; readonly value: BylineReading }
  | { readonly kind: 'date'; readonly value: DateText }
  | { readonly kind: 'updated'; readonly value: DateText }
  | { readonly kind: 'end' }
  | { readonly kind: 'furniture' };

/** The people and houses of a credit line. */
export interface CreditReading {
  readonly contributors: readonly ContributorReading[];
  /** Agencies that helped: “With files from The Canadian Press”. */
  readonly agencies: readonly AgencyProfile[];
}

/** An origin note that says when and by whom the copy was filed. */
export interface FilingReading {
  readonly published: DateText | null;
  readonly profile: AgencyProfile | null;
}

/** A stretch of plain copy and the field it becomes. */
export interface FootPart {
  readonly length: number;
  readonly field: Claim['field'];
}

/** A piece at the start of some plain copy: what it says, and the parts that cover it without a gap. */
export interface FootStep {
  readonly piece: FootPiece;
  readonly parts: readonly FootPart[];
}

/** Reads a piece off the start of plain copy that runs to the end of its block; null where none begins there. */
export type FootReader = (copy: string, context: WireContext) => FootStep | null;

/** Makes a step of one part. */
export function footStep(piece: FootPiece, length: number, field: Claim['field']): FootStep {
  return { piece, parts: [{ length, field }] };
}

/** How many characters of the plain copy a step takes. */
export function stepLength(step: FootStep): number {
  return step.parts.reduce((sum, part) => sum + part.length, 0);
}

/** The first line of plain copy, without its break. */
export function firstLine(copy: string): string {
  const end = copy.search(/[\n\r]/);
  return end < 0 ? copy : copy.slice(0, end);
}

/** Offsets behind each line of the copy that may end a piece, the farthest first; at most `most` lines and `longest` characters. */
export function lineEnds(copy: string, most: number, longest: number): number[] {
  const ends: number[] = [];
  const breaks = /[\n\r]|$/g;
  for (
    let hit = breaks.exec(copy);
    hit && ends.length < most && hit.index <= longest;
    hit = breaks.exec(copy)
  ) {
    if (copy.slice(ends.at(-1) ?? 0, hit.index).trim() !== '') ends.push(hit.index);
    if (hit[0] === '') break;
  }
  return ends.reverse();
}
