import type { YAMLError } from 'yaml';

/** A parser's complaint in a copy editor's words. */
export interface ToldError {
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
}

const quote = 'Put the whole value in quotes: title: "Mayor: no new bridge".';

/** Tells a YAML error: what was found there, what was expected, how to mend it. */
export function tellYamlError(error: YAMLError, text: string): ToldError {
  const [start] = error.pos;
  const line = lineAt(text, start);
  const told = (message: string, hint: string | null, offset = start): ToldError => ({
    offset,
    message,
    hint,
  });
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return tellNested(error, text, told);
    case 'BAD_SCALAR_START':
      return told(`A value can’t begin with “${text.charAt(start)}”`, 'Put the value in quotes.');
    case 'TAB_AS_INDENT':
      return told('Unexpected tab at the start of the line', 'Indent with spaces; YAML takes no tabs.');
    case 'BAD_DQ_ESCAPE':
      return told(
        `“${text.slice(start, start + 2)}” means nothing in double quotes`,
        'Write two backslashes, or use single quotes.',
      );
    case 'MISSING_CHAR':
      return tellMissing(error, text, told);
    case 'MULTILINE_IMPLICIT_KEY':
      return told(
        'Expected “key: value”',
        'Put a colon and a space behind the key; indent a value that goes on.',
      );
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow'))
        return told('The list that opens with a bracket is not closed', 'Put “]” behind its last entry.');
      return told(
        'This line is indented otherwise than its neighbours',
        'Begin all keys of one level in the same column.',
      );
    case 'UNEXPECTED_TOKEN':
      return tellUnexpected(error, text, line, told);
    case 'RESOURCE_EXHAUSTION':
      return told('This is nested too deeply', null);
    default:
      return told(error.message, null);
  }
}

type Tell = (message: string, hint: string | null, offset?: number) => ToldError;

function tellNested(error: YAMLError, text: string, told: Tell): ToldError {
  const [start] = error.pos;
  const rest = text.slice(start).split('\n', 1)[0] ?? '';
  const isIndent = error.message.includes('block sequence') || !/:(?:\s|$)/.test(rest);
  if (!isIndent) return told('Unexpected second “: ” in this value', quote);
  return told(
    'This line is indented otherwise than its neighbours',
    'Begin all keys and all “-” of one level in the same column.',
  );
}

function tellMissing(error: YAMLError, text: string, told: Tell): ToldError {
  const [, sign] = /^Missing closing (["'])/.exec(error.message) ?? [];
  if (sign !== undefined) {
    const opened = text.lastIndexOf(sign, Math.max(0, error.pos[0] - 1));
    return told(
      `The quote that opens with ${sign} is not closed`,
      `Put ${sign} at the end of the value.`,
      Math.max(0, opened),
    );
  }
  return told(
    'Expected “key: value”',
    'Put a colon and a space behind the key; indent a value that goes on.',
  );
}

function tellUnexpected(error: YAMLError, text: string, line: string, told: Tell): ToldError {
  const [start] = error.pos;
  const before = text.charAt(start - 1);
  if (/block-seq-ind on same line/.test(error.message)) {
    return told(
      'Unexpected “- ” right behind the key',
      'Put a list on lines of its own, or the value in quotes.',
    );
  }
  if (before === "'" && /^[^:]*:\s*'/.test(line)) {
    return told(
      'The quote ends at the apostrophe',
      "Double the apostrophe ('It''s'), or use double quotes.",
      start - 1,
    );
  }
  if (/[>|]/.test(line.split(':')[1]?.trim().charAt(0) ?? '')) {
    return told(
      'Unexpected text behind “>” or “|”',
      'Begin the text on the next line, indented; or put the value in quotes.',
    );
  }
  return told('Unexpected text behind the end of the value', 'Put the whole value in one pair of quotes.');
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end);
}
