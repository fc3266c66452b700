import type { AuthorProfile } from './desk.ts';
import type { Author } from './record.ts';

export function asAuthor(person: AuthorProfile): Author {
  return {
    name: person.name,
    role: person.role,
    affiliation: null,
    location: null,
    url: person.links[0]?.href ?? null,
  };
}

/** Finds a person of `authors/` by slug, name or alias. */
export type PersonFinder = (name: string) => AuthorProfile | null;

/** Makes a finder over people; of two with one name it finds the first. */
export function makePersonFinder(people: readonly AuthorProfile[]): PersonFinder {
  const places = new Map<string, number>();
  people.forEach(({ slug, name, aliases }, place) => {
    const keys = [`slug ${slug}`, ...[name, ...aliases].map((own) => `name ${nameKey(own)}`)];
    for (const key of keys) if (!places.has(key)) places.set(key, place);
  });
  return (name) => {
    const found = [`slug ${name.trim()}`, `name ${nameKey(name)}`].flatMap((key) => places.get(key) ?? []);
    return people[Math.min(...found)] ?? null;
  };
}

export function join(author: Author, findPerson: PersonFinder): Author {
  const person = findPerson(author.name);
  if (!person) return author;
  return { ...author, name: person.name, url: author.url ?? person.links[0]?.href ?? null };
}

/** Adds what the copy knows of an author to what front matter says. */
export function enrich(author: Author, sent: readonly Author[]): Author {
  const same = sent.filter((other) => nameKey(other.name) === nameKey(author.name));
  const [match] = same;
  if (!match || same.length > 1) return author;
  return {
    ...author,
    role: author.role ?? match.role,
    affiliation: author.affiliation ?? match.affiliation,
    location: author.location ?? match.location,
  };
}

/** One author however often they are named; two people of one name are told apart by place or role (law 8). */
export function once(authors: readonly Author[]): Author[] {
  const kept: Author[] = [];
  for (const author of authors) {
    const twin = kept.findIndex(
      (other) => nameKey(other.name) === nameKey(author.name) && !areToldApart(other, author),
    );
    const other = kept[twin];
    if (other) kept[twin] = { ...enrich(other, [author]), url: other.url ?? author.url };
    else kept.push(author);
  }
  return kept;
}

function areToldApart(a: Author, b: Author): boolean {
  if (a.url !== null && b.url !== null && a.url !== b.url) return true;
  if (a.location !== b.location && (a.location !== null || b.location !== null)) return true;
  return a.role !== b.role && (a.role !== null || b.role !== null);
}

/** Names are the same up to case, accents, points and white space. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
