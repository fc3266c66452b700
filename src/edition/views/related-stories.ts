import type { Edition, Person, Story } from '../edition.ts';
import { storiesBeside } from '../nearby.ts';
import { compareText } from '../shelves.ts';

/** As many stories are found for a page. The newsroom's own list is shown whole. */
const MOST = 4;

/** How far on a shelf, to either side of a story, others are looked at. */
export const REACH = 12;

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** A shared section decides only between stories that are related anyway, and so does a common language. */
const WEIGHTS = { section: 0.02, otherLanguage: 0.5 };

/**
 * Decides which stories are listed beside one: those that the newsroom names, then those that share its series, a topic or
 * at least two of its authors. Whatever few stories share tells more than what thousands do, and of equals the nearest in
 * time is the nearest: it is about the same events, and a new story changes no page of years ago. What the page names
 * `elsewhere` is not listed again.
 */
export function decideRelated(edition: Edition, story: Story, elsewhere: readonly Story[] = []): Story[] {
  const own = story.related
    .flatMap((id) => edition.byId.get(id) ?? [])
    .filter((one) => !elsewhere.includes(one));
  const out = new Set([story, ...own, ...elsewhere]);
  const found = [...weighAll(edition, story)]
    .filter(([other, bond]) => bond.isKin && !out.has(other))
    .map(([other, { weight }]) => ({ other, weight: nearness(story, other, weight) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.other.id, b.other.id));
  return [...own, ...found.slice(0, Math.max(0, MOST - own.length)).map(({ other }) => other)];
}

/** What two stories have in common. */
interface Bond {
  weight: number;
  /** Shared authors so far: one alone is kin to nothing. */
  authors: number;
  isKin: boolean;
}

function weighAll(edition: Edition, story: Story): ReadonlyMap<Story, Bond> {
  const bonds = new Map<Story, Bond>();
  for (const { stories, isAuthor } of shelvesOf(edition, story)) {
    for (const other of storiesBeside(stories, story, REACH)) {
      const bond = bonds.get(other) ?? { weight: 0, authors: 0, isKin: false };
      bonds.set(other, bond);
      bond.weight += rarityOf(stories);
      bond.authors += isAuthor ? 1 : 0;
      bond.isKin ||= !isAuthor || bond.authors > 1;
    }
  }
  return bonds;
}

/** A list of stories that have something in common. */
interface Kin {
  readonly stories: readonly Story[];
  readonly isAuthor: boolean;
}

/** Lists the shelves on which others are looked for: those of a story's series, its topics and its authors. */
function shelvesOf(edition: Edition, story: Story): Kin[] {
  const { series, topics } = story.record;
  const shelves = [
    series && edition.series.bySlug.get(series.slug),
    ...[...new Set(topics.map(({ slug }) => slug))].map((slug) => edition.topics.bySlug.get(slug)),
  ];
  return [
    ...shelves.flatMap((shelf) => (shelf ? [{ stories: shelf.stories, isAuthor: false }] : [])),
    ...authorsOf(edition, story).map(({ written }) => ({ stories: written, isAuthor: true })),
  ];
}

/**
 * Lists the stories for which a story is among those that are looked at, now that so many have been added to the edition: those within
 * reach on its shelves. Where a shelf has grown by a step, the others on it weigh less, and all of them are listed.
 */
export function storiesInReach(edition: Edition, story: Story, added: number): Story[] {
  return shelvesOf(edition, story).flatMap(({ stories }) =>
    rarityOf(stories) === rarityOf({ length: stories.length - added })
      ? storiesBeside(stories, story, REACH + 1)
      : stories,
  );
}

/** Finds the people who sign a story, each once. */
export function authorsOf({ findPerson }: Edition, { record }: Story): Person[] {
  return [...new Set(record.byline.authors.flatMap(({ name, url }) => findPerson(name, url) ?? []))];
}

/**
 * Weighs what is shared by how few stories share it: two 1/2, a thousand 1/10, a hundred thousand 1/17. Grows in steps, so
 * that one story more on a shelf seldom changes the order elsewhere.
 */
function rarityOf({ length }: Pick<readonly Story[], 'length'>): number {
  return 1 / (1 + Math.floor(Math.log2(Math.max(1, length))));
}

function nearness(story: Story, other: Story, weight: number): number {
  const isSameSection = story.record.section?.slug === other.record.section?.slug;
  const isSameLanguage = story.record.language === other.record.language;
  const yearsApart = Math.abs(story.instant - other.instant) / YEAR;
  return (
    ((weight + (isSameSection ? WEIGHTS.section : 0)) * (isSameLanguage ? 1 : WEIGHTS.otherLanguage)) /
    (1 + yearsApart)
  );
}
