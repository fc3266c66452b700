import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/metadata/site-files.ts';
import { article, type EditionParts, edit, makeDesk, measured, named, page } from '../edition/copy.ts';
import { readAll, textOf } from '../feeds/written.ts';

type Articles = Parameters<typeof edit>[0];

function filesOf(articles: Articles, parts: EditionParts = {}) {
  return siteFiles(edit(articles, parts).edition);
}

function urls(xml: string) {
  const locs = readAll(xml, 'loc');
  expect(locs.every((loc) => loc.startsWith('https://courant.example/'))).toBe(true);
  return locs.map((loc) => loc.replace('https://courant.example', ''));
}

describe('the sitemaps', () => {
  it('are one a month and one for lists and standing pages, with an index of all and their last changes', () => {
    const files = filesOf([
      article({ slug: 'a', datePublished: '2024-04-07', section: named('World') }),
      article({ slug: 'b', datePublished: '2024-04-08T08:30', dateModified: '2024-06-01T12:00:00Z' }),
      article({ slug: 'c', datePublished: '2024-02-29' }),
    ]);
    const index = textOf(files, 'sitemap.xml');
    expect(urls(index)).toEqual(['/sitemap-pages.xml', '/sitemap-2024-04.xml', '/sitemap-2024-02.xml']);
    expect(readAll(index, 'lastmod')).toEqual([
      '2024-04-08T08:30:00-04:00',
      '2024-06-01T08:00:00-04:00',
      '2024-02-29',
    ]);
    const april = textOf(files, 'sitemap-2024-04.xml');
    expect(urls(april)).toEqual(['/2024/04/08/b/', '/2024/04/07/a/']);
    expect(readAll(april, 'lastmod')).toEqual(['2024-06-01T08:00:00-04:00', '2024-04-07']);
  });

  it('say which stories each month shows, so that one that is over need not be written again', () => {
    const files = filesOf([article({ slug: 'a' }), article({ slug: 'b', datePublished: '2024-03-01' })]);
    const april = files.find(({ path }) => path === 'sitemap-2024-04.xml');
    expect(april?.articles.map(({ id }) => id)).toEqual(['2024/04/07/a']);
  });

  it('hold only what is in the paper, and no copy of what stands elsewhere', () => {
    const usage = { status: 'published', embargo: null, expires: null } as const;
    const files = filesOf([
      article({ slug: 'out' }),
      article({ slug: 'own', placement: { canonical: 'https://courant.example/2024/04/07/own/' } }),
      article({ slug: 'copy', placement: { canonical: 'https://elsewhere.example/' } }),
      article({ slug: 'held', usage: { ...usage, embargo: '2024-05-02' } }),
      article({ slug: 'over', usage: { ...usage, expires: '2024-04-30' } }),
      article({ slug: 'killed', usage: { ...usage, status: 'withdrawn' } }),
    ]);
    expect(urls(textOf(files, 'sitemap-2024-04.xml'))).toEqual(['/2024/04/07/out/', '/2024/04/07/own/']);
    expect(files.map((file) => file.render()).join()).not.toMatch(/held|over\/|killed|07\/copy\/</);
  });

  it('name the pictures of a story, each once', () => {
    const files = filesOf(
      [
        article({
          image: { src: 'content:media/goats.jpg', alt: '', caption: null, credit: null },
          html: '<p><img src="/media/goats.jpg" alt=""><img src="/media/wall.jpg" alt=""></p>',
        }),
      ],
      { pictures: { 'media/goats.jpg': measured(), 'media/wall.jpg': measured() } },
    );
    expect(readAll(textOf(files, 'sitemap-2024-04.xml'), 'image:loc')).toEqual([
      'https://courant.example/media/goats.jpg',
      'https://courant.example/media/wall.jpg',
    ]);
  });

  it('lead to every list that has stories, and to the standing pages', () => {
    const story = article({
      by: ['Jane Doe'],
      section: named('World'),
      topics: [named('Goats')],
      series: named('Barges'),
      agency: { name: 'AP', slug: 'ap' },
    });
    expect(urls(textOf(filesOf([story], { pages: [page('about')] }), 'sitemap-pages.xml'))).toEqual([
      '/',
      '/latest/',
      '/archive/',
      '/section/world/',
      '/topic/goats/',
      '/by/jane-doe/',
      '/agency/ap/',
      '/series/barges/',
      '/about/',
    ]);
  });

  it('are never without a page, also in a paper without stories: the protocol knows no empty one', () => {
    const files = filesOf([]);
    expect(urls(textOf(files, 'sitemap.xml'))).toEqual(['/sitemap-pages.xml']);
    expect(urls(textOf(files, 'sitemap-pages.xml'))[0]).toBe('/');
    expect(urls(textOf(files, 'news-sitemap.xml'))).toEqual(['/']);
  });
});

describe('the news sitemap', () => {
  const at = (slug: string, datePublished: string) => article({ slug, datePublished, headline: slug });

  it('has the stories of the two days before now, and none that is dated ahead', () => {
    const files = filesOf([
      at('ahead', '2024-05-01T12:00:01Z'),
      at('now', '2024-05-01T12:00:00Z'),
      at('today', '2024-05-01'),
      at('just', '2024-04-29T12:00:00Z'),
      at('old', '2024-04-29T11:59:59Z'),
    ]);
    const text = textOf(files, 'news-sitemap.xml');
    expect(readAll(text, 'news:title')).toEqual(['now', 'today', 'just']);
    expect(readAll(text, 'news:publication_date')).toEqual([
      '2024-05-01T08:00:00-04:00',
      '2024-05-01',
      '2024-04-29T08:00:00-04:00',
    ]);
    expect(readAll(text, 'news:name')[0]).toBe('The Marrowport Courant');
  });

  it.each([
    ['en-GB', 'en'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['pt-BR', 'pt'],
  ])('calls the language %s as Google does: %s', (language, told) => {
    const files = filesOf([article({ language, datePublished: '2024-05-01' })]);
    expect(readAll(textOf(files, 'news-sitemap.xml'), 'news:language')).toEqual([told]);
  });

  it('has a thousand stories at most', () => {
    const files = filesOf(Array.from({ length: 1100 }, (_, index) => at(`s${index}`, '2024-05-01')));
    expect(readAll(textOf(files, 'news-sitemap.xml'), 'loc')).toHaveLength(1000);
  });
});

describe('hostile words', () => {
  it('break no sitemap', () => {
    const headline = 'A]]>B\u0001<&"';
    const files = filesOf([article({ headline, datePublished: '2024-05-01' })], {
      desk: makeDesk({ name: headline }),
    });
    expect(readAll(textOf(files, 'news-sitemap.xml'), 'news:title')).toEqual(['A]]>B<&"']);
    expect(readAll(textOf(files, 'opensearch.xml'), 'ShortName')).toEqual(['A]]>B<&"']);
  });
});
