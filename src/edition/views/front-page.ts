import { type DateWords, sayToday } from '../date-words.ts';
import type { Edition, Section, Story } from '../edition.ts';
import { newestFirst } from '../order.ts';
import { navigationSections } from './chrome.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { type Teaser, tease } from './teaser.ts';

/** Which stories stand where on the front. No story stands twice. */
export interface Front {
  readonly lead: Story | null;
  readonly secondary: readonly Story[];
  /** Headlines of the newest that stand nowhere above. */
  readonly latest: readonly Story[];
  /** A section and its newest; the section is null where the paper has none. */
  readonly blocks: readonly { readonly section: Section | null; readonly stories: readonly Story[] }[];
}

/** How far behind the newest story another may be and still compete for the top: a week. */
const TOP_AGE = 7 * 24 * 60 * 60 * 1000;

/** As many stories compete for the top at least, and at most, however old or many they are. */
const TOP_FIELD = { least: 12, most: 60 };

const LENGTHS = { secondary: 4, latest: 8, block: 4, unsorted: 12 };

/** Fewer stories than these are no list of the latest: they join the others at the top. */
const FEWEST_LATEST = 3;

/**
 * Decides the front page. Among the stories of the last week before the newest one, priority decides, then the date: the
 * first leads, four stand beside it. The newest of the others follow as headlines, then each section with its newest.
 * A priority of last year leads nothing.
 */
export function decideFront(edition: Edition): Front {
  const { stories } = edition;
  const newest = stories[0]?.instant ?? 0;
  const field = stories
    .slice(0, TOP_FIELD.most)
    .filter(({ instant }, position) => position < TOP_FIELD.least || newest - instant <= TOP_AGE)
    .sort((a, b) => a.priority - b.priority || newestFirst(a, b));
  const used = new Set<Story>();
  const take = (from: readonly Story[], count: number): Story[] => {
    const taken: Story[] = [];
    for (const story of from) {
      if (taken.length === count) break;
      if (!used.has(story)) taken.push(story);
    }
    for (const story of taken) used.add(story);
    return taken;
  };
  const [lead = null] = take(field, 1);
  const others = stories.length - 1 - LENGTHS.secondary;
  const secondary = take(field, LENGTHS.secondary + (others < FEWEST_LATEST ? others : 0));
  const latest = take(stories, LENGTHS.latest);
  const sections = navigationSections(edition);
  const blocks = sections
    .map((section) => ({ section, stories: take(section.stories, LENGTHS.block) }))
    .filter((block) => block.stories.length > 0);
  const unsorted = sections.length === 0 ? take(stories, LENGTHS.unsorted) : [];
  return {
    lead,
    secondary,
    latest,
    blocks: unsorted.length > 0 ? [{ section: null, stories: unsorted }] : blocks,
  };
}

/** The front page. */
export interface FrontPage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  readonly description: string | null;
  readonly today: DateWords;
  readonly lead: Teaser | null;
  readonly secondary: readonly Teaser[];
  readonly latest: readonly Teaser[];
  readonly latestHref: string;
  readonly blocks: readonly {
    readonly heading: string | null;
    readonly href: string | null;
    readonly teasers: readonly Teaser[];
  }[];
}

/** Writes the front page out. */
export function decideFrontPage(edition: Edition): FrontPage {
  const { desk, addresses, language, now } = edition;
  const { site } = desk;
  const front = decideFront(edition);
  const say = (stories: readonly Story[]) => stories.map((story) => tease(story, edition));
  return {
    head: writeHead(edition, {
      title: site.name,
      description: site.description ?? `${site.name} – ${language.words.home}`,
      address: addresses.front(),
    }),
    address: addresses.front(),
    heading: site.name,
    description: site.description,
    today: sayToday(now, language, site.timeZone),
    lead: front.lead && tease(front.lead, edition),
    secondary: say(front.secondary),
    latest: say(front.latest),
    latestHref: addresses.latest(),
    blocks: front.blocks.map(({ section, stories }) => ({
      heading: section?.name ?? null,
      href: section && addresses.section(section.slug),
      teasers: say(stories),
    })),
  };
}
