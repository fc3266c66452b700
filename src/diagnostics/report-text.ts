import type { Diagnostic, Severity } from './diagnostic.ts';
import { excerpt } from './excerpt.ts';

/** How a report is written. */
export interface TextOptions {
  /** Colours, for a terminal. */
  readonly colour: boolean;
  /** The text of a line of a file, for an excerpt with a caret; null where there is none. Left out, there are no excerpts. */
  readonly lineOf?: (path: string, line: number) => string | null;
}

/**
 * Reports diagnostics as text: `path:line:column  severity  rule-id  message`, then the source and the hint, indented.
 * Each is one line as long as it is; every line ends with a line break.
 */
export function reportText(diagnostics: readonly Diagnostic[], { colour, lineOf }: TextOptions): string {
  const paint = colour ? inColour : plain;
  return diagnostics.map((diagnostic) => one(diagnostic, paint, lineOf)).join('');
}

function one(diagnostic: Diagnostic, paint: Paint, lineOf: TextOptions['lineOf']): string {
  const { path, line, column, severity, ruleId, message, hint } = diagnostic;
  const head = `${paint('path', `${oneLine(path)}:${line}:${column}`)}  ${paint(severity, severity)}  ${paint('rule', ruleId)}  ${oneLine(message)}`;
  const source = lineOf?.(path, line) ?? null;
  const shown =
    source === null || source.trim() === ''
      ? []
      : excerpt({ line, column }, source)
          .split('\n')
          .map((text) => paint('rule', text));
  const below = [...shown, ...(hint === null ? [] : [oneLine(hint)])];
  return [head, ...below.map((text) => `    ${text}`), ''].join('\n');
}

type Style = Severity | 'path' | 'rule';
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, string>> = {
  error: '31;1',
  warning: '33',
  info: '36',
  path: '1',
  rule: '2',
};
const inColour: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

/** A message quotes copy, and copy may hold anything: line breaks, and codes that a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu, ' ');
}
