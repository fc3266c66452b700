import { findNearName } from '../diagnostics/near-name.ts';
import { sayDate, sayPeriod } from '../edition/date-words.ts';
import type { Edition, Shelf, Shelves, Story } from '../edition/edition.ts';
import { readList } from './list.ts';
import { mayBeBound } from './may-be-bound.ts';
import type { Choice, NoSelection, Part, Selection } from './selection.ts';
import { daysOfWeek, isDay } from './weeks.ts';

/** The most stories of a book: e-readers grow slow over longer tables of contents. */
const MOST_STORIES = 500;

/** The stories of the standing edition, as many as a feed has. */
const LATEST = 50;

/** Chooses the stories of a book, or says in plain words why there are none, and what there is. */
export function chooseStories(edition: Edition, choice: Choice): Selection | NoSelection {
  switch (choice.kind) {
    case 'day':
      return chooseDay(edition, choice.day);
    case 'week':
      return chooseWeek(edition, choice.week);
    case 'section':
      return chooseSection(edition, choice.name);
    case 'series':
      return chooseSeries(edition, choice.name);
    case 'list':
      return chooseList(edition, choice.lines);
    case 'latest':
      return chooseLatest(edition);
  }
}

/** Chooses the newest stories of the paper. */
export function chooseLatest(edition: Edition): Selection {
  const stories: Story[] = [];
  for (const story of edition.stories) {
    if (stories.length === LATEST) break;
    if (mayBeBound(story)) stories.push(story);
  }
  const { addresses, language } = edition;
  return {
    name: 'latest',
    title: language.words.latest,
    page: addresses.latest(),
    parts: bySection(edition, stories),
    left: 0,
  };
}

function chooseDay(edition: Edition, day: string): Selection | NoSelection {
  if (!isDay(day)) return { fault: `“${day}” is no day, such as 2026-05-14` };
  const stories = boundOf(edition.archive.byName.get(day)?.stories);
  if (stories.length === 0) return { fault: `No stories of ${day}. ${sayNearest(edition, day, day)}` };
  return {
    name: `day/${day}`,
    title: sayPeriod(day, edition.language),
    page: edition.addresses.archive(day),
    ...takeMost((some) => bySection(edition, some), stories),
  };
}

function chooseWeek(edition: Edition, week: string): Selection | NoSelection {
  const days = daysOfWeek(week);
  const [first, last] = [days?.at(0), days?.at(-1)];
  if (!days || !first || !last) return { fault: `“${week}” is no week, such as 2026-W20` };
  const stories = days.toReversed().flatMap((day) => boundOf(edition.archive.byName.get(day)?.stories));
  if (stories.length === 0)
    return { fault: `No stories of ${week}, ${first} to ${last}. ${sayNearest(edition, first, last)}` };
  const { language, desk } = edition;
  const say = (day: string) => sayDate(day, language, desk.site.timeZone).words;
  return {
    name: `week/${week.toUpperCase()}`,
    title: `${say(first)} – ${say(last)}`,
    page: null,
    ...takeMost((some) => bySection(edition, some), stories),
  };
}

function chooseSection(edition: Edition, wanted: string): Selection | NoSelection {
  const section = findShelf(edition.sections, wanted);
  if (!section) return { fault: sayNone('section', wanted, edition.sections.all) };
  const { slug, name } = section;
  const stories = boundOf(section.stories);
  if (stories.length === 0) return { fault: `No stories in the section “${slug}” yet` };
  return {
    name: `section/${slug}`,
    title: name,
    page: edition.addresses.section(slug),
    ...takeMost(whole, stories),
  };
}

/** A series is read from its first part. */
function chooseSeries(edition: Edition, wanted: string): Selection | NoSelection {
  const series = findShelf(edition.series, wanted);
  if (!series) return { fault: sayNone('series', wanted, edition.series.all) };
  const { slug, name } = series;
  const stories = boundOf(series.parts);
  if (stories.length === 0) return { fault: `No part of the series “${slug}” may stand in a book` };
  return {
    name: `series/${slug}`,
    title: name,
    page: edition.addresses.series(slug),
    ...takeMost(whole, stories),
  };
}

/** A list keeps its order: whoever wrote it has chosen it. */
function chooseList(edition: Edition, lines: readonly string[]): Selection | NoSelection {
  const read = readList(edition, lines);
  if ('fault' in read) return read;
  const days = read.map(({ day }) => day).sort();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const { language, desk } = edition;
  const say = (day: string) => sayDate(day, language, desk.site.timeZone).words;
  return {
    name: `list/${read.map(({ id }) => id).join(' ')}`,
    title: first === last ? say(first) : `${say(first)} – ${say(last)}`,
    page: null,
    ...takeMost(whole, read),
  };
}

function boundOf(stories: readonly Story[] = []): Story[] {
  return stories.filter(mayBeBound);
}

function takeMost(
  part: (stories: readonly Story[]) => readonly Part[],
  stories: readonly Story[],
): Pick<Selection, 'parts' | 'left'> {
  return { parts: part(stories.slice(0, MOST_STORIES)), left: Math.max(0, stories.length - MOST_STORIES) };
}

function whole(stories: readonly Story[]): readonly Part[] {
  return [{ heading: null, stories }];
}

/** Parts stories by their sections, in the order of the paper; those of none come last. */
function bySection({ sections }: Edition, stories: readonly Story[]): readonly Part[] {
  const bySlug = Map.groupBy(stories, ({ record }) => record.section?.slug ?? null);
  const parts = sections.all.flatMap(({ slug, name }): Part[] => {
    const own = bySlug.get(slug);
    return own ? [{ heading: name, stories: own }] : [];
  });
  const others = bySlug.get(null);
  if (parts.length === 0) return whole(stories);
  return others ? [...parts, { heading: null, stories: others }] : parts;
}

/** Finds a shelf by its slug, else by its name. */
function findShelf<T extends Shelf>({ all, bySlug }: Shelves<T>, wanted: string): T | null {
  const name = wanted.trim().toLowerCase();
  return bySlug.get(name) ?? all.find((shelf) => shelf.name.toLowerCase() === name) ?? null;
}

/** Names that a message lists. */
const MOST_NAMES = 12;

function sayNone(kind: 'section' | 'series', wanted: string, all: readonly Shelf[]): string {
  const slugs = all.map(({ slug }) => slug);
  const near = findNearName(wanted, slugs);
  const more = slugs.length - MOST_NAMES;
  const known = slugs.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  if (near !== null) return `No ${kind} “${wanted}”. Did you mean “${near}”?`;
  return `No ${kind} “${wanted}”. ${slugs.length > 0 ? `There are: ${known}` : 'This paper has none'}`;
}

/** Names the nearest days that have stories, before the first day and after the last. */
function sayNearest({ stories }: Edition, first: string, last: string): string {
  const days = stories.filter(mayBeBound).map(({ day }) => day);
  const before = days.find((day) => day < first);
  const after = days.findLast((day) => day > last);
  const near = [before, after].filter((day) => day !== undefined);
  if (near.length === 0) return 'This paper has none yet';
  return `The nearest ${near.length === 1 ? 'day that has some is' : 'days that have some are'} ${near.join(' and ')}`;
}
