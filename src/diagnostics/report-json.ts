import type { Diagnostic } from './diagnostic.ts';

/** Reports diagnostics as a JSON array of `{ruleId, severity, path, line, column, message, hint}`. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.map(({ ruleId, severity, path, line, column, message, hint }) => ({
    ruleId,
    severity,
    path,
    line,
    column,
    message,
    hint,
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
