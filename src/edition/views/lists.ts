import { fill } from '../../languages/wording.ts';
import { sayPeriod } from '../date-words.ts';
import type { Edition, Person, Story } from '../edition.ts';

/** A list page, by what it lists. */
export type ListName =
  | { readonly kind: 'latest' }
  | { readonly kind: 'section' | 'topic' | 'person' | 'agency' | 'series'; readonly slug: string }
  | { readonly kind: 'period'; readonly name: string };

/** A link beside a list: where somebody else's page lies, or the list above. */
export interface Fact {
  readonly title: string;
  readonly href: string | null;
}

/** What is listed, and what is said of it. */
export interface List {
  readonly stories: readonly Story[];
  readonly heading: string;
  /** The heading as a title that no other list has. */
  readonly title: string;
  readonly addressOf: (number: number) => string;
  /** What kind of list it is: “Topics”, “Archive”; none where the heading says it. */
  readonly label?: Fact;
  readonly intro?: string | null;
  readonly person?: Person;
  /** Where else to find them. */
  readonly facts?: readonly Fact[];
  readonly terms?: string | null;
  readonly byDay?: boolean;
}

/** Finds a list of the edition. Throws where there is no such list, which is a fault of the page that asks. */
export function findList(edition: Edition, name: ListName): List {
  const { addresses, language, archive } = edition;
  const { words } = language;
  switch (name.kind) {
    case 'latest':
      return {
        stories: edition.stories,
        heading: words.latest,
        title: words.latest,
        addressOf: addresses.latest,
        byDay: true,
      };
    case 'section': {
      const {
        slug,
        name: heading,
        stories,
        description: intro,
      } = must(edition.sections.bySlug.get(name.slug));
      return {
        stories,
        heading,
        title: heading,
        intro,
        addressOf: (number) => addresses.section(slug, number),
      };
    }
    case 'topic': {
      const { slug, name: heading, stories } = must(edition.topics.bySlug.get(name.slug));
      const label = { title: words.topics, href: null };
      return {
        stories,
        heading,
        title: `${heading} – ${words.topics}`,
        label,
        addressOf: (number) => addresses.topic(slug, number),
      };
    }
    case 'series': {
      const { slug, name: heading, stories } = must(edition.series.bySlug.get(name.slug));
      const label = { title: words.series, href: null };
      return {
        stories,
        heading,
        title: `${heading} – ${words.series}`,
        label,
        addressOf: (number) => addresses.series(slug, number),
      };
    }
    case 'agency': {
      const { slug, name: heading, stories, profile } = must(edition.agencies.bySlug.get(name.slug));
      return {
        stories,
        heading,
        title: fill(words.fromAgency, { name: heading }),
        label: { title: words.agency, href: null },
        facts: profile?.url ? [{ title: profile.fullName, href: profile.url }].filter(isLinkable) : [],
        terms: profile?.usageTerms ?? null,
        addressOf: (number) => addresses.agency(slug, number),
      };
    }
    case 'person': {
      const person = must(edition.people.bySlug.get(name.slug));
      const { slug, name: heading, stories, profile } = person;
      return {
        stories,
        heading,
        title: fill(words.byAuthor, { name: heading }),
        person,
        intro: profile?.role ?? null,
        facts: (profile?.links ?? []).filter(isLinkable),
        addressOf: (number) => addresses.person(slug, number),
      };
    }
    case 'period': {
      const { stories } = must(archive.byName.get(name.name));
      const heading = sayPeriod(name.name, language);
      return {
        stories,
        heading,
        title: `${heading} – ${words.archive}`,
        label: { title: words.archive, href: addresses.archive(name.name.split('-').slice(0, -1).join('-')) },
        byDay: name.name.length < 'YYYY-MM-DD'.length,
        addressOf: (number) => addresses.archive(name.name, number),
      };
    }
  }
}

/** An address that a page may link to; settings are written by people, and a script is no address. */
const LINKABLE = /^(?:https?:\/\/|mailto:|tel:|\/)/i;

function isLinkable({ href }: { readonly href: string }): boolean {
  return LINKABLE.test(href);
}

function must<T>(list: T | undefined): T {
  if (list === undefined) throw new Error('No such list in this edition');
  return list;
}
