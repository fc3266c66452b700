import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { writeXml } from '../feeds/xml.ts';

/** Elements that run, bring other documents along, or move. */
const UNBOUND = new Set([
  'script',
  'foreignObject',
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
  'iframe',
  'audio',
  'video',
  'metadata',
]);

/** Elements that show what lies at an address. */
const SHOWS = new Set(['image', 'feImage', 'use']);

/** An address within the drawing, or a picture that stands in it as text. */
const OWN = /^(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/;

/** What a style may not do in a book: fetch. */
const FETCHES = /@import|url\(\s*['"]?(?!#|data:)/i;

/**
 * Tidies a drawing (SVG) for a book: what runs, fetches or belongs to the program that drew it is taken out. Null where it is
 * no drawing that can be read.
 */
export function tidyDrawing(text: string): string | null {
  if (!text.includes('<svg')) return null;
  try {
    const root = fromXml(text.replace(/^\uFEFF/, '')).children.find((child) => child.type === 'element');
    return root?.name === 'svg' ? writeXml(tidy(root)) : null;
  } catch {
    return null;
  }
}

function tidy({ name, attributes, children }: Element): Element {
  const kept = Object.entries(attributes).filter(
    ([key, value]) => typeof value === 'string' && mayStay(key, value),
  );
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(kept),
    children: children.flatMap((child): ElementContent[] => {
      if (child.type === 'text' || child.type === 'cdata')
        return FETCHES.test(child.value) && name === 'style' ? [] : [child];
      if (child.type !== 'element' || !isBound(child)) return [];
      return [tidy(child)];
    }),
  };
}

/** Says whether an element stays: one that shows another document goes as a whole. */
function isBound({ name, attributes }: Element): boolean {
  const shown = attributes.href ?? attributes['xlink:href'];
  return !UNBOUND.has(name) && !name.includes(':') && (!SHOWS.has(name) || !shown || OWN.test(shown));
}

function mayStay(name: string, value: string): boolean {
  if (/^on/i.test(name)) return false;
  if (name === 'href' || name === 'xlink:href') return OWN.test(value);
  if (name.includes(':')) return name === 'xmlns:xlink' || name === 'xml:lang' || name === 'xml:space';
  return !FETCHES.test(value);
}
