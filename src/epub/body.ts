import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { type Binding, settleLink } from './binding.ts';
import { setPicture } from './picture.ts';

/** Where an element of a body stands. */
interface Place {
  readonly binding: Binding;
  /** What the ids of the body are called in the book. */
  readonly ids: ReadonlyMap<string, string>;
  readonly isInLink: boolean;
  /** Address of the story's page in the paper. */
  readonly page: string;
}

/**
 * Sets a body for a book: pictures from the book, links in full or within the book, footnotes that an e-reader can open over
 * the page, and nothing that XHTML or an e-reader would stumble over.
 */
export function setBody(html: string, page: string, binding: Binding): ElementContent[] {
  const { children } = fromHtml(html, { fragment: true });
  const place: Place = { binding, page, isInLink: false, ids: nameIds(children) };
  return children.flatMap((child) => setNode(child, place));
}

function setNode(node: RootContent, place: Place): ElementContent[] {
  if (node.type === 'text') return [node];
  return node.type === 'element' ? setElement(node, place) : [];
}

function setElement(element: Element, place: Place): ElementContent[] {
  const { tagName, properties, children } = element;
  if (tagName === 'img') return setPicture(properties, place.binding, place.isInLink);
  // A form has no place in a book: a task that is done has its mark.
  if (tagName === 'input') return [{ type: 'text', value: properties.checked ? '☑' : '☐' }];
  const isLink = tagName === 'a';
  const inside = { ...place, isInLink: place.isInLink || isLink };
  const set: Element = {
    type: 'element',
    tagName,
    properties: { ...setProperties(properties, place), ...nameType(element) },
    children: children.flatMap((child) => setNode(child, inside)),
  };
  return [properties.role === 'doc-endnotes' ? markFootnotes(set) : set];
}

/** Names what an element is to an e-reader: the sign of a footnote, which it may open over the page. */
function nameType({ properties }: Element): Properties {
  switch (properties.role) {
    case 'doc-noteref':
      return { 'epub:type': 'noteref' };
    case 'doc-backlink':
      return { 'epub:type': 'backlink' };
    case 'doc-endnotes':
      return { 'epub:type': 'footnotes' };
    default:
      return {};
  }
}

function markFootnotes(section: Element): Element {
  const mark = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'li')
      return { ...node, properties: { ...node.properties, 'epub:type': 'footnote' } };
    return node.tagName === 'ol' ? { ...node, children: node.children.map(mark) } : node;
  };
  return { ...section, children: section.children.map(mark) };
}

/** A day, or a moment with its offset. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function setProperties(properties: Properties, place: Place): Properties {
  const set = Object.entries(properties).flatMap(([name, value]): [string, Properties[string]][] => {
    if (name.startsWith('data')) return [];
    switch (name) {
      case 'id':
        return [[name, place.ids.get(String(value))]];
      case 'href':
        return link(name, setLink(String(value), place));
      case 'cite':
        return link(name, settleLink(String(value), place.binding));
      case 'dateTime':
        return DATE.test(String(value)) ? [[name, value]] : [];
      case 'lang':
        return [
          [name, value],
          ['xmlLang', value],
        ];
      case 'ariaDescribedBy':
      case 'ariaLabelledBy':
        return [
          [name, (Array.isArray(value) ? value : [value]).flatMap((id) => place.ids.get(String(id)) ?? [])],
        ];
      // They name ids of cells, which have other names now; rows and columns say the same.
      case 'headers':
        return [];
      default:
        return [[name, value]];
    }
  });
  return Object.fromEntries(set);
}

function link(name: string, address: string | null): [string, string][] {
  return address === null ? [] : [[name, address]];
}

/** Settles a link of a body; one to a place that is not in the book leads to it in the paper. */
function setLink(href: string, { ids, page, binding }: Place): string | null {
  if (!href.startsWith('#')) return settleLink(href, binding);
  const id = ids.get(decode(href.slice(1)));
  return id === undefined
    ? settleLink(binding.edition.addresses.absolute(page) + href, emptied(binding))
    : `#${id}`;
}

function emptied(binding: Binding): Binding {
  return { ...binding, chapters: new Map() };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A name that XML takes as an id, as far as all readers agree on it. */
const NAME = /^[A-Za-z_][\w.-]*$/;

/** Gives each id a name that XML takes: its own, where that is one. */
function nameIds(nodes: readonly RootContent[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const look = (node: RootContent): void => {
    if (node.type !== 'element') return;
    const { id } = node.properties;
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, NAME.test(id) ? id : `place-${ids.size + 1}`);
    for (const child of node.children) look(child);
  };
  for (const node of nodes) look(node);
  return ids;
}

/** A paragraph of plain text. */
export function paragraph(text: string | null, className: string): Element[] {
  return text === null || text === '' ? [] : [h('p', { className }, text)];
}
