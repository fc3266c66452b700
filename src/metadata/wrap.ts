/** Letters that take two columns of a terminal: CJK, kana, Hangul, full-width forms, pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

/** After these, text without spaces may be broken: any wide letter, but not before a closing sign. */
const PIECES =
  /[^\S\n]+|[^\s\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]+|[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef][、。，．！？：；）」』】〉》]*/gu;

/** Letters and signs of one column each, and white space between them: most texts have no others. */
const NARROW = /^[\t\n -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u203d-\u2048]*$/;

const PLAIN = /^[ -~]*$/;

/** Counts the columns that a text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/**
 * Wraps text at a width in columns, at white space or between letters of scripts that have none. Line breaks of the text
 * stay, a word that is longer than a line stays whole. Every line begins with `indent`, the first with `first`.
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  if (NARROW.test(text)) return wrapWords(text, width, indent, first);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let room = width - widthOf(indent);
    const flush = () => {
      lines.push((lines.length === 0 ? first : indent) + line.trimEnd());
      line = '';
      room = width - widthOf(indent);
    };
    for (const [piece] of paragraph.trim().matchAll(PIECES)) {
      const isSpace = piece.trim() === '';
      const needed = widthOf(piece);
      if (needed > room && !isSpace && line.trim() !== '') flush();
      if (isSpace && line === '') continue;
      line += isSpace ? ' ' : piece;
      room -= isSpace ? 1 : needed;
    }
    flush();
  }
  return lines.join('\n');
}

/** Wraps text in which every letter takes one column. */
function wrapWords(text: string, width: number, indent: string, first: string): string {
  const room = width - indent.length;
  const lines: string[] = [];
  const flush = (line: string) => lines.push((lines.length === 0 ? first : indent) + line);
  for (const paragraph of text.split('\n')) {
    const [begin = '', ...words] = paragraph.trim().split(/\s+/);
    let line = begin;
    for (const word of words) {
      if (line.length + 1 + word.length <= room) line += ` ${word}`;
      else {
        flush(line);
        line = word;
      }
    }
    flush(line);
  }
  return lines.join('\n');
}
