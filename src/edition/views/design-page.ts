import { sampleArabic } from '../design/sample-arabic.ts';
import type { SampleCopy } from '../design/sample-copy.ts';
import { gatherSample, SAMPLE_BASE, SAMPLE_PICTURE } from '../design/sample-edition.ts';
import { sampleEnglish } from '../design/sample-english.ts';
import type { Edition } from '../edition.ts';
import { decideArticlePage, type NoticePage, type StoryPage } from './article-page.ts';
import { type CalendarMonth, drawMonth, makeScale, type ScaleStep } from './calendar.ts';
import { type Chrome, decideChrome } from './chrome.ts';
import { type Entry, enter } from './entry.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { decidePager, type Pager } from './pagination.ts';
import { findNeighbours, type Neighbours } from './periods.ts';
import { type Profile, profilePerson } from './profile.ts';
import { type Teaser, tease } from './teaser.ts';

/** Every component and style of text on one page, with invented copy in it: the page to look at when changing a style. */
export interface DesignPage extends Specimens {
  readonly head: PageHead;
  readonly chrome: Chrome;
}

interface Specimens {
  /** The first has a picture. */
  readonly teasers: readonly Teaser[];
  readonly entries: readonly Entry[];
  readonly person: { readonly name: string; readonly profile: Profile };
  readonly pager: Pager | null;
  readonly month: CalendarMonth;
  readonly scale: readonly ScaleStep[];
  readonly neighbours: Neighbours;
  readonly story: StoryPage;
  readonly notice: NoticePage;
}

/** Stories of the list that the pager leads through: enough for a gap in it. */
const LISTED = 460;

/** Lists the design pages by the direction that their address names: one for each direction, none where the newsroom has not asked for them. */
export function designPages({ desk, language }: Edition): (string | undefined)[] {
  if (!desk.site.design) return [];
  return [undefined, language.direction === 'ltr' ? 'rtl' : 'ltr'];
}

/**
 * Decides a design page: in the site's own direction where its address names none. What it shows is decided by what
 * decides the pages of the paper, so that it can't differ from them.
 */
export function decideDesignPage(edition: Edition, direction: string | undefined): DesignPage {
  const copy = (direction ?? edition.language.direction) === 'rtl' ? sampleArabic : sampleEnglish;
  const sample = gatherSample(edition, copy);
  const { addresses } = edition;
  const here = addresses.page('design');
  const title = `Design (${sample.language.direction})`;
  return {
    ...keepHere(decideSpecimens(sample, copy), here),
    chrome: { ...keepHere(decideChrome(sample, ''), here), home: addresses.front() },
    head: {
      ...writeHead(sample, {
        title,
        description: `${title} – ${copy.description}`,
        address: null,
        robots: 'noindex',
      }),
      // The sample has no feeds.
      links: [],
    },
  };
}

function decideSpecimens(sample: Edition, copy: SampleCopy): Specimens {
  const { stories, addresses, people } = sample;
  const [person] = people.all.filter(({ profile }) => profile !== null);
  const [month = ''] = [...sample.archive.byName.keys()].filter((name) => name.length === 'YYYY-MM'.length);
  const story = pageOf(sample, copy.story);
  const notice = pageOf(sample, copy.withdrawn);
  if (!person || story.kind !== 'story' || notice.kind === 'story') throw new Error('The sample has a fault');
  const pictured = stories.filter(({ record }) => record.image !== null);
  const plain = stories.filter(({ record }) => record.image === null);
  return {
    teasers: [...pictured, ...plain].map((one) => tease(one, sample)),
    entries: stories.map((one) => enter(one, sample, { label: 'section', date: 'day' })),
    person: { name: person.name, profile: profilePerson(sample, person) },
    pager: decidePager(sample, LISTED, 5, addresses.latest),
    month: drawMonth(sample, month),
    scale: makeScale(sample, month.slice(0, 'YYYY'.length)).steps,
    neighbours: findNeighbours(sample, month),
    story,
    // It stands below the story here, whose notes have these names.
    notice: {
      ...notice,
      remarks: notice.remarks.map((remark) => ({ ...remark, id: `notice-${remark.id}` })),
    },
  };
}

function pageOf(sample: Edition, path: string) {
  const story = [...sample.byId.values()].find(({ record }) => record.source.path === path);
  return decideArticlePage(sample, story?.id ?? path);
}

/** An address of the sample, in any text. */
const SAMPLE_ADDRESS = new RegExp(`${SAMPLE_BASE}[^\\s"#]*`, 'g');

/** The sample's pages are printed nowhere: what leads to them leads to this page. */
function keepHere<T>(view: T, here: string): T {
  const kept: T = JSON.parse(JSON.stringify(view), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(SAMPLE_ADDRESS, (address) =>
          address.endsWith(SAMPLE_PICTURE) ? pictureIn(here) : here,
        )
      : value,
  );
  return kept;
}

function pictureIn(here: string): string {
  return `${here}picture.svg`;
}
