import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Claim } from '../source/claims.ts';
import type { AgencyProfile } from './profile.ts';

/** A person as a byline names them. */
export interface AuthorReading {
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly location: string | null;
}

/** A byline, read. */
export interface BylineReading {
  /** The byline with white space folded. */
  readonly text: string;
  /** The byline as received, white space folded but nothing else changed. */
  readonly raw: string;
  readonly authors: readonly AuthorReading[];
  /** The agency, paper or desk that signs, in the copy's words. */
  readonly organization: string | null;
  /** The agency profiles named, the sender first: “tca/dpa” gives two. */
  readonly agencies: readonly AgencyProfile[];
  /** Agencies that only helped: “with files from …”. They are never the sender. */
  readonly otherAgencies?: readonly AgencyProfile[];
  /** People whom the byline credits with something else than writing: “photos by Jane Doe”. */
  readonly contributors?: readonly ContributorReading[];
}

/** A day as copy writes it: year and weekday may be missing. */
export interface PartialDate {
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** A dateline, read off the start of a paragraph. */
export interface DatelineReading {
  /** Everything before the story's first word, dash included, without the white space around it. */
  readonly raw: string;
  /** How many characters of the paragraph the dateline takes, white space behind it included. */
  readonly length: number;
  readonly place: string | null;
  readonly region: string | null;
  readonly date: PartialDate | null;
  /** The agency as it stands in the brackets. */
  readonly agency: string | null;
  readonly profile: AgencyProfile | null;
  readonly otherProfiles: readonly AgencyProfile[];
}

export type ContributorRole =
  | 'reporting'
  | 'writing'
  | 'editing'
  | 'photography'
  | 'video'
  | 'graphics'
  | 'translation'
  | 'research'
  | 'other';

/** A person of a credit line. */
export interface ContributorReading {
  readonly name: string;
  readonly role: ContributorRole;
  readonly affiliation: string | null;
  readonly location: string | null;
}

export interface CorrectionReading {
  readonly type: 'correction' | 'clarification';
  readonly date: PartialDate | null;
  /** The note without its label. */
  readonly text: string;
}

export interface NoteReading {
  readonly type: 'editor' | 'update' | 'developing' | 'origin' | 'series';
  readonly date: PartialDate | null;
  /** The note without its label. */
  readonly text: string;
}

/** A copyright statement, read. */
export interface NoticeReading {
  /** The statement up to “All rights reserved.”, damaged signs repaired, white space folded. */
  readonly notice: string;
  readonly holder: string | null;
  readonly parent: string | null;
  readonly year: number | null;
  readonly distributor: string | null;
  readonly usageTerms: string | null;
  readonly profile: AgencyProfile | null;
}

/** A date or date-time in the record's form: `2024-04-07`, `2024-04-07T14:24:00`, `2024-04-07T14:24:00-04:00`. */
export type DateText = string;

/** What the foot of a story holds. */
export interface SignOffReading {
  readonly contributors: readonly ContributorReading[];
  readonly corrections: readonly CorrectionReading[];
  readonly notes: readonly NoteReading[];
  readonly notice: NoticeReading | null;
  /** The wire's marker: “The-CNN-Wire”. */
  readonly marker: string | null;
  /** A byline at the foot: “— Jane Doe, dpa”, or null. */
  readonly byline: BylineReading | null;
  /** A filing stamp, for stories with no other date. */
  readonly published: DateText | null;
  readonly updated: DateText | null;
  /** Agencies that send or own the copy as the sign-off says, the sender first. */
  readonly agencies: readonly AgencyProfile[];
  /** Agencies that only helped: “With files from …”, “Avec …”. They are never the sender. */
  readonly otherAgencies?: readonly AgencyProfile[];
  /** Terms of use that stand without a notice; with one, they are the notice's. */
  readonly usageTerms?: string | null;
  /** Spans to claim; they never overlap and lie inside the blocks handed in. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}
