import type { Picture } from '../article/record.ts';
import type { Resolution } from './resolve.ts';

/** Finds what a target leads to, and keeps account of what it was asked. */
export type Resolver = (target: string) => Resolution;

/** A tag as rehype writes it: attributes in double quotes, in which `<` and `>` may stand. */
const TAG = /<[a-z][^"<>]*(?:"[^"]*"[^"<>]*)*>/gi;

/** `href="content:media/map.webp"`, `src="/media/map.webp"`. */
const ADDRESS = / (href|src)="(content:[^"]*|\/(?!\/)[^"]*)"/;

const ALT = / alt="([^"]*)"/;

/**
 * Settles the links and pictures of a body: `content:` and site-rooted addresses become addresses of this edition.
 * A link to nothing keeps its words and loses its address; a picture that is missing leaves its description.
 */
export function settleHtml(html: string, resolver: Resolver): string {
  if (!html.includes('="content:') && !html.includes('="/')) return html;
  return html.replace(TAG, (tag) => {
    const [, name, href] = ADDRESS.exec(tag) ?? [];
    if (name === undefined || href === undefined) return tag;
    const address = settleAddress(unescapeAttribute(href), resolver);
    if (address !== null) return tag.replace(ADDRESS, () => ` ${name}="${escapeAttribute(address)}"`);
    return name === 'src' ? describe(tag) : tag.replace(ADDRESS, '');
  });
}

/** Settles a lead picture; null where it is missing. A picture elsewhere on the web stays where it is. */
export function settlePicture(picture: Picture, resolver: Resolver): Picture | null {
  const src = settleAddress(picture.src, resolver);
  return src === null ? null : { ...picture, src };
}

/** Takes the path out of an address of the content folder or of this site; null for any other. */
export function targetOf(href: string): string | null {
  const path = href.split(/[?#]/, 1)[0] ?? '';
  if (path.startsWith('content:')) return path.slice('content:'.length);
  return path.startsWith('/') && !href.startsWith('//') ? path : null;
}

function settleAddress(href: string, resolver: Resolver): string | null {
  const target = targetOf(href);
  if (target === null) return href;
  const found = resolver(target);
  const rest = /[?#].*$/s.exec(href)?.[0] ?? '';
  return found.kind === 'missing' ? null : found.address + rest;
}

function describe(tag: string): string {
  const alt = ALT.exec(tag)?.[1] ?? '';
  return alt === '' ? '' : `<em>${alt.replaceAll('<', '&lt;')}</em>`;
}

/** Reads a text out of an attribute that rehype wrote. */
export function unescapeAttribute(text: string): string {
  return text.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/&(?:quot|#34|#x22);/gi, '"');
}

/** Escapes a text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
