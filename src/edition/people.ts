import { toSlug } from '../addresses.ts';
import type { AuthorProfile } from '../article/desk.ts';
import type { RecordHead } from '../article/record.ts';
import { compareText, mostUsed } from './shelves.ts';

/** A person, as they are named and addressed everywhere. */
export interface NamedPerson {
  readonly slug: string;
  readonly name: string;
  readonly profile: AuthorProfile | null;
  /** Every spelling of the name in bylines and credit lines. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** Everybody who has written or contributed, and a way to find whom a byline names. */
export interface People {
  readonly all: readonly NamedPerson[];
  readonly find: (name: string, url?: string | null) => NamedPerson | null;
}

/** A byline's or credit line's mention of somebody. */
interface Mention {
  readonly name: string;
  readonly url: string | null;
}

/** Lists whom a story names: who signs it, then who is credited. */
export function mentionsIn({ byline, contributors }: RecordHead): Mention[] {
  return [...byline.authors, ...contributors.map(({ name }) => ({ name, url: null }))];
}

/**
 * Joins the mentions of all stories to people. Names are one person's when a profile's name or alias says so, else when
 * they are the same up to case, accents and punctuation, and so have one address. Profiles of one name are told apart
 * by their page. Records come oldest first, so that who came first keeps the plain address.
 */
export function joinPeople(records: Iterable<RecordHead>, profiles: readonly AuthorProfile[]): People {
  const keyOf = makeKeyReader();
  const people: Joined[] = [];
  const byKey = new Map<string, Joined>();
  const add = (profile: AuthorProfile | null) => {
    const person = { profile, spellings: new Map<string, number>() };
    people.push(person);
    return person;
  };
  for (const profile of profiles) {
    const person = add(profile);
    for (const key of [profile.name, ...profile.aliases].map(keyOf)) {
      if (!byKey.has(key)) byKey.set(key, person);
      for (const { href } of profile.links) byKey.set(`${key} ${href}`, person);
    }
  }
  const find = (name: string, url: string | null) =>
    byKey.get(`${keyOf(name)} ${url ?? ''}`) ?? byKey.get(keyOf(name));
  for (const record of records) {
    for (const { name, url } of mentionsIn(record)) {
      const person = find(name, url) ?? add(null);
      byKey.set(keyOf(name), byKey.get(keyOf(name)) ?? person);
      person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
    }
  }
  const named = nameEach(people);
  return {
    all: [...named.values()].sort((a, b) => compareText(a.slug, b.slug)),
    find: (name, url = null) => {
      const person = find(name, url);
      return (person && named.get(person)) ?? null;
    },
  };
}

interface Joined {
  readonly profile: AuthorProfile | null;
  readonly spellings: Map<string, number>;
}

/** Gives each person one name and one address, profiles first; two that would share an address are numbered. */
function nameEach(people: readonly Joined[]): Map<Joined, NamedPerson> {
  const named = new Map<Joined, NamedPerson>();
  const taken = new Set<string>();
  for (const person of people) {
    const name = person.profile?.name ?? mostUsed(person.spellings);
    const wanted = person.profile?.slug ?? toSlug(name);
    let slug = wanted;
    for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
    taken.add(slug);
    named.set(person, Object.freeze({ ...person, slug, name }));
  }
  return named;
}

/** Names with one key are one name. Remembers them, because the same people sign thousands of stories. */
function makeKeyReader(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const key = keys.get(name) ?? toSlug(name);
    keys.set(name, key);
    return key;
  };
}
