import type { Addresses } from '../addresses.ts';
import type { BodyLink } from '../article/compiled-article.ts';
import { type ArticleRecord, joinRecord, type RecordHead, type RecordText } from '../article/record.ts';
import { type EditionFinding, type Story, topOfFile } from './edition.ts';
import { describe, findLooseEnds } from './loose-ends.ts';
import type { MediaLedger } from './media.ts';
import { findRelated, type StoryFinder } from './related.ts';
import { type Resolver, settleHtml, settlePicture, targetOf } from './settle.ts';
import type { Placed } from './sort-out.ts';
import { hasPage } from './visibility.ts';
import { withhold } from './withhold.ts';

/** What stories are written with. */
interface Press {
  readonly addresses: Addresses;
  readonly ledger: MediaLedger;
  readonly finder: StoryFinder;
  /** Paths of stories that have no page now. */
  readonly unpublished: ReadonlySet<string>;
}

/** Writes a placed article as the story that the paper has of it, or null where it has none; and what is loose in it. */
export function writeStory(
  { article, visibility, usage, rights, id, instant, priority }: Placed,
  { addresses, ledger, finder, unpublished }: Press,
): { readonly story: Story | null; readonly findings: readonly EditionFinding[] } {
  const { record, placement, links } = article;
  const resolver = visibility === 'shown' ? ledger.shown : ledger.hidden;
  const related = visibility === 'shown' ? findRelated(article, finder) : { ids: [], findings: [] };
  const looseEnds = [
    ...findMissingPicture(article, resolver),
    ...findLooseEnds(record.source.path, links, resolver, unpublished),
    ...related.findings,
  ];
  const findings = visibility === 'shown' ? looseEnds : [];
  if (!hasPage(visibility)) return { story: null, findings };
  const story: Story = Object.freeze({
    id,
    state: visibility,
    address: addresses.article(id),
    day: id.slice(0, 'YYYY/MM/DD'.length).replaceAll('/', '-'),
    instant,
    priority,
    canonical: placement.canonical,
    rights,
    withdrawnOn: placement.withdrawnOn,
    related: Object.freeze(related.ids),
    record: { ...(visibility === 'shown' ? settleHead(record, resolver) : withhold(record)), usage },
    ...(visibility === 'shown' ? bind(links, resolver) : { bonds: '', pictures: [] }),
  });
  return { story, findings };
}

/**
 * Lists the headlines, the headlines of one day and the summaries that more than one story bears, so that their pages'
 * titles and descriptions can be told apart.
 */
export function listSharedWords(stories: readonly Story[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const note = (one: string) => (seen.has(one) ? shared : seen).add(one);
  for (const { record, day } of stories) {
    const { headline, summary } = record;
    const ofDay = headlineOfDay(headline, day);
    note(headline);
    note(ofDay);
    if (summary !== headline && summary !== ofDay) note(summary);
  }
  return shared;
}

/** Names a headline together with its day. */
export function headlineOfDay(headline: string, day: string): string {
  return `${day} ${headline}`;
}

/** Joins a story with its text as it is published: none where the story is withdrawn or expired. */
export function joinStory({ record, state }: Story, text: RecordText, resolver: Resolver): ArticleRecord {
  if (state !== 'shown') return joinRecord(record, NO_TEXT);
  const { body } = text;
  return joinRecord(record, { ...text, body: body && { ...body, html: settleHtml(body.html, resolver) } });
}

const NO_TEXT: RecordText = { body: null, taken: [], furniture: [] };

function settleHead(record: RecordHead, resolver: Resolver): RecordHead {
  const { image } = record;
  return { ...record, image: image && settlePicture(image, resolver) };
}

/** Follows the links of a text, so that its pictures are published, and notes what each came to. */
function bind(links: readonly BodyLink[], resolver: Resolver): Pick<Story, 'bonds' | 'pictures'> {
  const found = links.map(({ kind, target }) => resolver(target, kind === 'picture' ? 'picture' : undefined));
  const pictures = found.flatMap((one, at) =>
    one.kind === 'address' && links[at]?.kind === 'picture' ? [one.address] : [],
  );
  return {
    bonds: found.map((one) => JSON.stringify(one)).join('\n'),
    pictures: Object.freeze([...new Set(pictures)]),
  };
}

/** The lead picture that leads nowhere, unless it is among the story's links, which are looked through anyway. */
function findMissingPicture(
  { record, places, links }: Placed['article'],
  resolver: Resolver,
): EditionFinding[] {
  const target = record.image && targetOf(record.image.src);
  if (!record.image || target === null || resolver(target).kind === 'address') return [];
  if (links.some((link) => link.kind === 'picture' && link.target === target)) return [];
  const href = record.image.src.replace(/^content:/, '');
  return [
    { path: record.source.path, place: places.image ?? topOfFile, ...describe('picture', href, target) },
  ];
}
