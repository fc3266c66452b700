import type { Severity } from './diagnostic.ts';

/** A link in the content folder, where the rule is about links. */
export interface ExampleLink {
  readonly linkTo: string;
}

/**
 * Files by their path in the content folder: a whole small newsroom, so that each example can be run.
 * Bytes where text can't show the fault. “Now” is 1 June 2026.
 */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array | ExampleLink>>;

/**
 * One rule of the copy desk. The rule list is the manual and the test at once:
 * every `faulty` newsroom must raise the rule, every `mended` one must not.
 */
export interface Rule {
  /** Kebab-case; never changes its meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** What is checked, in one sentence. */
  readonly title: string;
  /** Why it matters to an editor or a reader. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  readonly faulty: ExampleFiles;
  readonly mended: ExampleFiles;
}
