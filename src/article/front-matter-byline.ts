import { joinNames, signNames } from '../languages/joined-names.ts';
import { plainText } from '../markdown/plain-text.ts';
import { foldSpace } from '../wire/blocks.ts';
import { readBy } from '../wire/byline/words.ts';
import { parseAuthorEntry, parseByline } from '../wire/byline.ts';
import { findAgency } from '../wire/organizations.ts';
import type { BylineReading } from '../wire/reading.ts';
import { isPluralRole } from '../wire/roles.ts';
import type { WireContext } from '../wire/wire-context.ts';
import { asAuthor, type PersonFinder } from './people.ts';
import type { Author } from './record.ts';

/** One entry of a front matter's list of authors. */
export type AuthorEntry =
  | string
  | {
      readonly name: string;
      readonly role: string | null;
      readonly location: string | null;
      readonly affiliation: string | null;
      readonly url: string | null;
    };

/** What front matter says of who wrote a story, and what it is read with. */
export interface FrontMatterByline {
  /** One string, a list, or null. */
  readonly frontMatter: string | readonly AuthorEntry[] | null;
  readonly findPerson: PersonFinder;
  readonly context: WireContext;
}

/** Who signs, as one source has it. */
export interface Signed
  extends Pick<BylineReading, 'organization' | 'agencies' | 'otherAgencies' | 'contributors'> {
  readonly authors: readonly Author[];
  /** As it is to be shown; null where it must be composed. */
  readonly text: string | null;
  readonly raw: string | null;
}

/** “lroth”, “@tom-aird”, “ap”: whose it is only the site that it came from knows. */
export const login = /^@?[a-z\d][a-z\d._-]*$/;

/** Reads who signs by front matter: a line, or a list of people and houses. Null where it names nobody. */
export function readFrontMatterByline({
  frontMatter,
  findPerson,
  context,
}: FrontMatterByline): Signed | null {
  if (frontMatter === null) return null;
  if (typeof frontMatter === 'string') {
    const raw = foldSpace(frontMatter);
    if (raw === '') return null;
    const person = findPerson(raw);
    if (person)
      return { authors: [asAuthor(person)], organization: null, agencies: [], text: null, raw: null };
    const entries = partEntries(raw, context);
    const together = entries && signTogether(entries, context);
    if (together) return { ...together, text: signNames(plainText(raw), context.language), raw };
    const reading = parseByline(raw, context);
    const signed = isNobody(reading) ? asItStands(raw) : fromReading(asTeam(reading));
    return { ...signed, text: signed.text === '' ? raw : withBy(reading, context), raw };
  }
  const areLogins = isListOfLogins(frontMatter, context);
  return signTogether(
    frontMatter.map((entry) => {
      if (typeof entry !== 'string') return readEntryObject(entry, findPerson, context);
      return areLogins && !findPerson(entry) ? asItStands(entry) : readEntry(entry, findPerson, context);
    }),
    context,
  );
}

/** Among logins “ap” is one too, and no agency; where all are houses they are houses. */
function isListOfLogins(entries: readonly AuthorEntry[], context: WireContext): boolean {
  return (
    entries.every((entry) => typeof entry === 'string' && login.test(entry)) &&
    entries.some((entry) => typeof entry === 'string' && parseAuthorEntry(entry, context).authors.length > 0)
  );
}

/** What the entries of a list come to: the people, and the houses among them that sign beside them. */
function signTogether(entries: readonly Signed[], context: WireContext): Signed | null {
  const authors = entries.flatMap((entry) => entry.authors);
  const agencies = entries.flatMap((entry) => entry.agencies);
  const houses = entries.flatMap((entry) =>
    entry.authors.length === 0 && entry.organization ? [entry.organization] : [],
  );
  if (authors.length === 0 && houses.length === 0) return null;
  const organization = houses.length > 0 ? joinNames(houses, context.language) : sharedAffiliation(authors);
  return { authors, organization, agencies, text: null, raw: null };
}

