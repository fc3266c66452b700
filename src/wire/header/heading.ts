import { foldSpace } from '../blocks.ts';
import { hasHeadlineForm, splitHeadlinePrefix } from '../headline-line.ts';
import { type HeaderCopy, type HeaderOptions, type HeaderPlace, paragraphFrom, startOf } from './copy.ts';
import type { HeaderStep } from './piece.ts';

/** A first `# heading` is the headline; where front matter has one, only if it says the same. */
export function readHeading(copy: HeaderCopy, at: HeaderPlace, options: HeaderOptions): HeaderStep | null {
  const line = copy.lines[at.line];
  if (!line || line.start !== at.offset) return null;
  const text = copy.text.slice(line.start, line.end);
  const atx = /^#[ \t]+(?=\S)/.exec(text);
  const under = copy.lines[at.line + 1];
  const setext =
    !atx && under?.block === line.block && /^={3,}$/.test(copy.text.slice(under.start, under.end));
  if (!atx && !setext) return null;
  const words = foldSpace(text.slice(atx?.[0].length ?? 0).replace(/[ \t]#+$/, ''));
  if (options.title !== null && comparable(options.title) !== comparable(words)) return null;
  const last = setext && under ? { index: at.line + 1, end: under.end } : { index: at.line, end: line.end };
  const after = startOf(copy, last.index + 1);
  return {
    pieces: [{ kind: 'headline', ...splitNamed(words), from: 'heading' }],
    claims: [{ start: line.start, end: last.end, field: 'headline' }],
    nextLine: after.line,
    nextOffset: after.offset,
  };
}

/**
 * A headline with nothing but story below: the first block, one line, in copy without front matter,
 * above a first paragraph that ends as a sentence does and is longer than the line.
 */
export function readLoneHeadline(
  copy: HeaderCopy,
  at: HeaderPlace,
  options: HeaderOptions,
): HeaderStep | null {
  const line = copy.lines[at.line];
  const below = copy.lines[at.line + 1];
  if (options.frontMatter || at.line !== 0 || !line || !below || below.block === line.block) return null;
  const text = copy.text.slice(line.start, line.end);
  const words = foldSpace(text);
  if (!hasHeadlineForm(words) || /[?!]$/.test(words) || words.length > 110 || words.split(' ').length < 3)
    return null;
  if (!/^["“‘'«]?[\p{Lu}\p{Lo}\d]/u.test(words)) return null;
  const lede = paragraphAt(copy, at.line + 1);
  if (lede.length <= words.length || !/[.!?。！？]["”’»]?$/.test(lede)) return null;
  const after = startOf(copy, at.line + 1);
  return {
    pieces: [{ kind: 'headline', ...splitNamed(words), from: 'headline-line' }],
    claims: [{ start: line.start, end: line.end, field: 'headline' }],
    nextLine: after.line,
    nextOffset: after.offset,
  };
}

function paragraphAt(copy: HeaderCopy, line: number): string {
  return paragraphFrom(copy, startOf(copy, line));
}

function splitNamed(words: string): { value: string; prefix: string | null } {
  const { prefix, headline } = splitHeadlinePrefix(words);
  return { value: headline, prefix };
}

function comparable(title: string): string {
  return foldSpace(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
