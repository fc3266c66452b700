import { describe, expect, it } from 'vitest';
import { writeWholeText } from '../../src/feeds/whole-text.ts';
import { article, edit, makeDesk, measured, type StoryParts } from '../edition/copy.ts';

function write(parts: StoryParts, pictures = {}) {
  const desk = makeDesk({ base: '/paper/' });
  const { edition } = edit([article(parts)], { desk, pictures, files: ['media/map.pdf'] });
  const [story] = edition.stories;
  if (!story) throw new Error('No story');
  return writeWholeText(story, edition);
}

describe('a whole text', () => {
  it('has the order of the page: standfirst, notes, points, picture, dateline and text, credits, rights', () => {
    const html = write(
      {
        standfirst: '1st',
        corrections: [{ type: 'correction', date: '2024-04-08', text: '2nd' }],
        keyPoints: ['3rd'],
        image: { src: 'content:media/goats.jpg', alt: '4th', caption: null, credit: null },
        dateline: { raw: '5TH (AP) —', place: null, region: null, date: null, agency: null },
        html: '<p>6th</p>',
        contributors: [{ name: '7th', role: 'research', affiliation: null, location: null }],
        agency: { name: '8th', slug: 'ap' },
        copyright: {
          notice: '9th',
          holder: null,
          parent: null,
          year: null,
          distributor: null,
          usageTerms: '10th',
          from: 'article',
        },
      },
      { 'media/goats.jpg': measured() },
    );
    expect(html.match(/\d+th|1st|2nd|3rd/gi)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '5TH',
      '6th',
      '7th',
      '8th',
      '9th',
      '10th',
    ]);
    expect(html).toContain('<strong>Correction (April 8, 2024): </strong>2nd');
    expect(html).toContain('<b class="filed">5TH (AP) —</b> 6th');
  });

  it('says nothing of the place of its parts on their page, and keeps what only looks like that', () => {
    const html = write({
      html: '<section class="footnotes" role="doc-endnotes" aria-labelledby="notes"><p title="say role=&quot;x" aria-label="a" lang="de">role="y"</p></section>',
    });
    expect(html).toContain(
      '<section class="footnotes"><p title="say role=&quot;x" lang="de">role="y"</p></section>',
    );
  });

  it('leads everywhere with full addresses', () => {
    const html = write({
      html: '<p><a href="/media/map.pdf?a=1&#x26;b=2">map</a> <a href="https://else.example/a">else</a> <a href="#fn-1">1</a> <a href="mailto:a@b.example">mail</a></p><blockquote cite="https://q.example/">Q</blockquote>',
    });
    expect(html).toContain('href="https://courant.example/paper/media/map.pdf?a=1&amp;b=2"');
    expect(html).toContain('href="https://else.example/a"');
    expect(html).toContain('href="https://courant.example/paper/2024/04/07/the-ferry-is-late/#fn-1"');
    expect(html).toContain('href="mailto:a@b.example"');
    expect(html).not.toMatch(/(?:href|src|cite)="[/#]/);
  });

  it('shows pictures from full addresses, and of a heavy one the lighter copy', () => {
    const html = write(
      { html: '<p><img src="/media/heavy.jpg" alt="Goats"></p>' },
      { 'media/heavy.jpg': measured({ bytes: 9_000_000, size: { width: 4000, height: 3000 } }) },
    );
    expect(html).toMatch(
      /<img src="https:\/\/courant\.example\/paper\/media\/heavy\.\w+-1280w\.jpeg" alt="Goats" width="1280" height="960">/,
    );
  });

  it('fetches no lead picture from another host, and leads to it', () => {
    const src = 'https://pictures.example/goats.jpg';
    const html = write({ image: { src, alt: 'Goats', caption: 'At noon.', credit: null } });
    expect(html).toContain(
      `<figure><a href="${src}">Goats (pictures.example)</a><figcaption>At noon. </figcaption></figure>`,
    );
  });

  it('says its language and its direction', () => {
    expect(write({ language: 'ar', html: '<p>نص</p>' })).toMatch(/^<div lang="ar" dir="rtl"><p>نص<\/p>/);
  });

  it('lets no field end the place that it stands in', () => {
    const html = write({ standfirst: '</p><script>alert(1)</script>' });
    expect(html).not.toContain('<script');
  });
});
