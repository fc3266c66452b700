import { describe, expect, it } from 'vitest';
import { readPublicRecord } from '../../src/edition/public-record.ts';
import { decideExpiry, decideRights, type Rights } from '../../src/edition/rights.ts';
import { decideArticlePage } from '../../src/edition/views/article-page.ts';
import { decideFurther } from '../../src/edition/views/further.ts';
import type { Visibility } from '../../src/edition/visibility.ts';
import { feedFiles } from '../../src/feeds/feed-files.ts';
import { describeArticle } from '../../src/metadata/article-metadata.ts';
import { siteFiles } from '../../src/metadata/site-files.ts';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { formatsOf } from '../../src/press/sheets/sidecars.ts';
import { agency } from '../../src/wire/agencies/agency.ts';
import { type AgencyRights, openRights } from '../../src/wire/profile.ts';
import { textOf } from '../feeds/written.ts';
import { article, edit, makeDesk, type StoryParts } from './copy.ts';

/** A story's case in a word, what its agency doesn't allow, and: listed, indexed, snippet, mapped, feeds, text. */
type Row = readonly [
  state: Visibility | 'copy',
  terms: Partial<AgencyRights>,
  listed: boolean,
  indexed: boolean,
  snippet: boolean,
  mapped: boolean,
  feeds: Rights['feeds'],
  text: Rights['text'],
];

const none = false;
const TABLE: readonly Row[] = [
  ['shown', {}, true, true, true, true, 'whole', 'whole'],
  ['copy', {}, true, true, true, none, 'whole', 'whole'],
  ['shown', { index: false }, true, none, none, none, 'whole', 'whole'],
  ['shown', { snippet: false }, true, true, none, true, 'whole', 'whole'],
  ['shown', { feeds: false }, true, true, true, true, 'none', 'whole'],
  ['shown', { text: false }, true, true, true, true, 'summary', 'none'],
  ['shown', { text: false, feeds: false }, true, true, true, true, 'none', 'none'],
  ['shown', { expires: 30 }, true, true, true, true, 'whole', 'whole'],
  ['withdrawn', {}, none, none, none, none, 'gone', 'notice'],
  ['withdrawn', { feeds: false }, none, none, none, none, 'none', 'notice'],
  ['withdrawn', { text: false }, none, none, none, none, 'gone', 'none'],
  ['expired', {}, none, none, none, none, 'none', 'notice'],
  ['expired', { text: false }, none, none, none, none, 'none', 'none'],
  ['embargoed', {}, none, none, none, none, 'none', 'none'],
  ['draft', {}, none, none, none, none, 'none', 'none'],
];

describe('what may be done with a story', () => {
  it.each(TABLE)('is decided for one that is %s under %o', (state, terms, ...expected) => {
    const decided = decideRights({
      visibility: state === 'copy' ? 'shown' : state,
      isCopy: state === 'copy',
      terms: { ...openRights, ...terms },
    });
    const { listed, indexed, snippet, mapped, feeds, text } = decided;
    expect([listed, indexed, snippet, mapped, feeds, text]).toEqual(expected);
  });
});

describe('the expiry that an agency asks for', () => {
  const terms = (expires: number | null) => ({ ...openRights, expires });

  it('counts days from publication, with the time of day that it has', () => {
    expect(decideExpiry(null, '2024-02-28', terms(2))).toBe('2024-03-01');
    expect(decideExpiry(null, '2024-04-07T08:30', terms(30))).toBe('2024-05-07T08:30');
    expect(decideExpiry(null, '2024-12-31T08:30:00-05:00', terms(1))).toBe('2025-01-01T08:30:00-05:00');
    expect(decideExpiry(null, '2024-04-07', terms(null))).toBeNull();
  });

  it('gives way to what the story says itself', () => {
    expect(decideExpiry('2025-01-01', '2024-04-07', terms(30))).toBe('2025-01-01');
  });
});

const QW = { name: 'Quillwire', slug: 'quillwire' };

/** The edition of a story that Quillwire sent and of one of the house. */
function paperUnder(rights: Partial<AgencyRights>, parts: StoryParts = {}, now?: string) {
  const desk = makeDesk({}, { agencies: [agency({ ...QW, rights: { ...openRights, ...rights } })] });
  const wired = article({
    slug: 'wired',
    agency: QW,
    html: '<p>A sentence of the wire.</p>',
    body: {
      text: 'A sentence of the wire.',
      html: '<p>A sentence of the wire.</p>',
      markdown: 'A sentence of the wire.',
    },
    source: { path: 'articles/wired.txt', sha256: '0'.repeat(64), format: 'wire' },
    ...parts,
  });
  const { edition, findings } = edit([article(), wired], { desk, ...(now && { now }) });
  const story = edition.byId.get('2024/04/07/wired');
  if (!story) throw new Error('No story');
  return { edition, story, findings };
}

