import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { excerpt } from '../diagnostics/excerpt.ts';
import { reportGithub } from '../diagnostics/report-github.ts';
import { reportJson } from '../diagnostics/report-json.ts';
import { reportText } from '../diagnostics/report-text.ts';
import type { Told } from '../press/make-edition.ts';
import type { Format } from './arguments.ts';

/** Writes what the copy desk says. On a terminal with the line itself and a caret, and in colour unless `NO_COLOR` is set. */
export function report(
  { lineOf }: Pick<Told, 'lineOf'>,
  format: Format,
  diagnostics: readonly Diagnostic[],
): string {
  switch (format) {
    case 'json':
      return reportJson(diagnostics);
    case 'github':
      return reportGithub(diagnostics);
    case 'text': {
      const isTerminal = process.stdout.isTTY === true;
      return reportText(diagnostics, {
        colour: isTerminal && !process.env['NO_COLOR'],
        ...(isTerminal && { lineOf }),
      });
    }
  }
}

/** Shows the line that a diagnostic points to, with a caret; empty where the file has no such line. */
export function excerptOf({ lineOf }: Pick<Told, 'lineOf'>, diagnostic: Diagnostic): string {
  const line = lineOf(diagnostic.path, diagnostic.line);
  return line === null ? '' : excerpt(diagnostic, line);
}
