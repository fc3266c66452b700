import { fill } from '../../languages/wording.ts';
import { type DateWords, sayToday } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { decideFront, type FrontBlock } from './front.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { type Teaser, tease } from './teaser.ts';

/** The front page. A teaser has its picture here only where the front shows it. */
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
  /** The full ones come first. */
  readonly blocks: readonly {
    readonly heading: string | null;
    readonly href: string | null;
    /** “More in World”; null where there is no section to lead to, or no more than what stands here. */
    readonly more: string | null;
    readonly size: FrontBlock['size'];
    readonly teasers: readonly Teaser[];
  }[];
}

/** Pictures beside the lead story. With more, none would stand out. */
const SECONDARY_PICTURES = 2;

/** Writes the front page out. */
export function decideFrontPage(edition: Edition): FrontPage {
  const { desk, addresses, language, now } = edition;
  const { site } = desk;
  const { lead, secondary, latest, blocks } = decideFront(edition);
  const say = (stories: readonly Story[], pictures: number) => teaseWith(stories, pictures, edition);
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
    lead: lead && tease(lead, edition, 'front'),
    secondary: say(secondary, SECONDARY_PICTURES),
    latest: say(latest, 0),
    latestHref: addresses.latest(),
    blocks: blocks.map(({ section, stories, size }) => ({
      heading: section?.name ?? null,
      href: section && addresses.section(section.slug),
      more:
        section && section.stories.length > stories.length
          ? fill(language.words.moreIn, { name: section.name })
          : null,
      size,
      teasers: [...say(stories.slice(0, 1), size === 'full' ? 1 : 0), ...say(stories.slice(1), 0)],
    })),
  };
}

/** Teases stories. The first so many that have a picture show it. */
function teaseWith(stories: readonly Story[], pictures: number, edition: Edition): Teaser[] {
  let left = pictures;
  return stories.map((story) => {
    const teaser = tease(story, edition);
    if (teaser.image === null || left > 0) {
      left -= teaser.image === null ? 0 : 1;
      return teaser;
    }
    return { ...teaser, image: null };
  });
}
