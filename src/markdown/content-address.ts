import { linkSchemes, pictureSchemes } from './allow-list.ts';

/** What an address of the copy comes to. */
export type Address =
  /** Left out: nothing there, or a scheme that is not allowed. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unsafe'; readonly scheme: string }
  /** A place on the same page. */
  | { readonly kind: 'fragment'; readonly href: string }
  /** A full address of the site itself, a mail address, a telephone number. */
  | { readonly kind: 'plain'; readonly href: string }
  /** A full address on another host. */
  | { readonly kind: 'external'; readonly href: string }
  /** A file of the content folder, or a page of the site: `href` is `content:PATH?query#fragment`. */
  | { readonly kind: 'content'; readonly href: string; readonly target: string };

/** From where an address is read. */
export interface AddressBase {
  /** The article's path from the content folder. */
  readonly path: string;
  /** Scheme and host of the site. */
  readonly siteOrigin: string;
}

/** “https:”, “MAILTO:” */
const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i;
/** “https://”, and what browsers take for it: “https:”, “https:/\”. */
const webMark = /^https?:[/\\]*/i;
/** “//example.org/”: the scheme is the page’s. */
const hostMark = /^[/\\]{2,}/;
/** “/media/harbour.jpg”, “/articles/2024/ferry.md”, “/files/budget.pdf”: a path from the content folder. */
const rootFile =
  /^\/(?:(?:articles|media|pages)\/.*\.\w+|.*\.(?:md|markdown|jpe?g|png|gif|webp|avif|svg|pdf|csv|zip|mp[34]))$/i;

/**
 * Reads an address as a browser would (white space and control characters fall away, `\` is `/`), and tells where it
 * leads. A relative one leads to a file beside the article; one that begins with a slash leads to a file of the content
 * folder when it names a file, else to a page of the site.
 */
export function readAddress(raw: string, use: 'link' | 'picture', base: AddressBase): Address {
  const href = trimControls(raw.replace(/[\t\n\r]/g, ''));
  if (href === '') return { kind: 'empty' };
  if (href.startsWith('#')) return use === 'link' ? { kind: 'fragment', href } : { kind: 'empty' };
  const named = scheme.exec(href)?.[0].toLowerCase() ?? null;
  if (webMark.test(href) || hostMark.test(href)) {
    const full = `${named ?? 'https'}://${href.replace(named ? webMark : hostMark, '')}`;
    return { kind: isOn(full, base.siteOrigin) ? 'plain' : 'external', href: full };
  }
  if (named !== null) {
    const allowed: readonly string[] = use === 'link' ? linkSchemes : pictureSchemes;
    return allowed.includes(named)
      ? { kind: 'plain', href: named + href.slice(named.length) }
      : { kind: 'unsafe', scheme: named };
  }
  return readPath(href, use, base.path);
}

/** Takes space and control characters off both ends. */
function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}

/** Whether a settled address of a picture leads to another host than the site's, which a page may not call. */
export function isElsewhere(src: string, siteOrigin: string): boolean {
  return webMark.test(src) && !isOn(src, siteOrigin);
}

function isOn(href: string, origin: string): boolean {
  const { length } = origin;
  return (
    href.slice(0, length).toLowerCase() === origin.toLowerCase() && /^(?:[/?#]|$)/.test(href.slice(length))
  );
}

function readPath(href: string, use: 'link' | 'picture', from: string): Address {
  const end = href.search(/[?#]/);
  const path = (end === -1 ? href : href.slice(0, end)).replaceAll('\\', '/');
  const rest = end === -1 ? '' : href.slice(end);
  if (path === '') return { kind: 'fragment', href: rest };
  const decoded = decodePath(path);
  const absolute = resolvePath(decoded, from);
  const isPage = path.startsWith('/') && use === 'link' && !rootFile.test(absolute);
  const target = isPage ? absolute : absolute.slice(1);
  return { kind: 'content', href: `content:${encodePath(target)}${rest}`, target };
}

/** Resolves dots against the folder of a file; nothing leads out of the content folder. */
function resolvePath(path: string, from: string): string {
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = path.split('/');
  for (const step of steps) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  const last = steps.at(-1);
  const isFolder = last === '' || last === '.' || last === '..';
  return `/${folders.join('/')}${isFolder && folders.length > 0 ? '/' : ''}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function encodePath(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}
