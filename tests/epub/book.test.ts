import { describe, expect, it } from 'vitest';
import { article, author, makeDesk, measured, named, section } from '../edition/copy.ts';
import { bind, elementsOf, findFaults, readAll } from './opened.ts';

const HOSTILE = 'A]]\u0001>B]]>\u0000\u000bC</title><script>&amp;"\'\ud800D😀\ufffe مرحبا';
const TOLD = 'A]]>B]]>C</title><script>&amp;"\'\ufffdD😀 مرحبا';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]);

const rights = { holder: null, parent: null, year: null, distributor: null, from: 'article' } as const;

describe('a book', () => {
  const book = bind(
    [
      article({
        slug: 'one',
        headline: 'Goats keep the line',
        kicker: 'Fire',
        standfirst: '1st',
        by: [author('Ida Brook', { role: 'Rural editor', location: 'Lumeira' }), 'Bo Lind', 'Cai Ode'],
        section: named('World'),
        datePublished: '2024-04-06T10:30:00-04:00',
        dateModified: '2024-04-07T08:00:00-04:00',
        corrections: [{ type: 'correction', date: '2024-04-08', text: '2nd' }],
        image: { src: 'content:media/goats.jpg', alt: 'Goats', caption: '3rd', credit: '4th' },
        keyPoints: ['5th'],
        dateline: { raw: '6TH (AP) —', place: null, region: null, date: null, agency: null },
        html: '<p>7th</p>',
        contributors: [{ name: '8th', role: 'photography', affiliation: null, location: null }],
        agency: { name: '9th', slug: 'ap' },
        copyright: { ...rights, notice: '10th', usageTerms: '11th' },
      }),
      article({ slug: 'two', headline: 'Two', section: named('City'), by: ['Bo Lind'] }),
      article({ slug: 'three', headline: 'Three' }),
    ],
    {
      desk: makeDesk({ sections: [section('City'), section('World')] }),
      pictures: { 'media/goats.jpg': measured() },
      bytes: { '/media/goats.jpg': JPEG },
    },
  );
  const opf = book.text('package.opf');

  it('is sound: its type first, everything listed, every link true', () => {
    expect(findFaults(book)).toEqual([]);
    expect(book.paths.slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
  });

  it('sets a story in the order of its page', () => {
    const goats = book.text('story-002.xhtml');
    expect(readAll(goats, 'h1')).toEqual(['Goats keep the line']);
    expect(readAll(goats, 'article')[0]?.match(/\d+th|1st|2nd|3rd/gi)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '5th',
      '6TH',
      '7th',
      '8th',
      '9th',
      '10th',
      '11th',
    ]);
    expect(readAll(goats, 'p')).toContain('By Ida Brook, Bo Lind, Cai Ode');
    expect(goats).toContain('Ida Brook (Rural editor, Lumeira)');
  });

  it('names every author once, with a role, and whoever helped', () => {
    expect(readAll(opf, 'dc:creator')).toEqual(['Bo Lind', 'Ida Brook', 'Cai Ode', 'Courant Press']);
    expect(readAll(opf, 'dc:contributor')).toEqual(['8th']);
    expect(opf).toMatch(/refines="#contributor-1"[^>]*>pht</);
  });

  it('says when its newest story changed, whatever the hour', () => {
    expect(opf).toContain('<meta property="dcterms:modified">2024-04-08T04:00:00Z</meta>');
    expect(readAll(opf, 'dc:date')).toEqual(['2024-04-07']);
    expect(readAll(opf, 'dc:rights')).toEqual(['© 2024 Courant Press', '10th', '11th']);
  });

  it('lists stories by section, in the order of the paper, and last what has none', () => {
    expect(readAll(book.text('contents.xhtml'), 'nav')[0]).toBe(
      'The Marrowport Courant LatestCityTwoWorldGoats keep the lineThree',
    );
    expect(readAll(book.text('contents.ncx'), 'text').slice(1)).toEqual([
      'Two',
      'Goats keep the line',
      'Three',
    ]);
  });

  it('is the same bytes for the same stories', () => {
    const make = (now: string) => bind([article()], { now }).bytes;
    expect(make('2024-05-01T12:00:00Z')).toEqual(make('2024-05-02T13:00:00Z'));
  });
});

