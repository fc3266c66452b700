import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { isBlankText } from './hast-text.ts';
import { lineElements } from './html-elements.ts';
import { eachElement, type HtmlParent } from './walk.ts';

/** Elements of a line that may hold blocks all the same. */
const transparent = new Set(['a', 'del', 'ins']);
/** Parts, and the elements that they may stand in. */
const wholesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl', 'div']],
  ['dd', ['dl', 'div']],
  ['figcaption', ['figure']],
  ['summary', ['details']],
]);

/**
 * Takes links from where there can be none, and puts blocks where blocks may stand: old exports have them within `<b>` and `<span>`, captions outside of figures and
 * text in no paragraph. A box takes the place of an element that stands wrong, so that browsers read the rest as it is.
 */
export default function rehypeBlocks() {
  return (tree: Root): void => {
    unlink(tree, false);
    eachElement(tree, (node, _, parent) => {
      const wholes = wholesOf.get(node.tagName);
      if (wholes && !(parent.type === 'element' && wholes.includes(parent.tagName))) rename(node, 'div');
    });
    freeBlocks(tree);
    tree.children = inParagraphs(tree.children);
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

/**
 * Makes boxes of elements of a line that hold blocks, and unwraps spans that say nothing; says whether there is a block
 * under the parent.
 */
function freeBlocks(parent: HtmlParent): boolean {
  let hasBlock = false;
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type !== 'element') continue;
    const holdsBlock = freeBlocks(node);
    // No parser puts a block into a paragraph, but `<p.>` is one to the library that takes its nodes over.
    const isOnlyForLines = lineElements.has(node.tagName)
      ? !transparent.has(node.tagName)
      : node.tagName === 'p';
    if (holdsBlock && isOnlyForLines) rename(node, 'div');
    else if (node.tagName === 'span' && Object.keys(node.properties).length === 0) {
      parent.children.splice(index, 1, ...node.children);
      index += node.children.length - 1;
    }
    hasBlock ||= holdsBlock || !lineElements.has(node.tagName);
  }
  return hasBlock;
}

function rename(node: Element, tagName: string): void {
  const { id, lang, dir } = node.properties;
  node.tagName = tagName;
  node.properties = {
    ...(id === undefined ? {} : { id }),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  };
}

/** Puts text that stands in no paragraph into one. */
export function inParagraphs(nodes: readonly RootContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let open: ElementContent[] = [];
  const close = () => {
    if (open.some((node) => !isBlankText(node))) blocks.push(paragraphOf(open));
    else blocks.push(...open);
    open = [];
  };
  for (const node of nodes) {
    if ((node.type === 'text' && !isSeam(node)) || (node.type === 'element' && isOfLine(node)))
      open.push(node);
    else if (node.type !== 'doctype') {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

/** Says whether a text is the line break that remark sets between two blocks: it stands nowhere in the copy. */
function isSeam(text: Text): boolean {
  return text.position === undefined && text.value === '\n';
}

/** Says whether an element and all in it stay within a line. */
export function isOfLine(node: Element): boolean {
  return (
    lineElements.has(node.tagName) &&
    node.children.every((child) => child.type !== 'element' || isOfLine(child))
  );
}

function paragraphOf(children: ElementContent[]): Element {
  const position = children.find((node) => node.position)?.position;
  return { type: 'element', tagName: 'p', properties: {}, children, ...(position ? { position } : {}) };
}
