import type { Cdata, Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { cleanText } from './clean-text.ts';

/** Names of the vocabularies that feeds and sitemaps are written in. */
export const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  tombstone: 'http://purl.org/atompub/tombstones/1.0',
  sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  search: 'http://a9.com/-/spec/opensearch/1.1/',
} as const;

/** Writes a document of XML 1.0; a browser shows it with `stylesheet`, an address of CSS. */
export function writeXml(root: Element, stylesheet?: string): string {
  const document = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    ...(stylesheet === undefined
      ? []
      : [
          {
            type: 'instruction' as const,
            name: 'xml-stylesheet',
            value: `type="text/css" href="${encodeURI(decodeURI(stylesheet)).replaceAll('"', '%22')}"`,
          },
        ]),
    makeSafe(root),
  ]);
  return `${toXml(document, { closeEmptyElements: true })}\n`;
}

/** Writes an element that holds a text; nothing where there is no text. */
export function textElement(
  name: string,
  text: string | null,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  return text === null || text === '' ? [] : [x(name, { ...attributes }, text)];
}

/** Holds markup inside of XML as it is. */
export function holdMarkup(markup: string): Cdata {
  return { type: 'cdata', value: markup };
}

/** What ends a CDATA section, and may therefore stand in no text either (XML 1.0 § 2.4). */
const END = ']]>';

/** Takes out of an element what no XML may hold, and parts what would end a CDATA section. */
function makeSafe(element: Element): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') return [makeSafe(child)];
      return child.type === 'text' || child.type === 'cdata'
        ? partEnds(child.type, cleanText(child.value))
        : [];
    }),
  };
}

function partEnds(type: 'text' | 'cdata', value: string): ElementContent[] {
  if (!value.includes(END)) return [{ type, value }];
  const parts = value.split(END);
  return parts.flatMap((part, index): ElementContent[] => {
    const opening: ElementContent[] = index === 0 ? [] : [{ type: 'cdata', value: '>' }];
    return [...opening, { type, value: index < parts.length - 1 ? `${part}]]` : part }];
  });
}
