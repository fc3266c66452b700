import type { Element, Root } from 'hast';
import { textIn } from './hast-text.ts';
import { eachElement } from './walk.ts';

const longestLabel = 120;

/**
 * Puts each table into a box of its own that scrolls when it is wider than the page, by keyboard too, and is named
 * after the table’s caption or heads. HTML has no `align`; the class says it: `align-right`.
 */
export default function rehypeTables() {
  return (tree: Root): void => {
    eachElement(tree, (node, index, parent) => {
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
      if (node.tagName !== 'table') return;
      eachElement(node, alignByClass);
      parent.children[index] = boxFor(node);
      return index + 1;
    });
  };
}

function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  if (align === undefined) return;
  delete cell.properties.align;
  if (align !== 'left') cell.properties.className = [`align-${align}`];
}

function boxFor(table: Element): Element {
  const name = labelOf(table);
  const named = name ? { role: 'group', ariaLabel: name } : {};
  const { position } = table;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], ...named, tabIndex: 0 },
    children: [table],
    ...(position ? { position } : {}),
  };
}

/** Names a table: its caption, else the heads of its columns. */
function labelOf(table: Element): string {
  const heads: string[] = [];
  let caption = '';
  eachElement(table, (node) => {
    if (node.tagName === 'caption') caption ||= textIn(node);
    else if (node.tagName === 'th' && heads.length < 6) heads.push(textIn(node));
  });
  const words = caption || heads.filter((head) => head.trim() !== '').join(', ');
  const folded = words.replace(/\s+/g, ' ').trim();
  return folded.length > longestLabel ? `${folded.slice(0, longestLabel).toWellFormed()}…` : folded;
}
