import type { Located, LocatedMap } from '../../source/located.ts';
import type { AuthorProfile } from '../desk.ts';
import { foldKey } from '../fields/names.ts';
import { type Fault, listValues, readAddress, readText, textOf } from '../fields/values.ts';

type ProfileLink = AuthorProfile['links'][number];

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where a handle leads; `{}` is the handle. */
const services: Readonly<Record<string, { readonly title: string; readonly href: string }>> = {
  bluesky: { title: 'Bluesky', href: 'https://bsky.app/profile/{}' },
  facebook: { title: 'Facebook', href: 'https://www.facebook.com/{}' },
  github: { title: 'GitHub', href: 'https://github.com/{}' },
  instagram: { title: 'Instagram', href: 'https://www.instagram.com/{}' },
  linkedin: { title: 'LinkedIn', href: 'https://www.linkedin.com/in/{}' },
  mastodon: { title: 'Mastodon', href: '{}' },
  twitter: { title: 'X', href: 'https://x.com/{}' },
  x: { title: 'X', href: 'https://x.com/{}' },
};

/** Keys under which a person's links stand. An `email` is passed over: nobody's address is printed who didn't list it as a link. */
export const linkKeys = [
  'links',
  'link',
  'urls',
  'url',
  'website',
  'homepage',
  'web',
  'social',
  'socials',
  ...Object.keys(services),
];

/** Reads a person's links: `{title, href}`, bare addresses, maps of titles to addresses, handles under a service's name. */
export function readProfileLinks(map: LocatedMap, fault: Fault): ProfileLink[] {
  const links = map.entries.flatMap(({ key, value }) => {
    const folded = foldKey(key);
    if (folded in services) return readHandle(folded, value, fault);
    return linkKeys.includes(folded) ? readLinks(value, fault) : [];
  });
  return links.filter((link, index) => links.findIndex(({ href }) => href === link.href) === index);
}

function readLinks(value: Located, fault: Fault): ProfileLink[] {
  if (value.kind === 'map' && !isLink(value))
    return value.entries.flatMap(({ key, value: own }) => readNamed(key, own, fault));
  return listValues(value).flatMap((item) => {
    if (item.kind === 'map' && isLink(item)) return readLink(item, fault);
    if (item.kind === 'map') return item.entries.flatMap(({ key, value: own }) => readNamed(key, own, fault));
    const href = readAddress(item, fault, schemes);
    return href === null ? [] : { title: titleOf(href), href };
  });
}

const hrefKeys = ['href', 'url', 'link', 'address'];

function isLink(map: LocatedMap): boolean {
  return map.entries.some(({ key }) => hrefKeys.includes(foldKey(key)));
}

function readLink(map: LocatedMap, fault: Fault): ProfileLink[] {
  const entry = map.entries.find(({ key }) => hrefKeys.includes(foldKey(key)));
  const href = entry ? readAddress(entry.value, fault, schemes) : null;
  return href === null
    ? []
    : [{ title: textOf(map, ['title', 'name', 'label', 'text'], fault) ?? titleOf(href), href }];
}

function readNamed(key: string, value: Located, fault: Fault): ProfileLink[] {
  if (foldKey(key) in services) return readHandle(foldKey(key), value, fault);
  const href = readAddress(value, fault, schemes);
  return href === null ? [] : [{ title: key, href }];
}

function readHandle(service: string, value: Located, fault: Fault): ProfileLink[] {
  const known = services[service];
  const text = readText(value, fault, 'a handle or an address');
  if (!known || text === null) return [];
  if (/^https?:\/\//i.test(text)) return [{ title: known.title, href: text }];
  const [, user, host] = /^@?([\w.-]+)@([\w.-]+)$/.exec(text) ?? [];
  if (service === 'mastodon')
    return user && host ? [{ title: known.title, href: `https://${host}/@${user}` }] : [];
  const handle = text.replace(/^@/, '');
  return /^[\w.-]+$/.test(handle) ? [{ title: known.title, href: known.href.replace('{}', handle) }] : [];
}

/** The host of a web address; what stands behind the scheme of any other. */
function titleOf(href: string): string {
  return URL.canParse(href) && href.startsWith('http')
    ? new URL(href).host.replace(/^www\./, '')
    : href.replace(/^[a-z]+:/i, '');
}
