import { makeAddresses } from '../addresses.ts';
import type { CompiledArticle } from '../article/compiled-article.ts';
import type { Desk, Site } from '../article/desk.ts';
import type { RecordHead } from '../article/record.ts';
import type { AgencyRights } from '../wire/profile.ts';
import { type EditionFinding, topOfFile } from './edition.ts';
import { commonPriority, makeClockReader, newestFirst } from './order.ts';
import { decideExpiry, decideRights, makeTermsFinder, type Rights } from './rights.ts';
import { compareText } from './shelves.ts';
import { decideVisibility, isAhead, type Visibility } from './visibility.ts';

/** An article with its place in the paper. */
export interface Placed {
  readonly article: CompiledArticle;
  readonly visibility: Visibility;
  /** What its record says of its use, with the expiry that its agency asks for. */
  readonly usage: RecordHead['usage'];
  readonly rights: Rights;
  readonly id: string;
  readonly instant: number;
  readonly priority: number;
}

/** Decides which articles are in the paper, newest first, and says of each that is not why. */
export function sortOut(
  articles: readonly CompiledArticle[],
  { site, agencies }: Pick<Desk, 'site' | 'agencies'>,
  now: Date,
): { readonly placed: readonly Placed[]; readonly findings: readonly EditionFinding[] } {
  const instantOf = makeInstantReader(site.timeZone);
  const addresses = makeAddresses(site);
  const findTerms = makeTermsFinder(agencies);
  const all = articles
    .map((article): Placed => {
      const { id, agency } = article.record;
      const { canonical, priority } = article.placement;
      const terms = findTerms(agency);
      const usage = withExpiry(article.record, terms);
      const visibility = decideVisibility(usage, now, site.timeZone);
      const isCopy = canonical !== null && canonical !== addresses.absolute(addresses.article(id));
      return {
        article,
        visibility,
        usage,
        rights: decideRights({ visibility, isCopy, terms }),
        id,
        instant: instantOf(article),
        priority: priority ?? commonPriority,
      };
    })
    .sort((a, b) => newestFirst(a, b) || compareText(pathOf(a), pathOf(b)));
  const findings = all.flatMap((placed) => explain(placed, now) ?? []);
  const { kept, clashes } = separate(all, site);
  return { placed: kept, findings: [...findings, ...clashes] };
}

/** Instants of articles, in the zone that they were told in: a preview makes one edition after the other of the same. */
const instants = new WeakMap<CompiledArticle, { readonly timeZone: string; readonly instant: number }>();

function makeInstantReader(timeZone: string): (article: CompiledArticle) => number {
  const readClock = makeClockReader(timeZone);
  return (article) => {
    const known = instants.get(article);
    if (known?.timeZone === timeZone) return known.instant;
    const instant = readClock(article.record.datePublished);
    instants.set(article, { timeZone, instant });
    return instant;
  };
}

function withExpiry({ usage, datePublished }: RecordHead, terms: AgencyRights): RecordHead['usage'] {
  const expires = decideExpiry(usage.expires, datePublished, terms);
  return expires === usage.expires ? usage : { ...usage, expires };
}

function explain({ article, visibility, usage }: Placed, now: Date): EditionFinding | null {
  const { datePublished, source, agency, usage: said } = article.record;
  const at = { path: source.path, place: article.places.date ?? topOfFile, ruleId: visibility };
  switch (visibility) {
    case 'draft':
      return {
        ...at,
        message: 'A draft: the story is not published',
        hint: 'Take the draft mark out to publish it.',
      };
    case 'embargoed':
      return {
        ...at,
        message: `Under embargo until ${usage.embargo}: the story is held back`,
        hint: 'A build after that time publishes it.',
      };
    case 'expired':
      return {
        ...at,
        message: `Expired on ${usage.expires}${said.expires === null && agency ? `, as the terms of ${agency.name} have it` : ''}: a notice stands at the story’s address`,
        hint: 'Take the file out to remove the notice too.',
      };
    case 'shown':
      return isAhead(datePublished, now)
        ? {
            ...at,
            ruleId: 'date-ahead',
            message: `Dated ${datePublished}, which is still to come, and published all the same`,
            hint: 'Put the date right, or hold the story back with “embargo”.',
          }
        : null;
    default:
      return null;
  }
}

/** Keeps one story at each address, the first by path, and raises `duplicate-address` on all that share one. */
function separate(all: readonly Placed[], site: Site): { kept: Placed[]; clashes: EditionFinding[] } {
  const byId = Map.groupBy(
    all.filter(({ visibility }) => visibility !== 'draft'),
    ({ id }) => id,
  );
  const clashes: EditionFinding[] = [];
  const dropped = new Set<Placed>();
  for (const [id, stories] of byId) {
    if (stories.length === 1) continue;
    const paths = stories.map(pathOf).sort(compareText);
    for (const story of stories) {
      const path = pathOf(story);
      const others = paths.filter((other) => other !== path);
      if (path !== paths[0]) dropped.add(story);
      clashes.push({
        path,
        place: story.article.places.slug ?? story.article.places.headline ?? topOfFile,
        ruleId: 'duplicate-address',
        message: `The address ${makeAddresses(site).article(id)} is also that of ${others.join(', ')}`,
        hint: 'Give one of them a “slug” of its own in its front matter, or another file name.',
      });
    }
  }
  return { kept: all.filter((placed) => !dropped.has(placed)), clashes };
}

function pathOf({ article }: Placed): string {
  return article.record.source.path;
}
