import type { Finding } from '../../diagnostics/diagnostic.ts';
import {
  isBlank,
  type Located,
  type LocatedEntry,
  type LocatedMap,
  type LocatedScalar,
} from '../../source/located.ts';
import { foldKey } from '../fields/names.ts';
import { nameKeys, tellUnknownKey } from './located-settings.ts';
import {
  copyrightSchema,
  navigationSchema,
  policyNames,
  publisherSchema,
  sectionSchema,
} from './site-schema.ts';

/*
 * Settings may be written short: a publisher by its name alone, sections as a list of names or a map. Each of these
 * gives the long form, with every value still in its place, for the schema to check.
 */

type Shape = (value: Located, findings: Finding[]) => Located;

const saysRights = /©|\(c\)|™|copyright|all rights/i;

/** A text alone is the publisher's name. */
export const publisherShape: Shape = (value, findings) =>
  value.kind === 'map'
    ? nameKeys(value, Object.keys(publisherSchema.shape), { url: ['link', 'website'] }, findings)
    : wrap('name', value);

/** A text alone is the notice where it has the sign of one, else the holder. */
export const copyrightShape: Shape = (value, findings) => {
  if (value.kind === 'map')
    return nameKeys(
      value,
      Object.keys(copyrightSchema.shape),
      { holder: ['owner'], usageTerms: ['license', 'licence', 'terms'], acquireLicensePage: ['reuse'] },
      findings,
    );
  return wrap(value.kind === 'scalar' && saysRights.test(value.text) ? 'notice' : 'holder', value);
};

/** Names, groups of keys, or a map of slugs to either. */
export const sectionsShape: Shape = (value, findings) => {
  if (value.kind === 'map') {
    const items = value.entries.map((entry) =>
      sectionOf(isBlank(entry.value) ? keyAsText(entry) : entry.value, findings, entry),
    );
    return { kind: 'list', offset: value.offset, items };
  }
  if (value.kind === 'scalar') return value;
  return {
    ...value,
    items: value.items.filter((item) => !isBlank(item)).map((item) => sectionOf(item, findings, null)),
  };
};

function sectionOf(value: Located, findings: Finding[], slug: LocatedEntry | null): Located {
  if (value.kind === 'list') return value;
  if (value.kind === 'scalar')
    return {
      ...wrap('name', value),
      entries: [...slugEntry(slug), { key: 'name', keyOffset: value.offset, value }],
    };
  const names = Object.keys(sectionSchema.shape);
  const named = nameKeys(
    value,
    names,
    { name: ['title'], aliases: ['alias'], description: ['standfirst'] },
    findings,
  );
  const entries = named.entries.map((entry) =>
    entry.key === 'aliases' ? { ...entry, value: asList(entry.value) } : entry,
  );
  const own = entries.some(({ key }) => key === 'slug') ? [] : slugEntry(slug);
  return { ...named, entries: [...own, ...entries] };
}

/** Entries, `{title: address}` pairs, or a map of them. */
export const navigationShape: Shape = (value, findings) => {
  if (value.kind === 'map') return { kind: 'list', offset: value.offset, items: value.entries.map(linkOf) };
  if (value.kind === 'scalar') return value;
  const items = value.items.filter((item) => !isBlank(item)).map((item) => navigationItem(item, findings));
  return { ...value, items };
};

const linkAliases = { title: ['name', 'label', 'text'], href: ['url', 'link', 'address', 'to'] };

function navigationItem(value: Located, findings: Finding[]): Located {
  if (value.kind !== 'map') return value;
  const [only] = value.entries;
  const known = new Set([...Object.keys(linkAliases), ...Object.values(linkAliases).flat()].map(foldKey));
  if (only && value.entries.length === 1 && !known.has(foldKey(only.key))) return linkOf(only);
  return nameKeys(value, Object.keys(navigationSchema.shape), linkAliases, findings);
}

function linkOf(entry: LocatedEntry): LocatedMap {
  const title = keyAsText(entry);
  return {
    kind: 'map',
    offset: entry.keyOffset,
    entries: [
      { key: 'title', keyOffset: entry.keyOffset, value: title },
      { key: 'href', keyOffset: entry.keyOffset, value: entry.value },
    ],
  };
}

/** Policies by their schema.org names; `ethics` is `ethicsPolicy`. */
export const policiesShape: Shape = (value, findings) => {
  if (value.kind !== 'map') return value;
  const entries = value.entries.flatMap((entry) => {
    const folded = foldKey(entry.key);
    const key = policyNames.find((name) => [folded, `${folded}policy`].includes(foldKey(name)));
    if (key === undefined) findings.push(tellUnknownKey(entry, policyNames));
    return key === undefined || isBlank(entry.value) ? [] : [{ ...entry, key }];
  });
  return { ...value, entries };
};

function wrap(key: string, value: Located): LocatedMap {
  return { kind: 'map', offset: value.offset, entries: [{ key, keyOffset: value.offset, value }] };
}

function keyAsText({ key, keyOffset }: LocatedEntry): LocatedScalar {
  return { kind: 'scalar', offset: keyOffset, value: key, text: key };
}

function slugEntry(entry: LocatedEntry | null): LocatedEntry[] {
  return entry ? [{ key: 'slug', keyOffset: entry.keyOffset, value: keyAsText(entry) }] : [];
}

/** A text alone is a list of one. */
export function asList(value: Located): Located {
  return value.kind === 'scalar' ? { kind: 'list', offset: value.offset, items: [value] } : value;
}
