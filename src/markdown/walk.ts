import type { Element, Root, Text } from 'hast';
import type { Nodes } from 'mdast';

export type HtmlParent = Root | Element;

/**
 * Calls back for each element under a parent, before what it holds; where the callback gives an index, the walk goes on
 * there among the siblings and leaves out what the element holds. The plugins walk each body a dozen times, and
 * `unist-util-visit` took two thirds of their time.
 */
export function eachElement(
  parent: HtmlParent,
  call: (node: Element, index: number, parent: HtmlParent) => unknown,
): void {
  for (let index = 0; index < parent.children.length; ) {
    const node = parent.children[index];
    if (node?.type !== 'element') {
      index++;
      continue;
    }
    const next = call(node, index, parent);
    if (typeof next === 'number') index = next;
    else {
      eachElement(node, call);
      index++;
    }
  }
}

/** Calls back for each piece of text under a parent. */
export function eachText(parent: HtmlParent, call: (node: Text) => void): void {
  for (const node of parent.children) {
    if (node.type === 'text') call(node);
    else if (node.type === 'element') eachText(node, call);
  }
}

/** Calls back for each node of a Markdown tree, the node itself first. */
export function eachNode(node: Nodes, call: (node: Nodes) => void): void {
  call(node);
  if ('children' in node) for (const child of node.children) eachNode(child, call);
}
