import type { Edit } from './edits.ts';

/** A mark of more characters is none. */
const longest = 500;
/** “.lead”, “#method”, `target=""`, “toc”, “refs:” */
const attribute = /^(?:[.#][\w:-]+|[\w:-]+=(?:""|''|[\w:./-]+)|toc|[\w-]+:)$/;
/** “{:/comment}”, “{:/}” */
const commentEnd = /\{:\/(?:comment)?\}/g;
/** “* TOC”, “1. TOC”: the list that a table of contents stands in for. */
const listLine = /^\s{0,3}(?:[-*+]|\d{1,3}\.)\s.{0,100}$/;

/**
 * Reads a mark of Kramdown that shows nothing (`{: .lead}`, `{:target="_blank"}`, `{:toc}`, `{::comment}`) and gives the
 * edit that takes it out; null where the braces are copy, such as `{:?}`.
 *
 * @param from where the last edit ended: an edit may reach back no further.
 */
export function readKramdownMark(text: string, at: number, from: number): Edit | null {
  if (text.startsWith('{::comment}', at)) return readComment(text, at);
  const window = text.slice(at, at + longest);
  const close = window.search(/[}\n]/);
  if (window[close] !== '}') return null;
  const end = at + close + 1;
  const inner = window.slice(2, close);
  if (/^:(?:options|nomarkdown)\b|^\/(?:nomarkdown)?$/.test(inner)) return { start: at, end, text: '' };
  const attributes = inner
    .replace(/"[^"]*"/g, '""')
    .replace(/'[^']*'/g, "''")
    .trim()
    .split(/\s+/);
  if (!attributes.every((one) => attribute.test(one))) return null;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const isAlone =
    text.slice(lineStart, at).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100));
  if (isAlone)
    return { start: attributes.includes('toc') ? listBefore(text, lineStart, from) : at, end, text: '' };
  const isBehindSpan = /[)\]*_`>"]/.test(text[at - 1] ?? '');
  return isBehindSpan && inner.search(/[.#=]/) !== -1 ? { start: at, end, text: '' } : null;
}

function readComment(text: string, at: number): Edit | null {
  commentEnd.lastIndex = at;
  const found = commentEnd.exec(text);
  return found && { start: at, end: found.index + found[0].length, text: '' };
}

function listBefore(text: string, lineStart: number, from: number): number {
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  return lineStart > 0 && before >= from && listLine.test(text.slice(before, lineStart - 1))
    ? before
    : lineStart;
}
