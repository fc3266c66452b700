import { describe, expect, it } from 'vitest';
import { decideArticlePage } from '../../../src/edition/views/article-page.ts';
import { decideCorrectionsPage } from '../../../src/edition/views/corrections-page.ts';
import { decideListPage } from '../../../src/edition/views/list-page.ts';
import type { PageHead } from '../../../src/edition/views/page-head.ts';
import { article, edit, makeDesk, named } from '../copy.ts';

const { edition } = edit(
  [
    article({
      by: ['Jane Doe'],
      section: named('World'),
      topics: [named('Goats')],
      agency: { name: 'AP', slug: 'ap' },
    }),
  ],
  { desk: makeDesk({ base: '/paper/' }) },
);

function feedsOf({ links }: PageHead) {
  return links.filter(({ rel, type }) => rel === 'alternate' && /rss|atom|feed\+json/.test(type ?? ''));
}

const OWN = ['/paper/feed.xml', '/paper/atom.xml', '/paper/feed.json'];

describe('the feeds of a page', () => {
  it.each([
    [{ kind: 'section', slug: 'world' }, '/paper/section/world/'],
    [{ kind: 'topic', slug: 'goats' }, '/paper/topic/goats/'],
    [{ kind: 'person', slug: 'jane-doe' }, '/paper/by/jane-doe/'],
    [{ kind: 'agency', slug: 'ap' }, '/paper/agency/ap/'],
  ] as const)(
    'are linked from a list that has some, and named to readers before the paper’s own: %o',
    (name, page) => {
      const { feeds, head } = decideListPage(edition, name);
      const own = ['feed.xml', 'atom.xml', 'feed.json'].map((file) => page + file);
      expect(feeds.map(({ href }) => href)).toEqual(own);
      expect(feedsOf(head).map(({ href }) => href)).toEqual([...own, ...OWN]);
    },
  );

  it('are the paper’s own where a list has none', () => {
    const { feeds, head } = decideListPage(edition, { kind: 'latest' });
    expect(feeds).toEqual([]);
    expect(feedsOf(head).map(({ href }) => href)).toEqual(OWN);
  });

  it('are those of the corrections on their page, and the paper’s own on a story’s', () => {
    expect(feedsOf(decideCorrectionsPage(edition).head)[0]).toEqual({
      rel: 'alternate',
      type: 'application/rss+xml',
      title: 'Corrections – The Marrowport Courant (RSS)',
      href: '/paper/corrections/feed.xml',
    });
    const [story] = edition.stories;
    expect(feedsOf(decideArticlePage(edition, story?.id ?? '').head).map(({ href }) => href)).toEqual(OWN);
  });
});
