import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { isElementName, removedElements } from './html-elements.ts';

/** What may be markup: without one of these a line is its own plain text. */
const sign = /[\\`*_[<&~]/;
/** A longer text is no line; its markup stays. */
const longest = 10_000;
/** “<b>”, “</b>”, “<T>” */
const tagName = /^<(\/?)([a-z][\w-]*)/i;
/** Constructs that make more of a text than a line. */
const blockConstructs = [
  ...[
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
  ],
  ...['thematicBreak', 'table', 'tasklistCheck', 'gfmFootnoteDefinition'],
];

const lineMarkdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor): void {
    const settings = this.data();
    settings.micromarkExtensions = [
      ...(settings.micromarkExtensions ?? []),
      { disable: { null: blockConstructs } },
    ];
  })
  .freeze();

/**
 * Gives a line of Markdown or HTML, such as a headline or a note, as plain text with its white space folded. Pictures
 * give their alt text; what only looks like a tag stays.
 */
export function plainText(markdown: string): string {
  const text =
    sign.test(markdown) && markdown.length < longest ? textOf(lineMarkdown.parse(markdown)) : markdown;
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(tree: Root): string {
  let text = '';
  let removed: string | null = null;
  const read = (node: Nodes): void => {
    if (node.type === 'html') {
      const [, slash, name = ''] = tagName.exec(node.value.toLowerCase()) ?? [];
      if (removed !== null) removed = slash && name === removed ? null : removed;
      else if (removedElements.has(name) && !slash) removed = name;
      else if (name !== '' && !isElementName(name)) text += node.value;
      else if (name === 'br') text += ' ';
    } else if (removed !== null) return;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'image') text += node.alt ?? '';
    else if ('children' in node) {
      for (const child of node.children) read(child);
      if (node.type === 'paragraph') text += ' ';
    }
  };
  read(tree);
  return text;
}
