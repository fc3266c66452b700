import type { SectionSetting } from '../../article/desk.ts';
import type { Edition, Section, Story } from '../edition.ts';
import { newestFirst } from '../order.ts';
import { navigationSections } from './chrome.ts';

/** Which stories stand where on the front. No story stands twice. */
export interface Front {
  readonly lead: Story | null;
  readonly secondary: readonly Story[];
  /** Headlines of the newest that stand nowhere above. */
  readonly latest: readonly Story[];
  /** The full ones come first. */
  readonly blocks: readonly FrontBlock[];
}

/** A section and what the front shows of it; the section is null for stories that no section of the front holds. */
export interface FrontBlock {
  readonly section: Section | null;
  readonly stories: readonly Story[];
  /** Whether its stories are told, or are a list of headlines. */
  readonly size: 'full' | 'compact';
}

/** How far behind the newest story another may be and still compete for the top: a week. */
const TOP_AGE = 7 * 24 * 60 * 60 * 1000;

/** As many stories compete for the top at least, and at most, however old or many they are. */
const TOP_FIELD = { least: 12, most: 60 };

const SECONDARY = 4;

/** The latest are a quarter of a small paper. Fewer than three are no list: they stand with the others. */
const LATEST = { share: 1 / 4, least: 3, most: 8 };

/** Stories in a full block, where there is one block, or two, or three; then where there are more. */
const BLOCK_LENGTHS = [12, 8, 6];
const BLOCK_LENGTH = 4;
const COMPACT_LENGTH = 3;

/** So many blocks are full, or a few more where that is all of them. */
const FULL_BLOCKS = { some: 4, all: 6 };

/** A story that no section of the front holds has a place among so many of the newest, or none. */
const STRAY_FIELD = 200;

/**
 * Decides the front page. Among the stories of the last week before the newest one, priority decides, then the date: the
 * first leads, four stand beside it. The newest of the others follow as headlines, then each section with its own,
 * in the order of `site.yml`, and what belongs to none of them. A priority of last year leads nothing.
 *
 * `front` and `lead` of a section are obeyed: its number of stories, none at all, no place at the top while another
 * story can have it. Looks at the newest stories only, however many there are.
 */
export function decideFront(edition: Edition): Front {
  const settings = new Map(edition.desk.site.sections.map((section) => [section.slug, section]));
  const settingOf = ({ record }: Story) => settings.get(record.section?.slug ?? '');
  const pool = openPool((story) => settingOf(story)?.front !== 0);
  const count = countOnFront(edition);

  const top = 1 + SECONDARY + (count - 1 - SECONDARY < LATEST.least ? LATEST.least : 0);
  const leaders = pool.find(edition.stories, TOP_FIELD.most, (story) => settingOf(story)?.lead !== false);
  const first = pool.use(rank(leaders, TOP_FIELD.least).slice(0, top));
  const others = pool.use(pool.find(edition.stories, top - first.length));
  const [lead = null, ...secondary] = [...first, ...others];

  const length = Math.min(LATEST.most, Math.floor(count * LATEST.share));
  const latest = pool.use(pool.find(edition.stories, length < LATEST.least ? 0 : length));
  return { lead, secondary, latest, blocks: decideBlocks(edition, pool, settings) };
}

/**
 * Decides the blocks. The fewer there are, the longer they are; where they are many, the first are full and the others
 * compact. A section with one story left is a headline among the compact ones.
 */
function decideBlocks(
  edition: Edition,
  pool: Pool,
  settings: ReadonlyMap<string, SectionSetting>,
): readonly FrontBlock[] {
  const own = navigationSections(edition).filter(({ slug }) => settings.get(slug)?.front !== 0);
  const slugs = new Set(own.map(({ slug }) => slug));
  const sections = own.filter(({ stories }) => pool.find(stories, 1).length > 0);
  const strays = pool.find(
    edition.stories.slice(0, STRAY_FIELD),
    BLOCK_LENGTHS[0] ?? BLOCK_LENGTH,
    ({ record }) => !slugs.has(record.section?.slug ?? ''),
  );
  const number = sections.length + (strays.length > 0 ? 1 : 0);
  const usual = BLOCK_LENGTHS[number - 1] ?? BLOCK_LENGTH;
  const fullBlocks = number > FULL_BLOCKS.all ? FULL_BLOCKS.some : FULL_BLOCKS.all;
  const blocks = sections.map((section, position): FrontBlock => {
    const asked = settings.get(section.slug)?.front ?? null;
    const isFull = asked !== null || position < fullBlocks;
    const length = asked ?? (isFull ? usual : COMPACT_LENGTH);
    const stories = pool.use(rank(pool.find(section.stories, TOP_FIELD.most), length).slice(0, length));
    return { section, stories, size: isFull && stories.length > 1 ? 'full' : 'compact' };
  });
  const stray: FrontBlock = { section: null, stories: strays.slice(0, usual), size: 'full' };
  return [
    ...blocks.filter(({ size }) => size === 'full'),
    ...(strays.length > 0 ? [stray] : []),
    ...blocks.filter(({ size }) => size === 'compact'),
  ];
}

/** Counts the stories that may stand on the front. */
function countOnFront({ stories, sections, desk }: Edition): number {
  const hidden = desk.site.sections.filter(({ front }) => front === 0);
  return hidden.reduce(
    (count, { slug }) => count - (sections.bySlug.get(slug)?.stories.length ?? 0),
    stories.length,
  );
}

/**
 * Orders what competes for a place: by priority, then newest first. Of stories that come newest first, `least` compete
 * however old they are, and all of the week before the first.
 */
export function rank(stories: readonly Story[], least: number): readonly Story[] {
  const newest = stories[0]?.instant ?? 0;
  return stories
    .filter(({ instant }, position) => position < least || newest - instant <= TOP_AGE)
    .sort((a, b) => a.priority - b.priority || newestFirst(a, b));
}

/** The stories that have no place yet. */
interface Pool {
  /** Finds the first so many of a list that have no place, and looks no further. */
  readonly find: (from: readonly Story[], count: number, isWanted?: (story: Story) => boolean) => Story[];
  /** Gives stories their place. */
  readonly use: (stories: readonly Story[]) => readonly Story[];
}

function openPool(mayStand: (story: Story) => boolean): Pool {
  const used = new Set<Story>();
  return {
    find(from, count, isWanted = () => true) {
      const found: Story[] = [];
      for (const story of from) {
        if (found.length >= count) break;
        if (!used.has(story) && mayStand(story) && isWanted(story)) found.push(story);
      }
      return found;
    },
    use(stories) {
      for (const story of stories) used.add(story);
      return stories;
    },
  };
}
