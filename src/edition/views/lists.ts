import { fill } from '../../languages/wording.ts';
import { sayPeriod } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import type { EntryStyle } from './entry.ts';
import { type Fact, type Profile, profileAgency, profilePerson } from './profile.ts';

/** A list page, by what it lists. */
export type ListName =
  | { readonly kind: 'latest' }
  | { readonly kind: 'section' | 'topic' | 'person' | 'agency' | 'series'; readonly slug: string }
  | { readonly kind: 'period'; readonly name: string };

/** Stories of a list that stand together. */
export interface ListPart {
  /** Null where the list has one part only. */
  readonly heading: string | null;
  readonly stories: readonly Story[];
}

/** What is listed, and what is said of it. */
export interface List {
  readonly parts: readonly ListPart[];
  readonly heading: string;
  /** The heading as a title that no other list has. */
  readonly title: string;
  readonly addressOf: (number: number) => string;
  /** What kind of list it is: “Topics”, “Archive”; none where the heading says it. */
  readonly label?: Fact;
  readonly intro?: string | null;
  readonly profile?: Profile;
  readonly style: EntryStyle;
  /** Whether there are feeds of it beside its page. */
  readonly feeds?: boolean;
  /** Whether its first page opens with one story told large. */
  readonly opens?: boolean;
  /** Whether its stories stand under their days. */
  readonly byDay?: boolean;
  /** Whether its stories are numbered as parts of a whole. */
  readonly numbered?: boolean;
}

const REGISTER: EntryStyle = { label: 'section', date: 'day' };
const RIVER: EntryStyle = { label: 'section', date: 'time' };

/** Finds a list of the edition. Throws where there is no such list, which is a fault of the page that asks. */
export function findList(edition: Edition, name: ListName): List {
  switch (name.kind) {
    case 'latest':
      return listLatest(edition);
    case 'section':
      return listSection(edition, name.slug);
    case 'topic':
      return listTopic(edition, name.slug);
    case 'series':
      return listSeries(edition, name.slug);
    case 'agency':
      return listAgency(edition, name.slug);
    case 'person':
      return listPerson(edition, name.slug);
    case 'period':
      return listPeriod(edition, name.name);
  }
}

function listLatest({ stories, addresses, language }: Edition): List {
  const heading = language.words.latest;
  return {
    parts: whole(stories),
    heading,
    title: heading,
    addressOf: addresses.latest,
    style: RIVER,
    byDay: true,
  };
}

function listSection({ sections, addresses }: Edition, slug: string): List {
  const { name: heading, stories, description: intro } = must(sections.bySlug.get(slug));
  return {
    parts: whole(stories),
    heading,
    title: heading,
    intro,
    addressOf: (number) => addresses.section(slug, number),
    feeds: true,
    style: { label: null, date: 'day' },
    opens: true,
  };
}

function listTopic({ topics, addresses, language }: Edition, slug: string): List {
  const { name: heading, stories } = must(topics.bySlug.get(slug));
  const label = language.words.topics;
  return {
    parts: whole(stories),
    heading,
    title: `${heading} – ${label}`,
    label: { title: label, href: null },
    addressOf: (number) => addresses.topic(slug, number),
    feeds: true,
    style: REGISTER,
    opens: true,
  };
}

/** A series is read from its first part; the note of its newest part that tells about it introduces it. */
function listSeries({ series, addresses, language }: Edition, slug: string): List {
  const { name: heading, stories, parts } = must(series.bySlug.get(slug));
  const label = language.words.series;
  const notes = stories.flatMap(({ record }) => record.notes.filter(({ type }) => type === 'series'));
  return {
    parts: whole(parts),
    heading,
    title: `${heading} – ${label}`,
    label: { title: label, href: null },
    intro: notes[0]?.text ?? null,
    addressOf: (number) => addresses.series(slug, number),
    style: REGISTER,
    numbered: parts.length > 1,
  };
}

function listAgency({ agencies, addresses, language }: Edition, slug: string): List {
  const agency = must(agencies.bySlug.get(slug));
  const { words } = language;
  return {
    parts: whole(agency.stories),
    heading: agency.name,
    title: fill(words.fromAgency, { name: agency.name }),
    label: { title: words.agency, href: null },
    intro: agency.profile?.description ?? null,
    profile: profileAgency(agency),
    addressOf: (number) => addresses.agency(slug, number),
    feeds: true,
    style: REGISTER,
  };
}

/** Who only contributed to a story is told apart from who signed it, where there are such stories. */
function listPerson(edition: Edition, slug: string): List {
  const { people, addresses, language } = edition;
  const person = must(people.bySlug.get(slug));
  const { words } = language;
  const parts = [
    { heading: words.written, stories: person.written },
    { heading: words.contributedTo, stories: person.contributed },
  ].filter(({ stories }) => stories.length > 0);
  return {
    parts: person.contributed.length > 0 ? parts : whole(person.written),
    heading: person.name,
    title: fill(words.byAuthor, { name: person.name }),
    profile: profilePerson(edition, person),
    addressOf: (number) => addresses.person(slug, number),
    feeds: true,
    style: REGISTER,
  };
}

function listPeriod({ archive, addresses, language }: Edition, name: string): List {
  const { stories } = must(archive.byName.get(name));
  const heading = sayPeriod(name, language);
  const above = name.split('-').slice(0, -1).join('-');
  return {
    parts: whole(stories),
    heading,
    title: `${heading} – ${language.words.archive}`,
    label: { title: sayPeriod(above, language), href: addresses.archive(above) },
    addressOf: (number) => addresses.archive(name, number),
    style: RIVER,
    byDay: name.length < 'YYYY-MM-DD'.length,
  };
}

function whole(stories: readonly Story[]): readonly ListPart[] {
  return [{ heading: null, stories }];
}

function must<T>(list: T | undefined): T {
  if (list === undefined) throw new Error('No such list in this edition');
  return list;
}
