import type { Line, SourceFile } from './source-file.ts';

/** The fences of front matter and what lies between them. */
export interface Fence {
  readonly kind: 'yaml' | 'toml';
  /** Offset and line of the opening fence. */
  readonly offset: number;
  readonly line: number;
  /** What lies between the fences. */
  readonly start: number;
  readonly end: number;
  readonly bodyOffset: number;
  readonly isClosed: boolean;
  /** A line that was perhaps meant as the closing fence. */
  readonly suspect: { readonly line: number; readonly text: string } | null;
}

/** `title:`, `"title" :`, `last_modified_at: 2024-04-07`; not `WASHINGTON:` and not `He said: no`. */
const yamlKey = /^[ \t\u00a0]*(["']?)(?=\S*\p{Ll})[\p{L}_$][\p{L}\p{N}_.$-]{0,60}\1[ \t\u00a0]*:(?:\s|$)/u;
/** `title = "…"`, `[extra]`, `[[extra.links]]`. */
const tomlKey = /^\s*(?:["']?[\w.-]{1,60}["']?\s*=|\[\[?[\w."' -]{1,80}\]\]?\s*(?:#|$))/;
/** `"title": "…",` */
const jsonKey = /^\s*"[\w.-]{1,60}"\s*:/;
const yamlEnd = /^(?:-{3,}|\.{3})\s*$/;
const tomlEnd = /^\+{3,}\s*$/;
/** `--`, `—`, `- - -`, `+++ `: a slip of the hand, or an editor that makes dashes of hyphens. */
const almostEnd = /^\s*(?:--?|[–—-]{1,3}|- ?- ?-|\+{2,})\s*$/;

/** A line that goes on with the key above it. */
const goesOn = /^(?:\s+\S|#|- |[\]}])/;

/** Finds front matter at the head of a file; null where the file is copy from its first line on. */
export function findFence(source: SourceFile): Fence | null {
  const { lines } = source;
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const opening = lines[first];
  if (!opening) return null;
  if (opening.text.trim() === '{') return findBraces(source, first);
  const kind = /^-{3,}[ \t]*$/.test(opening.text)
    ? 'yaml'
    : /^\+\+\+[ \t]*$/.test(opening.text)
      ? 'toml'
      : null;
  if (kind === null) return null;
  const end = kind === 'yaml' ? yamlEnd : tomlEnd;
  const last = lines.findIndex((line, index) => index > first && end.test(line.text));
  const closing = lines[last];
  const within = lines.slice(first + 1, closing ? last : undefined);
  const isSure =
    closing !== undefined &&
    (kind === 'toml' || (opening.text.trim() === '---' && within.every((line) => line.text.trim() === '')));
  const key = kind === 'yaml' ? yamlKey : tomlKey;
  if (!isSure && !firstParagraph(within).some((line) => key.test(line.text))) return null;
  const start = lines[first + 1]?.start ?? opening.end;
  const fence = { kind, offset: opening.start, line: opening.number, start, suspect: null } as const;
  if (closing) {
    const bodyOffset = lines[last + 1]?.start ?? source.text.length;
    return { ...fence, end: closing.start, bodyOffset, isClosed: true };
  }
  const until = within.find((line) => !key.test(line.text) && !goesOn.test(line.text));
  const suspect = until && almostEnd.test(until.text) ? until : undefined;
  return {
    ...fence,
    end: until?.start ?? source.text.length,
    bodyOffset: until?.start ?? source.text.length,
    isClosed: false,
    suspect: suspect ? { line: suspect.number, text: suspect.text.trim() } : null,
  };
}

/** Hugo's JSON: `{` on a line of its own, a key under it, and `}` at the start of a line. YAML reads it too. */
function findBraces({ lines, text }: SourceFile, first: number): Fence | null {
  const opening = lines[first];
  const last = lines.findIndex((line, index) => index > first && line.text.trimEnd() === '}');
  const closing = lines[last];
  if (!opening || !closing || !jsonKey.test(lines[first + 1]?.text ?? '')) return null;
  return {
    kind: 'yaml',
    offset: opening.start,
    line: opening.number,
    start: opening.start,
    end: closing.end,
    bodyOffset: lines[last + 1]?.start ?? text.length,
    isClosed: true,
    suspect: null,
  };
}

/**
 * The lines up to the first blank one behind text, comments passed over. Keys stand there; a list of words further
 * down is copy between two thematic breaks.
 */
function firstParagraph(lines: readonly Line[]): readonly Line[] {
  let begun = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === '' && begun) return lines.slice(0, index);
    if (text !== '' && !text.startsWith('#')) begun = true;
  }
  return lines;
}
