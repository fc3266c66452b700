import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { splitCredit } from './caption-credit.ts';
import { galleryOf, pictureIn } from './gallery.ts';
import { isBlankText, textIn } from './hast-text.ts';
import { eachElement, type HtmlParent } from './walk.ts';

/** Characters of a caption that still stand well below half a column; more is a text to a picture of its own. */
const longestCaption = 100;
/** Charts, maps and screens come as these, and are to be read in the full width. */
const drawing = /\.(?:gif|png|svg)(?:[?#]|$)/i;

/**
 * Joins photographs that follow each other, each in a paragraph of its own, to a gallery. Those with a caption longer
 * than two lines stand apart, and so do drawings.
 */
export default function rehypeGalleries() {
  return (tree: Root, file: VFile): void => {
    join(tree, file);
    eachElement(tree, (node) => join(node, file));
  };
}

function join(parent: HtmlParent, file: VFile): void {
  if (isGallery(parent)) return;
  for (let start = 0; start < parent.children.length; start++) {
    const run = runAt(parent.children, start);
    if (run.figures.length < 2) continue;
    parent.children.splice(start, run.length, galleryOf(run.figures, notesOf(file).language));
  }
}

/** Lists the figures that follow each other from a place on, and how many nodes they take. */
function runAt(nodes: readonly RootContent[], start: number): { figures: Element[]; length: number } {
  const figures: Element[] = [];
  let length = 0;
  for (let at = start; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.type === 'element' && isPhotograph(node)) {
      figures.push(node);
      length = at - start + 1;
    } else if (!node || figures.length === 0 || !isBlankText(node)) break;
  }
  return { figures, length };
}

function isPhotograph(node: Element): boolean {
  if (node.tagName !== 'figure') return false;
  const [part, line, more] = node.children.filter((child) => !isBlankText(child));
  const picture = part ? pictureIn(part) : null;
  if (!picture || more || drawing.test(String(picture.properties.src))) return false;
  if (!line) return true;
  const isCaption = line.type === 'element' && line.tagName === 'figcaption';
  return isCaption && captionLength(line) <= longestCaption;
}

/** Counts the characters of a caption without its credit, which may be set apart already. */
function captionLength(line: Element): number {
  const words = line.children.filter(
    (child) => child.type !== 'element' || child.properties.className === undefined,
  );
  const text = words.map(textIn).join('');
  return (words.length < line.children.length ? text : (splitCredit(text).caption ?? '')).trim().length;
}

function isGallery(parent: HtmlParent): boolean {
  return parent.type === 'element' && parent.properties.role === 'group';
}
