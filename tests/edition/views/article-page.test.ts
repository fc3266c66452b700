import { describe, expect, it } from 'vitest';
import { decideArticlePage, type StoryPage } from '../../../src/edition/views/article-page.ts';
import { article, author, edit, makeDesk, named, type StoryParts } from '../copy.ts';

function storyPage(parts: StoryParts, others: readonly ReturnType<typeof article>[] = []): StoryPage {
  const story = article({ slug: 'this', ...parts });
  const page = decideArticlePage(edit([story, ...others]).edition, story.record.id);
  if (page.kind !== 'story') throw new Error('Not a story');
  return page;
}

describe('the page of a story', () => {
  it('shows the byline exactly as it is, each author linked to a page', () => {
    const { byline } = storyPage({
      by: ['Jane Doe', 'Ann Lee Smith', 'Ann Lee'],
      byline: { text: 'By JANE DOE, Ann Lee Smith and Ann Lee, CNN' },
    });
    expect(byline.map(({ text }) => text).join('')).toBe('By JANE DOE, Ann Lee Smith and Ann Lee, CNN');
    expect(byline.filter(({ href }) => href !== null)).toEqual([
      { text: 'JANE DOE', href: '/by/jane-doe/' },
      { text: 'Ann Lee Smith', href: '/by/ann-lee-smith/' },
      { text: 'Ann Lee', href: '/by/ann-lee/' },
    ]);
  });

  it('has no byline where nobody signs', () => {
    expect(storyPage({}).byline).toEqual([]);
  });

  it('speaks the story’s language, and says so', () => {
    const page = storyPage({ language: 'es', dateModified: '2024-04-08' });
    expect(page).toMatchObject({
      lang: 'es',
      dir: 'ltr',
      head: { lang: 'es' },
      published: { iso: '2024-04-07', words: '7 de abril de 2024' },
      updated: { iso: '2024-04-08' },
    });
    expect(page.words.published).not.toBe('Published');
    expect(storyPage({ language: 'ar' }).dir).toBe('rtl');
  });

  it('names corrections before notes, each by its kind', () => {
    const { remarks } = storyPage({
      corrections: [{ type: 'clarification', date: '2024-04-08', text: 'It was the other barge.' }],
      notes: [{ type: 'developing', date: null, text: 'More to come.' }],
    });
    expect(remarks).toMatchObject([
      { id: 'correction-1', kind: 'correction', label: 'Clarification', date: { iso: '2024-04-08' } },
      { id: 'note-1', kind: 'note', label: 'Developing story', date: null },
    ]);
  });

  it('groups contributors by what they did, with their places', () => {
    const credit = (name: string, role: 'reporting' | 'editing', location: string | null = null) => ({
      name,
      role,
      affiliation: null,
      location,
    });
    const { credits } = storyPage({
      contributors: [
        credit('Jane Doe', 'reporting', 'Lima'),
        credit('Ann Poe', 'editing'),
        credit('John Roe', 'reporting'),
      ],
    });
    expect(credits).toEqual([
      {
        label: 'Reporting',
        people: [
          { name: 'Jane Doe', href: '/by/jane-doe/', detail: 'Lima' },
          { name: 'John Roe', href: '/by/john-roe/', detail: null },
        ],
      },
      { label: 'Editing', people: [{ name: 'Ann Poe', href: '/by/ann-poe/', detail: null }] },
    ]);
  });

  it('keeps slug, notice and terms with the story', () => {
    const copyright = {
      notice: '© 2024 A',
      holder: 'A',
      parent: null,
      year: 2024,
      distributor: null,
      usageTerms: 'Ask first.',
      from: 'article',
    } as const;
    expect(storyPage({ copyright, slugline: 'The-Harbor-Wire' })).toMatchObject({
      rights: ['The-Harbor-Wire', '© 2024 A'],
      terms: 'Ask first.',
    });
  });

  it('says in a sentence which agency sent it, and leads to that agency', () => {
    expect(storyPage({ agency: { name: 'Harbor Wire', slug: 'harbor-wire' } }).supplied).toEqual({
      before: 'This story was supplied by ',
      title: 'Harbor Wire',
      href: '/agency/harbor-wire/',
      after: '.',
    });
    expect(storyPage({}).supplied).toBeNull();
  });

  it('carries its full address for a print', () => {
    expect(storyPage({}).printed).toEqual({
      address: 'https://courant.example/2024/04/07/this/',
      words: 'Printed on {date}',
      lang: 'en-US',
    });
    expect(storyPage({ slug: 'سنة' }).printed.address).toBe('https://courant.example/2024/04/07/سنة/');
  });

  it('sets the dateline in a paragraph that has a link to itself, in the story’s language', () => {
    const dateline = { raw: 'LIMA —', place: 'Lima', region: null, date: null, agency: null };
    const { html } = storyPage({
      language: 'de',
      dateline,
      html: '<p>Es regnet.</p>\n<ul>\n<li>x</li>\n</ul>',
    });
    expect(html).toMatch(
      /^<p id="(p-\w{5})"><b class="filed">LIMA —<\/b> Es regnet\.<a class="pilcrow" href="#\1" aria-label="[^"]*1"><\/a><\/p>/,
    );
    expect(html).not.toContain('Link to');
    expect(storyPage({ html: '<p>Es regnet.</p>' }).html).toContain(/#p-\w{5}/.exec(html)?.[0]);
  });

  it('leads to the stories before and after by date', () => {
    const page = storyPage({ datePublished: '2024-04-07' }, [
      article({ slug: 'older', datePublished: '2024-04-06' }),
      article({ slug: 'newer', datePublished: '2024-04-08' }),
      article({
        slug: 'gone',
        datePublished: '2024-04-07',
        usage: { status: 'withdrawn', embargo: null, expires: null },
      }),
    ]);
    expect([page.previous?.href, page.next?.href]).toEqual(['/2024/04/06/older/', '/2024/04/08/newer/']);
  });

  it('has a title and a description of its own, however alike the stories are', () => {
    const stories = [
      article({ slug: 'a', headline: 'Letters' }),
      article({ slug: 'b', headline: 'Letters' }),
      article({ slug: 'c', headline: 'Letters', datePublished: '2024-04-01' }),
      article({ slug: 'd', headline: 'Weather', summary: '' }),
    ];
    const { edition } = edit(stories);
    const heads = stories.map(({ record }) => decideArticlePage(edition, record.id).head);
    expect(new Set(heads.map(({ title }) => title)).size).toBe(4);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(4);
    expect(heads[3]?.title).toBe('Weather – The Marrowport Courant');
  });

  it('is canonical at its own full address, or at the original’s', () => {
    expect(storyPage({}).head.canonical).toBe('https://courant.example/2024/04/07/this/');
    expect(storyPage({ placement: { canonical: 'https://elsewhere.example/x' } }).head.canonical).toBe(
      'https://elsewhere.example/x',
    );
  });

  it('tells the two people of one name apart in words, and links both', () => {
    const { byline } = storyPage({
      by: [author('Jane Doe', { location: 'Lima' }), author('Jane Doe', { location: 'Cusco' })],
      byline: { text: 'By Jane Doe in Lima and Jane Doe in Cusco' },
    });
    expect(byline.filter(({ href }) => href !== null)).toHaveLength(2);
  });
});

