import Slugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { safeHeadingId, safeId } from './element-id.ts';
import { textIn } from './hast-text.ts';
import { isFootnotesLabel } from './rehype-footnotes.ts';
import { eachElement } from './walk.ts';

const heading = /^h[1-6]$/;
/** “How we counted {#method}”: an id as Hugo, Pandoc and Kramdown write it. */
const writtenId = /\s*\{#([\w:.-]{1,80})\}\s*$/;
/** What can be an id and stand in an address as it is. */
const plainId = /^[^\s"'<>`=&%#\p{C}]{1,120}$/u;

/**
 * Gives each heading an id from its words, as GitHub does, or the one that the copy gives it; makes the ids of the
 * copy unique and safe beside the page’s, and leads `#…` links after them.
 */
export default function rehypeIds() {
  return (tree: Root, file: VFile): void => {
    const { headings } = notesOf(file);
    const slugger = new Slugger();
    const moved = new Map<string, string>();
    const found: Element[] = [];
    eachElement(tree, (node) => {
      if (heading.test(node.tagName) && !isFootnotesLabel(node)) found.push(node);
      if (node.properties.id !== undefined) keepId(node, slugger, moved);
    });
    for (const node of found) {
      const written = takeWrittenId(node);
      const text = textIn(node).replace(/\s+/g, ' ').trim();
      if (node.properties.id === undefined) {
        const plain = (written ?? slug(text)) || 'section';
        const id = slugger.slug(safeHeadingId(plain), true);
        if (!moved.has(plain) && id !== plain && safeHeadingId(plain) !== plain) moved.set(plain, id);
        node.properties.id = id;
      }
      headings.push({ level: Number(node.tagName[1]), id: String(node.properties.id), text });
    }
    if (moved.size > 0) follow(tree, moved);
  };
}

/** Keeps an id that the copy gives an element, unless it is none or another element has it. */
function keepId(node: Element, slugger: Slugger, moved: Map<string, string>): void {
  const raw = String(node.properties.id);
  const id = safeId(raw);
  if (!plainId.test(raw) && !isFootnoteId(raw)) delete node.properties.id;
  else if (slugger.occurrences[id] !== undefined) delete node.properties.id;
  else {
    slugger.occurrences[id] = 0;
    node.properties.id = id;
    if (id !== raw) moved.set(raw, id);
  }
}

/** “fn-caf%C3%A9”: remark writes labels that are not ASCII in per cent. */
function isFootnoteId(id: string): boolean {
  return /^fn(?:ref)?-[\w%.~!*()-]{1,200}$/.test(id);
}

function takeWrittenId(node: Element): string | null {
  const last = node.children.at(-1);
  const found = last?.type === 'text' ? writtenId.exec(last.value) : null;
  if (last?.type !== 'text' || !found) return null;
  last.value = last.value.slice(0, found.index);
  return found[1] ?? null;
}

function follow(tree: Root, moved: ReadonlyMap<string, string>): void {
  eachElement(tree, (node) => {
    const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (typeof href !== 'string' || !href.startsWith('#') || dataFootnoteRef || dataFootnoteBackref) return;
    const target = moved.get(decodeFragment(href.slice(1)));
    if (target !== undefined) node.properties.href = `#${encodeURI(target)}`;
  });
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
