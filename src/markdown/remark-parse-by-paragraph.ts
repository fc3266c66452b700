import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { MarkupBudget } from './markup-budget.ts';
import { isBlank, type TextBlock, textBlocks } from './text-blocks.ts';
import './quick-edits.ts';
import { eachNode } from './walk.ts';

/*
 * Most paragraphs of news copy hold no markup, and micromark spends on each of their letters what it spends on a star
 * or a bracket. So paragraphs without a sign of markup become text at once, and remark reads what lies between them:
 * with GFM, which triples its price, only where there is a sign of GFM. The tree is the one that remark gives for the
 * whole; the tests hold the two against each other.
 */

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** What reaches over blank lines or into the rest of the copy: fences, definitions, comments, `<pre>`; and signs that shift the count. */
const reachesOut = /```|~~~|\]:|<(?:[!?]|script|pre|style|textarea)|[\t\r\0\uFEFF]/i;
/** How a line begins that may be more than a line of a paragraph: white space, `# `, `- `, `1. `, `===`, a table’s bars. */
const lineOpening = /^(?:[\s#>+=|:~`<[-]|[*_](?:[\s*_]|$)|\d{1,9}[.)])/m;
/** What may be markup within a line: “*word*”, “a\\*”, “&amp;”, an address, space at the end of a line. */
const inlineSign = /[\\`*_[<&~@]|https?:|www\.|xmpp:| $/im;
/** What only GFM reads: bars, strokes, footnotes, tasks, and addresses that stand alone. */
const gfmSign = /[|~@]|\[\^|\[[\sx]\]|:-|-:|www\.|xmpp:|(?<!\]\(<?|<)https?:/i;
const address = /https?:/i;

/**
 * Parses Markdown with GFM into the tree that remark gives, in less time where the copy is plain. Parts that would
 * take remark longer than their budget become plain paragraphs, marked as such for `remarkBounds`.
 */
const remarkParseByParagraph: Plugin<[], string, Root> = function () {
  this.parser = parseMarkdown;
};
export default remarkParseByParagraph;

export function parseMarkdown(text: string): Root {
  const budget = new MarkupBudget();
  if (reachesOut.test(text)) return parseWithin(budget, text);
  const children: RootContent[] = [];
  let readTo: Pick<TextBlock, 'end' | 'endLine'> = { end: 0, endLine: 1 };
  for (const block of textBlocks(text)) {
    if (lineOpening.test(block.text) || inlineSign.test(block.text)) continue;
    for (const node of parsePart(budget, text.slice(readTo.end, block.start), readTo)) children.push(node);
    children.push(plainParagraph(block));
    readTo = block;
  }
  for (const node of parsePart(budget, text.slice(readTo.end), readTo)) children.push(node);
  return { type: 'root', children };
}

function parsePart(
  budget: MarkupBudget,
  part: string,
  before: Pick<TextBlock, 'end' | 'endLine'>,
): RootContent[] {
  if (isBlank(part)) return [];
  const tree = parseWithin(budget, part);
  if (before.end > 0) eachNode(tree, (node) => shift(node, before.end, before.endLine - 1));
  return tree.children;
}

function parseWithin(budget: MarkupBudget, text: string): Root {
  return budget.takes(text) ? parseWhole(text) : plainTree(text);
}

/** Parses a text into plain paragraphs, each marked as refused. */
export function plainTree(text: string): Root {
  return { type: 'root', children: Array.from(textBlocks(text), refusedParagraph) };
}

function refusedParagraph(block: TextBlock): Paragraph {
  return { ...plainParagraph(block), data: { isRefused: true } };
}

/** Parses with remark, and with GFM where the text has a sign of it. */
export function parseWhole(text: string): Root {
  if (gfmSign.test(text)) return gfm.parse(text);
  const tree = commonMark.parse(text);
  return address.test(text) && hasLooseAddress(tree) ? gfm.parse(text) : tree;
}

/** Says whether an address stands in the text that `](` did not make a link: “see](https://example.org)”. */
function hasLooseAddress(tree: Root): boolean {
  let isLoose = false;
  eachNode(tree, (node) => {
    isLoose ||= node.type === 'text' && address.test(node.value);
  });
  return isLoose;
}

function shift({ position }: Nodes, offset: number, lines: number): void {
  for (const point of position ? [position.start, position.end] : []) {
    point.line += lines;
    point.offset = (point.offset ?? 0) + offset;
  }
}

function plainParagraph(block: TextBlock): Paragraph {
  const lastBreak = block.text.lastIndexOf('\n');
  const position = () => ({
    start: { line: block.startLine, column: 1, offset: block.start },
    end: { line: block.endLine, column: block.text.length - lastBreak, offset: block.end },
  });
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: block.text, position: position() }],
    position: position(),
  };
}

declare module 'mdast' {
  interface ParagraphData {
    /** True where markup was left unread because it would take too long. */
    isRefused?: boolean;
  }
}
