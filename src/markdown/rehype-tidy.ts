import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { isBlankText, textIn } from './hast-text.ts';
import { eachElement } from './walk.ts';

const heading = /^h[1-6]$/;
const phrasing = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'br',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'i',
    'img',
    'ins',
    'kbd',
  ],
  ...[
    'mark',
    'meter',
    'progress',
    'q',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
  ],
  ...['var', 'wbr'],
]);

/**
 * Takes out what copy leaves behind when something was dropped from it: pictures without address, links to nowhere and
 * links in links, empty paragraphs and headings; and puts text that stands in no block into a paragraph.
 */
export default function rehypeTidy() {
  return (tree: Root, file: VFile): void => {
    unlink(tree, false);
    eachElement(tree, (node, index, parent) => {
      if (!isEmpty(node)) return;
      parent.children.splice(index, 1);
      return index;
    });
    if (notesOf(file).hasHtml) tree.children = inParagraphs(tree.children);
  };
}

/** Unwraps links without address; a link in a link (a footnote’s number) becomes a span that keeps its id. */
function unlink(parent: Root | Element, isInLink: boolean): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type !== 'element') continue;
    const isLink = node.tagName === 'a';
    unlink(node, isInLink || (isLink && node.properties.href !== undefined));
    if (!isLink || (!isInLink && node.properties.href !== undefined)) continue;
    const { id } = node.properties;
    if (id === undefined) parent.children.splice(index, 1, ...node.children);
    else parent.children[index] = { ...node, tagName: 'span', properties: { id } };
  }
}

function isEmpty(node: Element): boolean {
  if (node.tagName === 'img') return node.properties.src === undefined;
  if (node.tagName !== 'p' && !heading.test(node.tagName)) return false;
  return node.children.every((child) => isBlankText(child) || (child.type === 'element' && isNothing(child)));
}

function isNothing(node: Element): boolean {
  return (
    (node.tagName === 'br' || phrasing.has(node.tagName)) &&
    node.properties.id === undefined &&
    node.tagName !== 'img' &&
    node.tagName !== 'progress' &&
    node.tagName !== 'meter' &&
    textIn(node).trim() === '' &&
    node.children.every((child) => child.type === 'text' || (child.type === 'element' && isNothing(child)))
  );
}

function inParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: ElementContent[] = [];
  const close = () => {
    if (open.some((node) => !isBlankText(node))) {
      const position = open.find((node) => node.position)?.position;
      blocks.push({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: open,
        ...(position ? { position } : {}),
      });
    } else blocks.push(...open);
    open = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && phrasing.has(node.tagName))) open.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}