describe('the page of a withdrawn or expired story', () => {
  it('says so under the old headline, and is no page for search engines', () => {
    const gone = article({
      slug: 'gone',
      headline: 'A claim',
      usage: { status: 'withdrawn', embargo: null, expires: null },
      section: named('World'),
    });
    const over = article({
      slug: 'over',
      usage: { status: 'published', embargo: null, expires: '2024-04-10' },
    });
    const { edition } = edit([gone, over], { desk: makeDesk({ base: '/paper/' }) });
    expect(decideArticlePage(edition, gone.record.id)).toMatchObject({
      kind: 'withdrawn',
      label: 'Withdrawn',
      headline: 'A claim',
      head: { robots: 'noindex', title: 'A claim – The Marrowport Courant' },
    });
    expect(decideArticlePage(edition, over.record.id)).toMatchObject({
      kind: 'expired',
      head: { robots: 'noindex' },
    });
  });
});

describe('when and why a story was withdrawn', () => {
  const usage = { status: 'withdrawn', embargo: null, expires: null } as const;
  function notice(parts: StoryParts) {
    const gone = article({ usage, ...parts });
    const page = decideArticlePage(edit([gone]).edition, gone.record.id);
    if (page.kind === 'story') throw new Error('Not withdrawn');
    return page;
  }
  const reason = { type: 'editor', date: '2024-04-10', text: 'It is not so.' } as const;
  const correction = { type: 'correction', date: '2024-04-09', text: 'One barge.' } as const;

  it('is said in words around a date', () => {
    expect(notice({ notes: [reason] }).withdrawn).toEqual({
      before: 'Withdrawn on ',
      iso: '2024-04-10',
      words: 'April 10, 2024',
      after: '',
    });
  });

  it('is the date of the front matter, else of the newest note, else of the last change, else unsaid', () => {
    const dateModified = '2024-04-20';
    const dates = [
      { placement: { withdrawnOn: '2024-04-12' }, notes: [reason], dateModified },
      { corrections: [correction], notes: [reason], dateModified },
      { dateModified },
      {},
    ].map((parts) => notice(parts).withdrawn?.iso ?? null);
    expect(dates).toEqual(['2024-04-12', '2024-04-10', '2024-04-20', null]);
  });

  it('takes the place of the last update', () => {
    expect(notice({ dateModified: '2024-04-20' }).updated).toBeNull();
  });

  it('stands first, and calls the editor’s note the reason', () => {
    expect(notice({ corrections: [correction], notes: [reason] }).remarks).toMatchObject([
      { kind: 'reason', label: 'Why', date: null, text: 'It is not so.' },
      { kind: 'correction', label: 'Correction', date: { iso: '2024-04-09' } },
    ]);
  });
});
