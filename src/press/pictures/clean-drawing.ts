import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';

/** Counts up when the same drawing shall come out differently. */
export const CLEANING = 1;

/** A drawing as it may be published, and what was left out of it. */
export interface CleanDrawing {
  readonly text: string;
  /** `<script>`, `onload`, `href`: each once, in the order in which they stood. */
  readonly removed: readonly string[];
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of SVG that draw, arrange, describe or move; all others go with all they hold. */
const ELEMENTS = names(
  'svg g defs symbol use title desc metadata a switch view marker pattern mask clipPath style image ' +
    'path rect circle ellipse line polyline polygon text tspan textPath tref ' +
    'linearGradient radialGradient meshgradient stop solidcolor hatch hatchpath filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset ' +
    'fePointLight feSpecularLighting feSpotLight feTile feTurbulence ' +
    'animate animateColor animateMotion animateTransform mpath set',
);

/** Elements that change an attribute of another while one looks. */
const MOVING = names('animate animateColor animateTransform set');

/** Names that programs that draw use among themselves: `inkscape:label`. They say nothing to a browser, and fall away in silence. */
const OWN_SPACES =
  /^(?:xml|xmlns|inkscape|sodipodi|rdf|cc|dc|dcterms|sketch|serif|figma|i|x|graph|vectornator):|^xmlns$/;

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** An address within the drawing, or a picture that stands in it as text. */
const INNER = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i;
/** Where a link in a drawing may lead; nothing is fetched before somebody follows it. */
const LINK = /^\s*(?:#|https?:\/\/|mailto:|\/(?!\/)|(?![a-z][a-z0-9+.-]*:|[/\\]{2}|\s)[^\s:]*(?:$|[/?#]))/i;

/** What a style may not do: fetch. A backslash could spell any of it. */
const FETCHES =
  /\\|@import|@namespace|expression\s*\(|image-set\s*\(|(?<![\w-])(?:url|src)\(\s*(?!['"]?\s*(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|application\/(?:x-)?font))[^)]*\))/i;

/**
 * Takes out of a drawing (SVG) what runs or fetches: published, it is a document that anybody may open by its address, and
 * then it may do what a page may. Null where it can't be read, for of such nobody knows what a browser reads in it.
 */
export function cleanDrawing(text: string): CleanDrawing | null {
  const removed = new Set<string>();
  try {
    const { children } = fromXml(withEntities(text.replace(/^\uFEFF/, '')));
    const root = children.find((child) => child.type === 'element');
    if (root?.name !== 'svg') return null;
    const cleaned = clean(root, removed);
    const attributes = { ...cleaned.attributes, xmlns: SVG };
    const drawing = toXml({ ...cleaned, attributes }, { closeEmptyElements: true });
    return { text: removed.size === 0 && !isOdd(text) ? text : `${drawing}\n`, removed: [...removed] };
  } catch {
    return null;
  }
}

/** A document type or an instruction can bring along what no element shows; the drawing is written anew without them. */
function isOdd(text: string): boolean {
  return (
    /<!DOCTYPE|<\?(?!xml\s)|<!ENTITY|<!ATTLIST/i.test(text) ||
    !/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(text)
  );
}

/** Old Illustrators put addresses of name spaces into entities; only such short ones are read. */
function withEntities(text: string): string {
  const entities = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/<!ENTITY\s+([\w-]+)\s+"([^"&<%]{0,200})"\s*>/g))
    if (entities.size < 50) entities.set(name, value);
  const bare = text.replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '');
  return entities.size === 0
    ? bare
    : bare.replace(/&([\w-]+);/g, (whole, name: string) => entities.get(name) ?? whole);
}

function clean({ name, attributes, children }: Element, removed: Set<string>): Element {
  const kept = Object.entries(attributes).filter(([key, value]) => {
    const fault = typeof value === 'string' ? faultOf(name, key, value) : 'silent';
    if (fault === 'unsafe') removed.add(key);
    return fault === null;
  });
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(kept),
    children: children.flatMap((child): ElementContent[] => {
      if (child.type === 'text' || child.type === 'cdata') {
        if (name !== 'style' || !FETCHES.test(child.value)) return [child];
        removed.add('<style>');
        return [];
      }
      if (child.type !== 'element') return [];
      if (mayStay(child)) return [clean(child, removed)];
      if (!OWN_SPACES.test(child.name)) removed.add(`<${child.name}>`);
      return [];
    }),
  };
}

function mayStay({ name, attributes }: Element): boolean {
  if (!ELEMENTS.has(name)) return false;
  const space = attributes['xmlns'];
  if (typeof space === 'string' && space !== SVG) return false;
  // What moves an address or a handler writes one.
  return !MOVING.has(name) || !/(?:^|:)href$|^\s*on/i.test(String(attributes['attributeName'] ?? '').trim());
}

/** Says whether an attribute is to go, and whether somebody has to know. */
function faultOf(element: string, name: string, value: string): 'unsafe' | 'silent' | null {
  if (/^on/i.test(name)) return 'unsafe';
  if (name === 'xmlns:xlink') return value === XLINK ? null : 'unsafe';
  if (/(?:^|:)href$|^src$/i.test(name)) {
    if (name !== 'href' && name !== 'xlink:href') return 'unsafe';
    return (element === 'a' ? LINK : INNER).test(value) ? null : 'unsafe';
  }
  if (name === 'xml:lang' || name === 'xml:space') return null;
  if (OWN_SPACES.test(name)) return 'silent';
  if (name.includes(':')) return 'unsafe';
  return FETCHES.test(value) ? 'unsafe' : null;
}
