import type { Element, Root } from 'hast';
import { isBlankText, textIn } from './hast-text.ts';
import { lineElements } from './html-elements.ts';
import { eachElement } from './walk.ts';

const heading = /^h[1-6]$/;
/** Elements of a line that show something without text. */
const shown = new Set(['img', 'input', 'meter', 'progress']);

/**
 * Takes out what copy leaves behind when something was dropped from it: pictures without address, empty paragraphs and
 * headings.
 */
export default function rehypeTidy() {
  return (tree: Root): void => {
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
