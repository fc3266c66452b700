/** How much a diagnostic weighs: an error can't be published right, a warning degrades with grace, info is to know. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a content file. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One message of the copy desk, in the shape that `--format json` prints. */
export interface Diagnostic extends Place {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The content folder as it was named, joined with the file's path in it. */
  readonly path: string;
  readonly message: string;
  /** How to mend it, or null where the message says all. */
  readonly hint: string | null;
}

/**
 * What a reader of copy raises: a rule broken at an offset of the file's text.
 * The severity comes from the rule, line and column from the source's line index.
 */
export interface Finding {
  readonly ruleId: string;
  /** UTF-16 offset into the source's text. */
  readonly offset: number;
  /** The place itself, for a file that has no text to count in: its bytes can't be read. */
  readonly place?: Place;
  readonly message: string;
  readonly hint: string | null;
}
