import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { ruleById } from './rules/index.ts';

/** A finding whose place is known. */
export interface PlacedFinding {
  readonly ruleId: string;
  readonly place: Place;
  readonly message: string;
  readonly hint: string | null;
}

/** Tells how much a rule weighs; `strict` makes warnings errors. */
export function severityOf(ruleId: string, strict = false): Severity {
  const { severity } = ruleById(ruleId);
  return strict && severity === 'warning' ? 'error' : severity;
}

/** Makes the copy desk's message of a finding. `path` is the file as it is to be shown. */
export function toDiagnostic(finding: PlacedFinding, path: string, { strict = false } = {}): Diagnostic {
  const { ruleId, place, message, hint } = finding;
  return {
    ruleId,
    severity: severityOf(ruleId, strict),
    path,
    line: place.line,
    column: place.column,
    message,
    hint,
  };
}

/** Joins the content folder, as it was named, with a path in it. */
export function displayPath(contentDir: string, path: string): string {
  const folder = contentDir.replace(/[/\\]+$/, '');
  if (path === '') return contentDir;
  return folder === '' ? (contentDir === '' ? path : `/${path}`) : `${folder}/${path}`;
}

/** Puts diagnostics in order: by path, line, column, and rule. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.message, b.message),
  );
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
