import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { isFootnotesLabel } from './rehype-footnotes.ts';
import { eachElement } from './walk.ts';

const heading = /^h[1-6]$/;

/** Leaves the `h1` to the page: where the copy has one, every heading goes one level down, and as many more as asked. */
export default function rehypeHeadingLevels() {
  return (tree: Root, file: VFile): void => {
    const found: Element[] = [];
    eachElement(tree, (node) => {
      if (heading.test(node.tagName) && !isFootnotesLabel(node)) found.push(node);
    });
    const shift = notesOf(file).headingOffset + (found.some(({ tagName }) => tagName === 'h1') ? 1 : 0);
    if (shift === 0) return;
    for (const node of found) node.tagName = `h${Math.min(6, Number(node.tagName[1]) + shift)}`;
  };
}
