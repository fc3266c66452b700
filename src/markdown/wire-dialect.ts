import { splitLines } from '../source/source-file.ts';
import { applyEdits, type Edit, type EditedText } from './edits.ts';
import { escapeBlock, type WireLine } from './wire-escapes.ts';

/** “* point”, “• point”, “- point” */
const bullet = /^\s*([*•●▪‣-])\s+(?=\S)/;

/**
 * Writes plain wire copy, in which no Markdown is meant, as the Markdown that shows exactly its paragraphs.
 *
 * A paragraph is a run of lines without a blank one; what indents it falls away and its line breaks are spaces. A run
 * in which two or more lines all begin with a bullet is a list. Stars, strokes, numbers and the like are what they are
 * in the copy; addresses, character references and tags within a line (`<i>`) keep their meaning. Nothing is escaped
 * that Markdown would leave alone.
 */
export function wireToMarkdown(text: string): string {
  return readWire(text).text;
}

/** Does the same, and still knows where each character came from. */
export function readWire(text: string): EditedText {
  const edits: Edit[] = [];
  let block: WireLine[] = [];
  const close = () => {
    if (block.length > 0) for (const edit of blockEdits(text, block)) edits.push(edit);
    block = [];
  };
  for (const line of splitLines(text)) {
    const isBlank = line.text.trim() === '';
    if (isBlank) {
      close();
      if (line.text !== '') edits.push({ start: line.start, end: line.end, text: '' });
    } else block.push(line);
  }
  close();
  return applyEdits(text, edits);
}

function blockEdits(text: string, lines: readonly WireLine[]): Edit[] {
  const isList = lines.length > 1 && lines.every((line) => bullet.test(line.text));
  const starts = lines.map(({ text: line, start }) => {
    const lead =
      (isList ? bullet.exec(line)?.[0] : null) ?? line.slice(0, line.length - line.trimStart().length);
    return { start, end: start + lead.length, text: isList ? (lead.includes('*') ? '* ' : '- ') : '' };
  });
  const contents = lines.map((line, at) => {
    const end = line.end - (line.text.length - line.text.trimEnd().length);
    const start = starts[at]?.end ?? line.start;
    return { ...line, start, end, text: text.slice(start, end) };
  });
  const escapes = isList ? contents.map((line) => escapeBlock([line], true)) : [escapeBlock(contents, false)];
  const ends = lines.map((line, at) => ({ start: contents[at]?.end ?? line.end, end: line.end, text: '' }));
  return [...starts, ...escapes.flat(), ...ends]
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
