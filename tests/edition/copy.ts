import { toSlug } from '../../src/addresses.ts';
import type {
  BodyLink,
  CompiledArticle,
  Placement,
  StandingPage,
  WholeArticle,
} from '../../src/article/compiled-article.ts';
import type { Desk, SectionSetting, Site } from '../../src/article/desk.ts';
import { type ArticleRecord, type Author, partRecord } from '../../src/article/record.ts';
import { readSite } from '../../src/article/settings/site.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { type Gathered, gather } from '../../src/edition/gather.ts';
import type { Master, MeasuredPicture } from '../../src/edition/pictures/measured-picture.ts';
import { directionOf, languages } from '../../src/languages/index.ts';

/** What a story of a test says of itself; everything else is plain. */
export interface StoryParts extends Omit<Partial<ArticleRecord>, 'byline'> {
  /** The slug; the file is `articles/SLUG.md`. */
  readonly slug?: string;
  readonly path?: string;
  readonly by?: readonly (string | Author)[];
  readonly byline?: Partial<ArticleRecord['byline']>;
  readonly html?: string;
  readonly placement?: Partial<Placement>;
  readonly links?: readonly BodyLink[];
  readonly places?: CompiledArticle['places'];
}

export const site: Site = {
  ...readSite(null).site,
  name: 'The Marrowport Courant',
  origin: 'https://courant.example',
  timeZone: 'America/New_York',
  publisher: { name: 'Courant Press', url: null, logo: null },
  copyright: { holder: 'Courant Press', notice: null, usageTerms: null, acquireLicensePage: null },
};

/** Makes a desk, with the settings that a test is about. */
export function makeDesk(settings: Partial<Site> = {}, rest: Partial<Omit<Desk, 'site'>> = {}): Desk {
  return { site: { ...site, ...settings }, languages, agencies: [], authors: [], ...rest };
}

/** Makes a section as `site.yml` lists one by its name alone, or with what is given. */
export function section(name: string, parts: Partial<SectionSetting> = {}): SectionSetting {
  return { ...named(name), description: null, aliases: [], front: null, lead: true, kind: null, ...parts };
}

/** Makes an author with nothing but a name, or with what is given. */
export function author(name: string, parts: Partial<Author> = {}): Author {
  return { name, role: null, affiliation: null, location: null, url: null, ...parts };
}

/** Makes a compiled article, as the stage before the edition hands it over. */
export function article(parts: StoryParts = {}): WholeArticle {
  const {
    slug = 'the-ferry-is-late',
    by = [],
    byline,
    html,
    placement,
    links = linksOf(html ?? ''),
    places = {},
    path,
    ...fields
  } = parts;
  const datePublished = fields.datePublished ?? '2024-04-07';
  const id = `${datePublished.slice(0, 10).replaceAll('-', '/')}/${slug}`;
  const authors = by.map((one) => (typeof one === 'string' ? author(one) : one));
  const text = authors.length > 0 ? `By ${authors.map(({ name }) => name).join(', ')}` : null;
  const language = fields.language ?? 'en';
  const words = 'The ferry was late again.';
  const record: ArticleRecord = {
    version: 1,
    id,
    url: `https://courant.example/${id}/`,
    headline: slug.replaceAll('-', ' '),
    headlineFrom: 'front-matter',
    headlinePrefix: null,
    kicker: null,
    standfirst: null,
    keyPoints: [],
    summary: words,
    contributors: [],
    dateline: null,
    dateModified: null,
    agency: null,
    otherAgencies: [],
    slugline: null,
    copyright: {
      notice: '© 2024 Courant Press',
      holder: 'Courant Press',
      parent: null,
      year: 2024,
      distributor: null,
      usageTerms: null,
      from: 'site',
    },
    corrections: [],
    notes: [],
    series: null,
    section: null,
    topics: [],
    direction: directionOf(language),
    wordCount: 5,
    readingMinutes: 1,
    image: null,
    body: { text: words, html: html ?? `<p>${words}</p>`, markdown: words },
    taken: [],
    furniture: [],
    source: { path: path ?? `articles/${slug}.md`, sha256: '0'.repeat(64), format: 'markdown' },
    usage: { status: 'published', embargo: null, expires: null },
    ...fields,
    language,
    datePublished,
    byline: { text, raw: text, authors, organization: null, ...byline },
  };
  return {
    record,
    placement: {
      priority: null,
      canonical: null,
      redirectFrom: [],
      withdrawnOn: null,
      related: [],
      ...placement,
    },
    links,
    places,
    claims: [],
  };
}

/** Lists the links and pictures of a body that lead to files and pages of the paper, as the compiler does. */
function linksOf(html: string): BodyLink[] {
  const addresses = html.matchAll(/ (href|src)="(?:content:|(?=\/(?!\/)))([^"#?]+)/g);
  return Array.from(addresses, ([, name, target = '']) => ({
    kind: name === 'src' ? 'picture' : 'link',
    href: target,
    target: target.replaceAll('&#x26;', '&'),
    line: 1,
    column: 1,
  }));
}

/** Makes a picture of a telephone's size, as the press has measured it. */
export function measured({
  format = 'jpeg',
  isOpaque = true,
  ...parts
}: Partial<MeasuredPicture> & Partial<Omit<Master, 'stamp'>> = {}): MeasuredPicture {
  return {
    size: { width: 1200, height: 800 },
    colour: '876',
    bytes: 90_000,
    master: { stamp: '0123456789abcdef'.repeat(4), format, isOpaque },
    fault: null,
    removed: [],
    ...parts,
  };
}

/** Names something, with the slug that the desk would give it. */
export function named(name: string): { name: string; slug: string } {
  return { name, slug: toSlug(name) };
}

/** Makes a standing page. */
export function page(name: string, parts: Partial<StandingPage> = {}): StandingPage {
  return {
    name,
    title: name,
    description: null,
    language: 'en',
    html: `<p>${name}</p>`,
    links: [],
    path: `pages/${name}.md`,
    ...parts,
  };
}

/** What an edition of a test is gathered from. */
export interface EditionParts {
  readonly pages?: readonly StandingPage[];
  readonly desk?: Desk;
  readonly files?: readonly string[];
  readonly pictures?: Readonly<Record<string, MeasuredPicture>>;
  readonly now?: string;
}

/** Gathers articles to an edition as of noon on May 1, 2024, if nothing else is said. */
export function edit(articles: readonly WholeArticle[], parts: EditionParts = {}): Gathered {
  const { pages = [], desk = makeDesk(), files = [], pictures = {}, now = '2024-05-01T12:00:00Z' } = parts;
  const byPath = new Map(articles.map(({ record }) => [record.source.path, record]));
  return gather({
    articles: articles.map((one) => ({ ...one, record: partRecord(one.record).head })),
    readText: (path) => byPath.get(path) ?? { body: null, taken: [], furniture: [] },
    pages,
    desk,
    files: new Set([...files, ...Object.keys(pictures)]),
    pictures: new Map(Object.entries(pictures)),
    now: new Date(now),
  });
}

/** Gives the newest story’s record as it is published. */
export function newestIn({ stories: [story], readRecord }: Edition): ArticleRecord | undefined {
  return story && readRecord(story);
}

/** Gives the body of a story as it is published: of the newest where no other is asked for. */
export function bodyIn({ stories, readRecord }: Edition, story = stories[0]): string | undefined {
  return story && readRecord(story).body?.html;
}