/** “Jane Doe, Acme; John Roe, Lampwick”: where semicolons part the people, commas part each from what is theirs. */
function partEntries(text: string, context: WireContext): readonly Signed[] | null {
  if (!text.includes(';') || !text.includes(',') || readBy(text, context.language)) return null;
  const readings = text.split(';').map((part) => parseAuthorEntry(part, context));
  const areSingle = readings.every(
    ({ authors: [first, second] }) => first && !second && !first.name.includes(','),
  );
  return areSingle ? readings.map(fromReading) : null;
}

/** “Harbor Lamp Developers”: nobody is called Harbor Lamp, for many are no one's role. */
function asTeam(reading: BylineReading): BylineReading {
  const [author, other] = reading.authors;
  if (!author?.role || other || !isPluralRole(author.role)) return reading;
  if (reading.text !== `${author.name} ${author.role}`) return reading;
  return { ...reading, authors: [], organization: reading.text };
}

function readEntry(entry: string, findPerson: PersonFinder, context: WireContext): Signed {
  const person = findPerson(entry);
  if (person) return { authors: [asAuthor(person)], organization: null, agencies: [], text: null, raw: null };
  const reading = parseAuthorEntry(entry, context);
  return isNobody(reading) ? asItStands(foldSpace(entry)) : fromReading(asTeam(reading));
}

function readEntryObject(
  entry: Exclude<AuthorEntry, string>,
  findPerson: PersonFinder,
  context: WireContext,
): Signed {
  const own = readEntry(entry.name, findPerson, context);
  const given = {
    role: entry.role,
    location: entry.location,
    affiliation: entry.affiliation,
    url: entry.url,
  };
  const authors = own.authors.map((author) => ({
    name: author.name,
    role: given.role ?? author.role,
    affiliation: given.affiliation ?? author.affiliation,
    location: given.location ?? author.location,
    url: given.url ?? author.url,
  }));
  return { ...own, authors };
}

/** Agency and desk of a byline belong to all who sign; front matter that gives each author the same one says the same. */
function sharedAffiliation(authors: readonly Author[]): string | null {
  const first = authors[0]?.affiliation ?? null;
  return first !== null && authors.every((author) => author.affiliation === first) ? first : null;
}

function isNobody({ authors, organization }: BylineReading): boolean {
  return authors.length === 0 && organization === null;
}

/** Whom front matter names signs, whatever the name looks like: “42”, a handle that is a word. */
function asItStands(name: string): Signed {
  const author = { name, role: null, affiliation: null, location: null, url: null };
  const isName = /[\p{L}\p{N}]/u.test(name);
  return {
    authors: isName ? [author] : [],
    organization: null,
    agencies: [],
    text: isName ? null : '',
    raw: null,
  };
}

/**
 * A bare “Jane Doe” in front matter is shown as “By Jane Doe”, in the article's language and without its Markdown; “A cura di
 * Mario Rossetti” has its “by”.
 */
function withBy({ raw, text }: BylineReading, context: WireContext): string {
  const plain = text === '' ? raw : text;
  return readBy(plain, context.language) ? plain : signNames(plain, context.language);
}

/** Whom the copy's byline names. */
export function fromReading(reading: BylineReading): Signed {
  return { ...reading, authors: reading.authors.map((author) => ({ ...author, url: null })) };
}

/** Agencies that front matter lists among the people; a team or a desk there is house style, not a mistake. */
export function agenciesAmongAuthors({
  frontMatter,
  context,
}: Pick<FrontMatterByline, 'frontMatter' | 'context'>): string[] {
  if (frontMatter === null || typeof frontMatter === 'string') return [];
  if (isListOfLogins(frontMatter, context)) return [];
  const names = frontMatter.map((entry) => (typeof entry === 'string' ? entry : entry.name));
  return names.filter((name) => findAgency(name, context.agencies)?.house === false);
}
