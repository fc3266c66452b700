/** A key with all its lines, or lines that belong to no key. */
export interface Statement {
  readonly start: number;
  readonly text: string;
}

/** What goes on with the statement above: blank and indented lines, comments, list items at the margin, a closing bracket. */
const goesOn = /^(?:\s|$|#|- |-$|[\]}])/;

/** Splits a block of YAML into its top statements. */
export function splitStatements(block: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let at = 0;
  while (at < block.length) {
    const newLine = block.indexOf('\n', at);
    const next = newLine === -1 ? block.length : newLine + 1;
    if (at > start && !goesOn.test(block.slice(at, Math.min(next, at + 80)))) {
      statements.push({ start, text: block.slice(start, at) });
      start = at;
    }
    at = next;
  }
  if (start < block.length) statements.push({ start, text: block.slice(start) });
  return statements;
}