const robotsOf = (rights: Partial<AgencyRights>, parts?: StoryParts) =>
  decideArticlePage(paperUnder(rights, parts).edition, '2024/04/07/wired').head.robots;

describe('an agency’s terms', () => {
  it('ask search engines to stay away, to show no words, to let go in time', () => {
    expect(robotsOf({})).toBeNull();
    expect(robotsOf({ index: false })).toBe('noindex');
    expect(robotsOf({ snippet: false })).toBe('nosnippet');
    expect(robotsOf({ snippet: false, expires: 60 })).toBe(
      'nosnippet, unavailable_after: 2024-06-06T00:00:00-04:00',
    );
  });

  it('keep a story out of the sitemaps', () => {
    const written = (rights: Partial<AgencyRights>) =>
      textOf(siteFiles(paperUnder(rights).edition), 'sitemap-2024-04.xml');
    expect(written({})).toContain('/wired/');
    expect(written({ index: false })).not.toContain('/wired/');
    expect(written({ index: false })).toContain('/the-ferry-is-late/');
  });

  it('keep a story out of all feeds, and out of none that lists others', () => {
    const files = feedFiles(paperUnder({ feeds: false }).edition);
    const texts = files.map(({ path }) => textOf(files, path));
    expect(texts.some((text) => text.includes('/wired/'))).toBe(false);
    expect(textOf(files, 'feed.xml')).toContain('/the-ferry-is-late/');
  });

  it('hand no text on: feeds have the summary, index.json too, and nothing lies beside or leads there', () => {
    const { edition, story } = paperUnder({ text: false }, { summary: 'A summary.', standfirst: null });
    const files = feedFiles(edition);
    for (const { path } of files) expect(textOf(files, path)).not.toContain('A sentence of the wire');
    expect(textOf(files, 'feed.json')).toContain('A summary.');
    expect(formatsOf(story)).toEqual(['json']);
    expect(JSON.stringify(readPublicRecord(edition, story))).not.toContain('A sentence of the wire');
    expect(decideFurther(edition, story).formats.map(({ title }) => title)).toEqual(['JSON']);
    expect(
      decideArticlePage(edition, story.id).head.links.filter(({ href }) => href.includes('wired')),
    ).toHaveLength(1);
    expect(textOf(siteFiles(edition), 'llms.txt')).not.toContain('wired');
    expect(describeArticle(edition, story.id).jsonLd.join()).not.toContain('A sentence of the wire');
    // Whoever reads the page reads the story.
    expect(decideArticlePage(edition, story.id)).toMatchObject({
      html: expect.stringContaining('A sentence of the wire'),
    });
  });

  it('end a story after some days, and tell the press when to build again', () => {
    const may6 = paperUnder({ expires: 30 }, {}, '2024-05-06T12:00:00Z');
    expect(may6.story.state).toBe('shown');
    expect(may6.edition.due).toBe(Date.parse('2024-05-07T00:00:00-04:00'));
    expect(readPublicRecord(may6.edition, may6.story).usage.expires).toBe('2024-05-07');
    const may7 = paperUnder({ expires: 30 }, {}, '2024-05-07T12:00:00Z');
    expect(may7.story.state).toBe('expired');
    expect(may7.edition.due).toBeNull();
    expect(may7.findings).toMatchObject([
      { ruleId: 'expired', message: expect.stringContaining('as the terms of Quillwire have it') },
    ]);
  });

  it('change the key of everything that shows the story, and of nothing else', () => {
    const keyOf = (rights: Partial<AgencyRights>, id: string) => {
      const { edition } = paperUnder(rights);
      const story = edition.byId.get(id);
      const keys = makeKeys(edition, { code: '', desk: '', digestOf: (path) => path });
      return story && keys.story(story);
    };
    const cases = [
      {},
      { index: false },
      { snippet: false },
      { feeds: false },
      { text: false },
      { expires: 60 },
    ];
    expect(new Set(cases.map((one) => keyOf(one, '2024/04/07/wired'))).size).toBe(cases.length);
    expect(new Set(cases.map((one) => keyOf(one, '2024/04/07/the-ferry-is-late'))).size).toBe(1);
  });
});
