import type { Element, ElementContent, Root } from 'hast';
import { eachElement } from './walk.ts';

/** Puts each box of a task list and its words into one label, so that it is read out with them. */
export default function rehypeTasks() {
  return (tree: Root): void => {
    eachElement(tree, (node, index, parent) => {
      if (node.tagName !== 'input') return;
      if (parent.type === 'element' && parent.tagName === 'label') return;
      const end = parent.children.findIndex((sibling, at) => at > index && isBlock(sibling));
      const words = parent.children.slice(index, end === -1 ? undefined : end);
      const label: Element = {
        type: 'element',
        tagName: 'label',
        properties: {},
        children: words.filter((word): word is ElementContent => word.type !== 'doctype'),
      };
      parent.children.splice(index, words.length, label);
      return index;
    });
  };
}

const blocks = new Set([
  'ul',
  'ol',
  'p',
  'pre',
  'blockquote',
  'table',
  'div',
  'figure',
  'details',
  'dl',
  'input',
]);

function isBlock(node: { readonly type: string; readonly tagName?: string }): boolean {
  return node.type === 'element' && blocks.has(node.tagName ?? '');
}
