import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { isBlankText, textIn } from './hast-text.ts';
import { setSource } from './quote-source.ts';
import { inParagraphs } from './rehype-blocks.ts';
import { eachElement } from './walk.ts';

/** “pullquote”, “wp-block-pullquote”, “pull-quote”: how houses mark words that are set large beside the story. */
const pulledClass = /^(?:wp-block-)?pull(?:ed)?-?quote$|^pulled$/i;
/** “[!QUOTE]”, “[!PULLQUOTE] The words”: a mark on the first line of a block quote. */
const pulledMark = /^\s*\[!(?:pull-?)?quote\]\s*/i;
/** Boxes that old copy sets pulled words in. */
const boxes = new Set(['aside', 'blockquote', 'div', 'figure', 'p', 'section']);

/**
 * Brings quotes to one form. Pulled words, however they are marked, are `<blockquote class="pulled">`: no aside, which
 * reader views drop with its words. Who said it stands in `<p class="source">` at the end: no footer, for the same reason.
 */
export default function rehypeQuotes() {
  return (tree: Root, file: VFile): void => {
    // A quote has this sign in front of it, or in a tag.
    if (!String(file).includes('>')) return;
    const quotes: { readonly quote: Element; readonly isPulled: boolean }[] = [];
    eachElement(tree, (node) => {
      const isPulled = boxes.has(node.tagName) && takesClass(node);
      const inner = node.tagName === 'blockquote' ? null : quoteIn(node);
      if (inner && (isPulled || isFrame(node))) takeIn(node, inner);
      else if (isPulled && node.tagName === 'p') wrap(node);
      else if (isPulled) node.tagName = 'blockquote';
      if (node.tagName === 'blockquote') quotes.push({ quote: node, isPulled });
    });
    for (const { quote, isPulled } of quotes) {
      quote.children = inParagraphs(quote.children);
      if (takesMark(quote) || isPulled) quote.properties.className = ['pulled'];
      setSource(quote);
    }
  };
}

/** Says whether a box is marked as pulled words by its class; whatever class the copy gave it is gone then, so that ours can be trusted. */
function takesClass(box: Element): boolean {
  const { className } = box.properties;
  delete box.properties.className;
  return Array.isArray(className) && className.some((name) => pulledClass.test(String(name)));
}

function quoteIn({ children }: Element): Element | null {
  const found = children.find((child) => child.type === 'element' && child.tagName === 'blockquote');
  return found?.type === 'element' ? found : null;
}

/** Says whether a figure only frames a quote and names its source: it shows no picture. */
function isFrame(node: Element): boolean {
  let hasPicture = false;
  eachElement(node, ({ tagName }) => {
    hasPicture ||= tagName === 'img' || tagName === 'picture';
  });
  return node.tagName === 'figure' && !hasPicture;
}

/** Makes one quote of a box and the quote in it. */
function takeIn(box: Element, inner: Element): void {
  box.tagName = 'blockquote';
  box.properties = { ...box.properties, ...inner.properties };
  box.children = box.children.flatMap((child): ElementContent[] =>
    child === inner ? inner.children : [child],
  );
}

function wrap(paragraph: Element): void {
  paragraph.children = [{ ...paragraph, properties: {} }];
  paragraph.tagName = 'blockquote';
}

/** Takes the mark of pulled words off a quote; says whether there was one. */
function takesMark(quote: Element): boolean {
  const first = quote.children.find((child) => !isBlankText(child));
  const text = first?.type === 'element' && first.tagName === 'p' ? first.children[0] : undefined;
  if (first?.type !== 'element' || text?.type !== 'text' || !pulledMark.test(text.value)) return false;
  text.value = text.value.replace(pulledMark, '');
  if (textIn(first).trim() === '') quote.children.splice(quote.children.indexOf(first), 1);
  return true;
}
