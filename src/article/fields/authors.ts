import { isBlank, type Located, type LocatedEntry, type LocatedMap } from '../../source/located.ts';
import type { AuthorEntry } from '../front-matter-byline.ts';
import { foldKey } from './names.ts';
import { entryOf, type Fault, listValues, readAddress, readText, textOf } from './values.ts';

const nameKeys = ['name', 'displayName', 'fullName', 'author'];
const givenKeys = ['given', 'givenName', 'firstName', 'first'];
const familyKeys = ['family', 'familyName', 'lastName', 'last', 'surname'];
const roleKeys = ['role', 'jobTitle', 'position', 'job'];
const placeKeys = ['location', 'place', 'city'];
const houseKeys = [
  'affiliation',
  'organization',
  'organisation',
  'company',
  'org',
  'publication',
  'employer',
];
const pageKeys = ['url', 'link', 'website', 'homepage', 'web', 'href', 'site'];
/** What stands for a name where there is none. */
const handleKeys = ['login', 'nick', 'slug', 'id', 'key', 'github', 'twitter', 'mastodon'];
/** Keys of a person that are no name themselves. */
const otherKeys = [
  'title',
  'email',
  'twitter',
  'github',
  'mastodon',
  'picture',
  'image',
  'imageUrl',
  'avatar',
  'bio',
  'login',
  'nick',
  'key',
  'slug',
  'id',
  'orcid',
  'gravatar',
  'socials',
  'links',
  'page',
  'desc',
  'description',
];
const known = new Set(
  [
    ...nameKeys,
    ...givenKeys,
    ...familyKeys,
    ...roleKeys,
    ...placeKeys,
    ...houseKeys,
    ...pageKeys,
    ...otherKeys,
  ].map(foldKey),
);

/**
 * Reads who signs: one string as it stands, for “A, B and C” is a byline; or a list, each entry of which is one author,
 * a name or a map with `name`, `role`, `location`, `affiliation` and `url`.
 */
export function readAuthors(value: Located, fault: Fault): string | readonly AuthorEntry[] | null {
  if (isBlank(value)) return null;
  if (value.kind === 'scalar') return typeof value.value === 'boolean' ? null : joinLines(value.text);
  const entries = (byKey(value) ?? listValues(value)).flatMap((item) => readAuthor(item, fault) ?? []);
  return entries.length > 0 ? entries : null;
}

/** `authors: {jdoe: {name: Jane Doe}}`: each person under a key of their own. */
function byKey(value: Located): readonly Located[] | null {
  if (value.kind !== 'map' || value.entries.some((entry) => entry.value.kind !== 'map')) return null;
  return value.entries.map((entry) => (readsAsPerson(entry.value) ? entry.value : asMap(entry)));
}

function readsAsPerson(value: Located): boolean {
  return value.kind === 'map' && entryOf(value, [...nameKeys, ...givenKeys, ...familyKeys]) !== null;
}

function asMap(entry: LocatedEntry): LocatedMap {
  return { kind: 'map', offset: entry.keyOffset, entries: [entry] };
}

/** Names on lines of their own are as good as names with commas between them. */
function joinLines(text: string): string | null {
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const joined = lines
    .filter((line) => line !== '')
    .map((line, index, all) =>
      index < all.length - 1 &&
      !/(?:[,;&+/]|\band)$/i.test(line) &&
      !/^(?:and|&) /i.test(all[index + 1] ?? '')
        ? `${line},`
        : line,
    )
    .join(' ');
  return joined === '' ? null : partHouses(joined);
}

/** “Jane Doe (Acme)”, “[Jane Doe](https://example.org) (Acme)”, “[Jane Doe](https://example.org)”. */
const wholePerson = /^(?:[^(),;&|[\]]{2,80} \([^()]{1,80}\)|\[[^[\]]{2,80}\](?: \([^()]{1,80}\))?)$/;

/** A folded YAML string loses its lines: “Jane Doe (Acme) John Roe (Lampwick)” are two. */
function partHouses(text: string): string {
  const parts = text.split(/(?<=\)) (?=[[\p{Lu}])/u);
  const areAll = parts.every((part) => wholePerson.test(part.replace(/\]\([^()\s]*\)/g, ']')));
  return parts.length > 1 && areAll ? parts.join(', ') : text;
}

function readAuthor(value: Located, fault: Fault): AuthorEntry | null {
  if (value.kind !== 'map') return readText(value, fault, 'a name');
  const name = readName(value, fault);
  if (name === null) return readOnlyKey(value, fault);
  const page = entryOf(value, pageKeys);
  return {
    name,
    role: textOf(value, entryOf(value, nameKeys) ? [...roleKeys, 'title'] : roleKeys, fault),
    location: textOf(value, placeKeys, fault),
    affiliation: readHouse(value, fault),
    url: page ? readAddress(page.value, fault, ['http:', 'https:', 'mailto:']) : null,
  };
}

/** The number that a scholarly journal gives for a list below says nothing by itself. */
function readHouse(map: LocatedMap, fault: Fault): string | null {
  const house = textOf(map, houseKeys, fault);
  return house !== null && /^[\d, ]+$/.test(house) ? null : house;
}

function readName(map: LocatedMap, fault: Fault): string | null {
  const name = textOf(map, nameKeys, fault);
  if (name !== null) return name;
  const given = [textOf(map, givenKeys, fault), textOf(map, familyKeys, fault)].filter(
    (part) => part !== null,
  );
  return given.length > 0 ? given.join(' ') : textOf(map, ['title', ...handleKeys], fault);
}

/** `- Jane Doe: City reporter`: a name with its role. */
function readOnlyKey(map: LocatedMap, fault: Fault): AuthorEntry | null {
  const [entry] = map.entries;
  if (entry === undefined || known.has(foldKey(entry.key)) || entry.key.trim() === '') {
    return fault(map, 'an author with a “name”');
  }
  const inner = entry.value.kind === 'map' ? entry.value : null;
  const role = inner ? textOf(inner, [...roleKeys, 'title'], fault) : readText(entry.value, fault);
  const name = (inner && readName(inner, fault)) ?? entry.key.trim();
  return {
    name,
    role,
    location: null,
    affiliation: inner ? textOf(inner, houseKeys, fault) : null,
    url: null,
  };
}
