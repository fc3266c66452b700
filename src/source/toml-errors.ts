import type { ParseError } from 'toml-eslint-parser';
import type { ToldError } from './yaml-errors.ts';

/** Tells a TOML error: what was found there, what was expected, how to mend it. */
export function tellTomlError(error: ParseError, text: string, statement: number): ToldError {
  const offset = Math.min(error.index, text.length);
  const line = text.slice(statement).split('\n', 1)[0] ?? '';
  const told = (message: string, hint: string | null, at = offset): ToldError => ({
    offset: at,
    message,
    hint,
  });
  const { message } = error;
  if (/unterminated string/i.test(message))
    return told('The quote is not closed', 'Put " at the end of the value.', behindEquals(line, statement));
  if (/multiple times|duplicate/i.test(message))
    return told(`The key “${keyOf(line)}” stands twice`, 'Keep one of the two.', statement);
  if (/escape/i.test(message))
    return told(
      'This backslash means nothing in double quotes',
      "Write two backslashes, or use single quotes: 'C:\\path'.",
    );
  if (/equal \(=\)/.test(message))
    return told('Expected “key = value”', 'A key is one word; put an equals sign behind it.', statement);
  if (/invalid date|invalid time/i.test(message))
    return told(
      'There is no such date',
      'Write year, month and day: 2024-04-07.',
      behindEquals(line, statement),
    );
  if (/unexpected character|unspecified value/i.test(message)) {
    const rest = line.slice(line.indexOf('=') + 1).trim();
    if (/^\w+:\s/.test(line))
      return told(
        'Unexpected “:” behind the key',
        'TOML writes key = value; between “---” fences YAML writes key: value.',
        statement,
      );
    if (/^\[/.test(rest))
      return told(
        'The list is not written right, or not closed',
        'Put each entry in quotes, commas between them, and “]” at the end.',
      );
    return told('Unexpected text without quotes', 'Put the value in quotes: title = "Bridge opens".');
  }
  return told(message, null);
}

function behindEquals(line: string, start: number): number {
  const equals = line.indexOf('=');
  const blank = /^\s*/.exec(line.slice(equals + 1))?.[0].length ?? 0;
  return equals === -1 ? start : start + equals + 1 + blank;
}

function keyOf(line: string): string {
  return /^[\s[]*["']?([\w.-]+)/.exec(line)?.[1] ?? '';
}
