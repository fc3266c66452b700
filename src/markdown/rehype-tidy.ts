import type { Element, Root } from 'hast';
import { isBlankText, textIn } from './hast-text.ts';
import { lineElements } from './html-elements.ts';
import { eachElement, type HtmlParent } from './walk.ts';

const heading = /^h[1-6]$/;
/** Elements of a line that show something without text. */
const shown = new Set(['img', 'input', 'meter', 'progress']);

/**
 * Takes out what copy leaves behind when something was dropped from it: links to nowhere and links in links, pictures
 * without address, empty paragraphs and headings.
 */
export default function rehypeTidy() {
  return (tree: Root): void => {
    unlink(tree, false);
    eachElement(tree, (node, index, parent) => {
      if (!isEmpty(node)) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
    eachElement(tree, (node) => {
      if (node.tagName === 'pre') trimStart(node);
    });
  };
}

/** Makes spans of links without address, and of links in links (a footnote’s number); they keep their ids. */
function unlink(parent: HtmlParent, isInLink: boolean): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    const { href, id } = node.properties;
    const isLink = node.tagName === 'a';
    unlink(node, isInLink || (isLink && href !== undefined));
    if (!isLink || (!isInLink && href !== undefined)) continue;
    node.tagName = 'span';
    node.properties = id === undefined ? {} : { id };
  }
}

/** Takes line breaks off the start of preformatted text: browsers skip the first of them. */
function trimStart(node: Element): void {
  for (let first = node.children[0]; first?.type === 'text'; first = node.children[0]) {
    first.value = first.value.replace(/^\n+/, '');
    if (first.value !== '') return;
    node.children.shift();
  }
}

function isEmpty(node: Element): boolean {
  if (node.tagName === 'img') return node.properties.src === undefined;
  if (node.tagName !== 'p' && !heading.test(node.tagName)) return false;
  return node.children.every((child) => isBlankText(child) || (child.type === 'element' && isNothing(child)));
}

function isNothing(node: Element): boolean {
  return (
    lineElements.has(node.tagName) &&
    !shown.has(node.tagName) &&
    node.properties.id === undefined &&
    textIn(node).trim() === '' &&
    node.children.every((child) => child.type === 'text' || (child.type === 'element' && isNothing(child)))
  );
}
