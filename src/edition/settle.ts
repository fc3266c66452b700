import type { Picture } from '../article/record.ts';
import { escapeAttribute, setSize, unescapeAttribute } from './pictures/image-tag.ts';
import type { PictureSize } from './pictures/measured-picture.ts';
import type { PictureUse } from './pictures/variants.ts';
import type { Resolution } from './resolve.ts';

/** Finds what a target leads to, and keeps account of what it was asked; `use` is for what a page shows, not links to. */
export type Resolver = (target: string, use?: PictureUse) => Resolution;

/** A tag as rehype writes it: attributes in double quotes, in which `<` and `>` may stand. */
const TAG = /<[a-z][^"<>]*(?:"[^"]*"[^"<>]*)*>/gi;

/** `href="content:media/map.webp"`, `src="/media/map.webp"`. */
const ADDRESS = / (href|src)="(content:[^"]*|\/(?!\/)[^"]*)"/;

const ALT = / alt="([^"]*)"/;

/**
 * Settles the links and pictures of a body: `content:` and site-rooted addresses become addresses of this edition.
 * A link to nothing keeps its words and loses its address; a picture that is missing leaves its description. Pictures
 * say how large they are.
 */
export function settleHtml(html: string, resolver: Resolver): string {
  if (!html.includes('="content:') && !html.includes('="/')) return html;
  return html.replace(TAG, (tag) => {
    const [, name, href] = ADDRESS.exec(tag) ?? [];
    if (name === undefined || href === undefined) return tag;
    const isPicture = name === 'src';
    const settled = settleAddress(unescapeAttribute(href), resolver, isPicture ? 'picture' : undefined);
    if (!settled) return isPicture ? describe(tag) : tag.replace(ADDRESS, '');
    const { address, size } = settled;
    const written = tag.replace(ADDRESS, () => ` ${name}="${escapeAttribute(address)}"`);
    return isPicture && size ? setSize(written, size) : written;
  });
}

/** Settles a lead picture; null where it is missing. One elsewhere on the web keeps its address, and pages link to it. */
export function settlePicture(picture: Picture, resolver: Resolver): Picture | null {
  const settled = settleAddress(picture.src, resolver, 'picture');
  return settled && { ...picture, src: settled.address };
}

/** Takes the path out of an address of the content folder or of this site; null for any other. */
export function targetOf(href: string): string | null {
  const path = href.split(/[?#]/, 1)[0] ?? '';
  if (path.startsWith('content:')) return path.slice('content:'.length);
  return path.startsWith('/') && !href.startsWith('//') ? path : null;
}

interface Settled {
  readonly address: string;
  readonly size: PictureSize | null;
}

function settleAddress(href: string, resolver: Resolver, use?: PictureUse): Settled | null {
  const target = targetOf(href);
  if (target === null) return { address: href, size: null };
  const found = resolver(target, use);
  const rest = /[?#].*$/s.exec(href)?.[0] ?? '';
  return found.kind === 'missing'
    ? null
    : { address: found.address + rest, size: found.picture?.size ?? null };
}

function describe(tag: string): string {
  const alt = ALT.exec(tag)?.[1] ?? '';
  return alt === '' ? '' : `<em>${asText(alt)}</em>`;
}

/** Writes the value of an attribute as text, escaped as rehype does it there. */
function asText(value: string): string {
  return value
    .replaceAll('<', '&#x3C;')
    .replace(/&#x(60|22);/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
