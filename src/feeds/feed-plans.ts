import { startInstant } from '../article/day.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { dateWithdrawal } from '../edition/views/withdrawal.ts';
import { fill } from '../languages/wording.ts';
import { enterCorrection } from './correction-entry.ts';
import type { Entry } from './feed.ts';
import { enterStory } from './story-entry.ts';

/** What a feed lists, before its stories are written. */
export interface FeedPlan {
  readonly kind: 'site' | 'corrections' | 'section' | 'topic' | 'person' | 'agency';
  /** What it is called in a list of the paper's feeds. */
  readonly name: string;
  /** What it is called alone. */
  readonly title: string;
  readonly description: string | null;
  /** Address of the page that lists the same stories; the feeds lie beside it. */
  readonly page: string;
  readonly stories: readonly Story[];
  /** Withdrawn stories that it tells to be gone. */
  readonly gone: readonly Story[];
  readonly enter: () => readonly Entry[];
}

/** What a feed is planned from. */
interface FeedOrders extends Pick<FeedPlan, 'kind' | 'name' | 'page'> {
  /** What it is called before the paper's name; none for the paper's own. */
  readonly title?: string;
  readonly description?: string | null;
  /** Every story that it could list, newest first. */
  readonly all: readonly Story[];
  readonly withdrawn?: readonly Story[] | undefined;
}

/** The most stories of a feed. */
export const MOST_ENTRIES = 50;

/**
 * Lists every feed of the paper: its own, that of its corrections, and one for each section, topic, person and agency.
 * Looks at no more stories than stand in the feeds, and at those that were withdrawn.
 */
export function planFeeds(edition: Edition): readonly FeedPlan[] {
  const { desk, addresses, language, sections, topics, people, agencies } = edition;
  const { words } = language;
  const { name: paper, description } = desk.site;
  const gone = listGone(edition);
  const goneOf = {
    section: Map.groupBy(gone, ({ record }) => record.section?.slug),
    agency: Map.groupBy(gone, ({ record }) => record.agency?.slug),
  };
  const plan = ({ all, withdrawn = [], title, ...parts }: FeedOrders): FeedPlan => {
    const stories = takeNewest(all);
    return {
      ...parts,
      title: title === undefined ? paper : `${title} – ${paper}`,
      description: parts.description ?? null,
      stories,
      gone: withdrawn.slice(0, MOST_ENTRIES),
      enter: () => stories.map((story) => enterStory(story, edition)),
    };
  };
  return [
    plan({
      kind: 'site',
      name: paper,
      description,
      page: addresses.front(),
      all: edition.stories,
      withdrawn: gone,
    }),
    planCorrections(edition),
    ...sections.all.map(({ slug, name, description: told, stories }) =>
      plan({
        kind: 'section',
        name,
        title: name,
        description: told,
        page: addresses.section(slug),
        all: stories,
        withdrawn: goneOf.section.get(slug),
      }),
    ),
    ...topics.all.map(({ slug, name, stories }) =>
      plan({ kind: 'topic', name, title: name, page: addresses.topic(slug), all: stories }),
    ),
    ...people.all.map(({ slug, name, stories }) =>
      plan({
        kind: 'person',
        name,
        title: fill(words.byAuthor, { name }),
        page: addresses.person(slug),
        all: stories,
      }),
    ),
    ...agencies.all.map(({ slug, name, stories }) =>
      plan({
        kind: 'agency',
        name,
        title: fill(words.fromAgency, { name }),
        page: addresses.agency(slug),
        all: stories,
        withdrawn: goneOf.agency.get(slug),
      }),
    ),
  ];
}

function planCorrections(edition: Edition): FeedPlan {
  const { corrections, desk, language, addresses } = edition;
  const name = language.words.corrections;
  const newest = corrections.filter(({ story }) => mayBeFed(story)).slice(0, MOST_ENTRIES);
  return {
    kind: 'corrections',
    name,
    title: `${name} – ${desk.site.name}`,
    description: null,
    page: addresses.corrections(),
    stories: [...new Set(newest.map(({ story }) => story))],
    gone: [],
    enter: () => newest.map((entry) => enterCorrection(entry, edition)),
  };
}

/** Takes the newest that may be fed, without looking at the rest. */
function takeNewest(stories: readonly Story[]): readonly Story[] {
  const newest: Story[] = [];
  for (const story of stories) {
    if (newest.length === MOST_ENTRIES) break;
    if (mayBeFed(story)) newest.push(story);
  }
  return newest;
}

function mayBeFed({ rights }: Story): boolean {
  return rights.feeds === 'whole' || rights.feeds === 'summary';
}

/** Lists the withdrawn stories that feeds tell to be gone, the last withdrawn first. */
function listGone({ notices, desk }: Edition): Story[] {
  const { timeZone } = desk.site;
  return notices
    .filter(({ rights }) => rights.feeds === 'gone')
    .map((story) => ({
      story,
      when: startInstant(dateWithdrawal(story) ?? story.record.datePublished, timeZone),
    }))
    .sort((a, b) => b.when - a.when)
    .map(({ story }) => story);
}
