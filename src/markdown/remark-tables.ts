import type { PhrasingContent, Root, Table, TableRow } from 'mdast';
import { eachNode } from './walk.ts';

/**
 * Keeps what a row of a table says behind the last column that its head has. GFM leaves such cells out, and nothing that an
 * editor typed may be lost: they stand in the last cell, with the bars between them.
 */
export default function remarkTables() {
  return (tree: Root): void => {
    eachNode(tree, (node) => {
      if (node.type === 'table') keepLongRows(node);
    });
  };
}

function keepLongRows({ children: [head, ...rows] }: Table): void {
  const width = head?.children.length ?? 0;
  for (const row of rows) if (row.children.length > width) foldRow(row, width);
}

function foldRow(row: TableRow, width: number): void {
  const last = row.children[width - 1];
  const rest = row.children.splice(width);
  if (!last) return;
  const words = rest.filter(({ children }) => children.length > 0);
  last.children = [last, ...words].flatMap(({ children }, index): PhrasingContent[] =>
    index === 0 ? children : [{ type: 'text', value: ' | ' }, ...children],
  );
}
