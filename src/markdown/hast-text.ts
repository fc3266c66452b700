import type { ElementContent, RootContent } from 'hast';
import { eachText } from './walk.ts';

/** Joins the text in a node, as it stands. */
export function textIn(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  let text = '';
  if (node.type === 'element') {
    eachText(node, ({ value }) => {
      text += value;
    });
  }
  return text;
}

/** Says whether a node is white space only. */
export function isBlankText(node: ElementContent | RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