describe('a body in a book', () => {
  const write = (html: string, parts: Parameters<typeof bind>[1] = {}) => {
    const book = bind([article({ slug: 'one', html, headline: 'One' }), article({ slug: 'a-two' })], parts);
    expect(findFaults(book)).toEqual([]);
    return book.text(/One<\/h1>/.test(book.text('story-001.xhtml')) ? 'story-001.xhtml' : 'story-002.xhtml');
  };

  it('leads to other stories of the book within it, and everywhere else in full', () => {
    const text = write(
      '<p><a href="/2024/04/07/a-two/#copy">two</a> <a href="/latest/">l</a> <a href="mailto:a@b.example">m</a> <a href="irc://x">i</a> <a href="https://[">broken</a></p>',
    );
    expect(text).toMatch(/<a href="story-00[12].xhtml">two<\/a>/);
    expect(text).toContain('<a href="https://courant.example/latest/">l</a>');
    expect(text).toContain('<a href="mailto:a@b.example">m</a> <a>i</a> <a>broken</a>');
  });

  it('has footnotes that lead there and back, for e-readers that open them over the page', () => {
    const text = write(
      '<p>Ice<sup><a href="#fn-1" id="fnref-1" data-footnote-ref role="doc-noteref" aria-describedby="footnotes">1</a></sup></p><section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Footnotes</h2><ol><li id="fn-1"><p>Cold. <a href="#fnref-1" data-footnote-backref role="doc-backlink" aria-label="Back">↩</a></p></li></ol></section>',
    );
    const found = elementsOf(text).flatMap(({ name, attributes }) =>
      attributes['epub:type'] && name !== 'body' ? [`${name} ${attributes['epub:type']}`] : [],
    );
    expect(found).toEqual(['a noteref', 'section footnotes', 'li footnote', 'a backlink']);
    expect(text).not.toContain('data-');
  });

  it('gives ids names that XML takes, and leads to them', () => {
    const text = write(
      '<h2 id="2024 نص">x</h2><p><a href="#2024%20%D9%86%D8%B5">up</a> <a href="#no">no</a></p>',
    );
    expect(text).toContain('<h2 id="place-1">');
    expect(text).toContain('<a href="#place-1">up</a>');
    expect(text).toContain('<a href="https://courant.example/2024/04/07/one/#no">no</a>');
  });

  it('leads to pictures of other hosts by what they show, for an e-reader fetches nothing', () => {
    const text = write(
      '<figure><img src="https://elsewhere.example/a.jpg" alt="A dam"><figcaption>The dam</figcaption></figure><p><a href="/latest/"><img src="https://elsewhere.example/b.jpg" alt="In"></a></p>',
    );
    expect(text).not.toContain('<img');
    expect(text).toContain('<a class="elsewhere" href="https://elsewhere.example/a.jpg">A dam</a>');
    expect(text).toContain('<figcaption>The dam</figcaption>');
    expect(text).toContain('<a href="https://courant.example/latest/">In</a>');
  });

  it('knows a picture by its bytes, whatever its name says', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    const text = write('<p><img src="content:media/a.jpg" alt="A"></p>', {
      pictures: { 'media/a.jpg': measured() },
      bytes: { '/media/a.jpg': png },
    });
    expect(text).toContain('<img src="picture-001.png" alt="A" width="1200" height="800" />');
  });
});

describe('hostile copy', () => {
  it('breaks no file of a book, and its words come back', () => {
    const book = bind(
      [
        article({
          headline: HOSTILE,
          by: [HOSTILE],
          section: { name: HOSTILE, slug: 'hostile' },
          topics: [{ name: HOSTILE, slug: 'hostile' }],
          html: '<p>A]]\u0001>B]]> &#x3C;/script> & <br>😀</p>',
        }),
      ],
      { desk: makeDesk({ name: HOSTILE }) },
    );
    expect(findFaults(book)).toEqual([]);
    expect(readAll(book.text('package.opf'), 'dc:creator')).toEqual([TOLD]);
    expect(readAll(book.text('story-001.xhtml'), 'h1')).toEqual([TOLD]);
    expect(readAll(book.text('story-001.xhtml'), 'article')[0]).toContain('A]]>B]]> </script> & 😀');
  });
});

describe('a book in another writing', () => {
  it('turns its pages from right to left where the paper or all its stories do', () => {
    const book = bind([article({ language: 'ar', direction: 'rtl', headline: 'خريطة' })]);
    expect(book.text('package.opf')).toContain('page-progression-direction="rtl"');
    expect(book.text('story-001.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
    const mixed = bind([article({ language: 'ar' }), article({ slug: 'en' })]);
    expect(mixed.text('package.opf')).toContain('page-progression-direction="ltr"');
    expect(readAll(mixed.text('package.opf'), 'dc:language')).toEqual(['en', 'ar']);
  });
});
