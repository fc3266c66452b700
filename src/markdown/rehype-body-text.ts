import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { isFootnotesLabel } from './rehype-footnotes.ts';

/*
 * A body as plain text: what a person would read aloud. Paragraphs, headings and notes are parted by blank lines, the
 * items of a list and the rows of a table stand on lines of their own, cells are parted by tabs. Left out are pictures
 * with their captions, and the numbers and arrows of footnotes.
 */

type Parent = Root | Element;
const blocks = new Set([
  ...[
    'p',
    'div',
    'section',
    'aside',
    'address',
    'blockquote',
    'pre',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption', 'table'],
]);
/** Blocks whose parts follow each other on lines, without a blank one. */
const tight = new Set(['ul', 'ol', 'li', 'dl', 'dd', 'dt']);
const silent = new Set(['figure', 'img', 'hr', 'input', 'wbr', 'rp']);

/** Notes the body’s text; comes before the typographer, because the text keeps the copy’s own signs. */
export default function rehypeBodyText() {
  return (tree: Root, file: VFile): void => {
    notesOf(file).text = blockLines(tree).join('\n\n');
  };
}

/** Gives the pieces of text in a block, in order. */
function blockLines(parent: Parent): string[] {
  const lines: string[] = [];
  let open = '';
  const close = () => {
    const line = foldLines(open);
    if (line !== '') lines.push(line);
    open = '';
  };
  for (const node of parent.children) {
    if (!isBlock(node)) open += inlineText(node);
    else {
      close();
      for (const line of textOfBlock(node)) lines.push(line);
    }
  }
  close();
  return lines;
}

function textOfBlock(node: Element): string[] {
  if (silent.has(node.tagName) || isFootnotesLabel(node)) return [];
  if (node.tagName === 'pre')
    return [inlineText(node).replaceAll('\u2028', '\n').replace(/\n+$/, '')].filter(
      (text) => text.trim() !== '',
    );
  if (node.tagName === 'table') return [rowsOf(node).join('\n')].filter((text) => text !== '');
  const lines = blockLines(node);
  if (!tight.has(node.tagName) || isNotes(node)) return lines;
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function isBlock(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** The list of footnotes: its items are paragraphs. */
function isNotes(list: Element): boolean {
  return (
    list.tagName === 'ol' &&
    list.children.some((item) => item.type === 'element' && /^fn-/.test(String(item.properties.id)))
  );
}

function rowsOf(table: Element): string[] {
  const rows: string[] = [];
  for (const node of table.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'tr') {
      const cells = node.children
        .filter((cell) => cell.type === 'element')
        .map((cell) => blockLines(cell).join(' '));
      if (cells.some((cell) => cell !== '')) rows.push(cells.join('\t'));
    } else if (node.tagName === 'caption') rows.push(...blockLines(node));
    else rows.push(...rowsOf(node));
  }
  return rows;
}

function inlineText(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || silent.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\u2028';
  const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return '';
  return node.children.map(inlineText).join('');
}

/** Folds white space and the line breaks of the source; breaks that the copy asked for stay. */
function foldLines(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}
