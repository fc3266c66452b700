import { languageOf } from '../../languages/index.ts';
import type { ReaderWords } from '../../languages/reader-words.ts';
import type { Edition, Shelf } from '../edition.ts';
import { divideStories, searchLanguage } from '../search/search-units.ts';
import type { Link } from './links.ts';
import { type PageHead, writeHead } from './page-head.ts';

/** The page of the search, and the ways to every story for those who don't search. */
export interface SearchPage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  readonly words: ReaderWords['search'];
  /** “{count} stories”, by plural category. */
  readonly counts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** The languages of the paper's stories, its own first, each by its own name. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** The parts of the archive that have an index, newest first, as JSON (`src/reader/search-index.ts`). */
  readonly units: string;
  readonly ways: readonly { readonly heading: string; readonly links: readonly Link[] }[];
}

/** So many topics and people are named; the archive has all stories. */
const MOST = 30;

/** Decides the page of the search. */
export function decideSearchPage(edition: Edition): SearchPage {
  const { language, addresses, desk, sections, topics, people } = edition;
  const { reader, words } = language;
  const shelved = (shelves: readonly Shelf[], addressOf: (slug: string) => string): Link[] =>
    shelves.map(({ name, slug }) => ({ title: name, href: addressOf(slug) }));
  const fullest = <S extends Shelf>(shelves: readonly S[]): S[] => {
    const largest = shelves.toSorted((a, b) => b.stories.length - a.stories.length).slice(0, MOST);
    return shelves.filter((shelf) => largest.includes(shelf));
  };
  const ways = [
    {
      heading: words.archive,
      links: [
        { title: words.latest, href: addresses.latest() },
        ...edition.archive.years.map(({ name }) => ({ title: name, href: addresses.archive(name) })),
      ],
    },
    { heading: words.sections, links: shelved(sections.all, addresses.section) },
    { heading: words.topics, links: shelved(fullest(topics.all), addresses.topic) },
    { heading: reader.search.person, links: shelved(fullest(people.all), addresses.person) },
  ];
  const own = searchLanguage(language.code);
  const codes = new Set([own, ...edition.stories.map(({ record }) => searchLanguage(record.language))]);
  return {
    head: {
      ...writeHead(edition, {
        title: words.search,
        description: reader.search.text,
        address: addresses.search(),
      }),
      robots: 'noindex, follow',
    },
    address: addresses.search(),
    heading: words.search,
    words: reader.search,
    counts: words.articleCount,
    languages: [...codes].map((code) => ({ code, name: languageOf(code, desk.languages).name })),
    units: JSON.stringify(
      divideStories(edition).map(({ name, from, to, stories }) => ({
        name,
        from,
        to,
        languages: [...new Set(stories.map(({ record }) => searchLanguage(record.language)))].sort(),
      })),
    ),
    ways: ways.filter(({ links }) => links.length > 0),
  };
}
