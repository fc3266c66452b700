import type { Nodes, Root, Table } from 'mdast';
import type { VFile } from 'vfile';
import { type BodyNotes, notesOf, report } from './body-notes.ts';
import { plainTree } from './remark-parse-by-paragraph.ts';
import { eachNode } from './walk.ts';

/** Levels of elements in elements; no copy has more, and the steps behind this one go down by recursion. */
const deepest = 200;
/** Cells that GFM adds to the rows of one table that are shorter than its head. */
const mostPadding = 50_000;
/** Characters that links by reference may repeat of their addresses. */
const mostRepeated = 1_000_000;
/** Elements that HTML opens anew in each block because nobody closed them. */
const mostReopened = 50_000;

/**
 * Keeps small files from growing large pages: markup that goes too deep or would be repeated too often stands on the
 * page as it was typed. Raises `markup-too-heavy`.
 */
export default function remarkBounds() {
  return (tree: Root, file: VFile): void => {
    const notes = notesOf(file);
    const fault = notes.isRefused ? 'depth of markup' : faultOf(tree, notes);
    if (fault !== null) {
      tree.children = plainTree(String(file)).children;
      notes.hasHtml = false;
    }
    const refused = tree.children.find((node) => node.type === 'paragraph' && node.data?.isRefused);
    if (refused) {
      report(
        file,
        'markup-too-heavy',
        refused,
        `Unexpected ${fault ?? 'amount of markup'}, expected an article: it stands on the page as it was typed`,
        'Look for a slip of the keyboard or a broken export.',
      );
    }
  };
}

function faultOf(tree: Root, notes: BodyNotes): string | null {
  if (depthOf(tree) > deepest) return 'depth of markup';
  const lengths = new Map<string, number>();
  let repeated = 0;
  let padding = 0;
  const references: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'html') notes.hasHtml = true;
    else if (node.type === 'table') padding = Math.max(padding, paddingOf(node));
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      references.push(node.identifier);
    else if (node.type === 'definition' && !lengths.has(node.identifier)) {
      lengths.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    }
  });
  for (const identifier of references) repeated += lengths.get(identifier) ?? 0;
  if (padding > mostPadding) return 'size of a table';
  if (repeated > mostRepeated) return 'number of links by reference';
  return notes.hasHtml && reopenedBy(tree) > mostReopened ? 'number of open elements' : null;
}

function depthOf(tree: Root): number {
  let level: readonly Nodes[] = [tree];
  let depth = 0;
  while (level.length > 0 && depth <= deepest) {
    depth++;
    const next: Nodes[] = [];
    for (const node of level) if ('children' in node) for (const child of node.children) next.push(child);
    level = next;
  }
  return depth;
}

function paddingOf(table: Table): number {
  const width = table.children[0]?.children.length ?? 0;
  return table.children.reduce((sum, row) => sum + Math.max(0, width - row.children.length), 0);
}

/** “<b>”, “</div>”, with the name and whether it closes. */
const tag = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Elements that never stay open: they hold nothing, or the next one closes them. */
const neverOpen = new Set(
  'br hr img input wbr meta link source col area base embed param track p li dt dd tr td th option rt rp'.split(
    ' ',
  ),
);

/** Counts, over all blocks, the elements that are open there; infinite where they go too deep. */
function reopenedBy(tree: Root): number {
  let open = 0;
  let total = 0;
  for (const block of tree.children) {
    eachNode(block, (node) => {
      for (const [, slash, name] of node.type === 'html' ? node.value.matchAll(tag) : []) {
        if (neverOpen.has((name ?? '').toLowerCase())) continue;
        open = slash ? Math.max(0, open - 1) : open + 1;
        if (open > deepest) total = Number.POSITIVE_INFINITY;
      }
    });
    total += open;
  }
  return total;
}
