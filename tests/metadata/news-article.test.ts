import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../src/metadata/json-ld.ts';
import { describeNewsArticle } from '../../src/metadata/news-article.ts';
import { article, author, edit, makeDesk, named, type StoryParts } from '../edition/copy.ts';

function describeStory(parts: StoryParts, desk = makeDesk({ base: '/paper/' })) {
  const { edition } = edit([article(parts)], { desk, files: ['media/wall.webp'] });
  const [story] = edition.stories;
  if (!story) throw new Error('No story');
  return JSON.parse(writeJsonLd(describeNewsArticle(story, edition)));
}

describe('NewsArticle', () => {
  it('has the one type and the exact context that reader views take', () => {
    expect(describeStory({})).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
  });

  it('names each author as a person, with nothing but the name as the name', () => {
    const { author: authors } = describeStory({
      by: [
        author('Jane Doe', { role: 'Harbor correspondent', affiliation: 'CNN', url: 'https://jane.example' }),
        'John Roe',
      ],
    });
    expect(authors).toEqual([
      {
        '@type': 'Person',
        name: 'Jane Doe',
        url: 'https://courant.example/paper/by/jane-doe/',
        jobTitle: 'Harbor correspondent',
        affiliation: { '@type': 'Organization', name: 'CNN' },
        sameAs: 'https://jane.example',
      },
      { '@type': 'Person', name: 'John Roe', url: 'https://courant.example/paper/by/john-roe/' },
    ]);
  });

  it('never makes an organisation a person', () => {
    expect(
      describeStory({ byline: { text: 'CNN Newsource staff', organization: 'CNN Newsource' } }).author,
    ).toEqual([{ '@type': 'Organization', name: 'CNN Newsource' }]);
    expect(describeStory({ agency: { name: 'AP', slug: 'ap' } }).author).toEqual([
      { '@type': 'Organization', name: 'AP' },
    ]);
    expect(describeStory({}).author).toMatchObject([{ '@type': 'Organization', name: 'Courant Press' }]);
  });

  it.each(['2024-04-07', '2024-04-07T08:30', '2024-04-07T08:30:00-05:00'])(
    'keeps the date %s as precise as it is',
    (datePublished) => {
      expect(describeStory({ datePublished })).toMatchObject({ datePublished });
    },
  );

  it('carries dateline, rights and credit', () => {
    const described = describeStory({
      dateline: { raw: 'QUITO, Ecuador (AP) —', place: 'Quito', region: 'Ecuador', date: null, agency: 'AP' },
      agency: { name: 'AP', slug: 'ap' },
      section: named('World'),
      topics: [named('Harbors')],
      corrections: [{ type: 'correction', date: '2024-04-08', text: 'One barge.' }],
      image: { src: 'content:media/wall.webp', alt: 'A wall', caption: null, credit: 'Osei Bramwell' },
    });
    expect(described).toMatchObject({
      dateline: 'QUITO, Ecuador (AP)',
      locationCreated: { name: 'Quito, Ecuador' },
      sourceOrganization: { name: 'AP' },
      copyrightHolder: { '@type': 'Organization', name: 'Courant Press' },
      copyrightNotice: '© 2024 Courant Press',
      copyrightYear: 2024,
      creditText: 'AP',
      articleSection: 'World',
      keywords: ['Harbors'],
      correction: [{ '@type': 'CorrectionComment', text: 'One barge.', datePublished: '2024-04-08' }],
      image: { url: 'https://courant.example/paper/media/wall.webp', creditText: 'Osei Bramwell' },
      url: 'https://courant.example/paper/2024/04/07/the-ferry-is-late/',
    });
  });

  it('says where one asks for a picture of the paper’s own, and never for one that an agency sent', () => {
    const copyright = { holder: 'Courant Press', notice: null, usageTerms: null };
    const desk = makeDesk({
      base: '/paper/',
      copyright: { ...copyright, acquireLicensePage: '/copyright/' },
    });
    const image = { src: 'content:media/wall.webp', alt: 'A wall', caption: null, credit: 'Osei Bramwell' };
    const page = 'https://courant.example/paper/copyright/';
    expect(describeStory({ image }, desk).image).toMatchObject({ license: page, acquireLicensePage: page });
    const supplied = describeStory({ image, agency: { name: 'AP', slug: 'ap' } }, desk).image;
    expect(Object.keys(supplied)).not.toContain('license');
    expect(Object.keys(describeStory({ image }).image)).not.toContain('acquireLicensePage');
  });
});

describe('writeJsonLd', () => {
  it.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '\u2028 & \u2029', '\ud800', '"\\'])(
    'keeps %j inside the script element',
    (headline) => {
      const json = writeJsonLd({ headline });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ headline });
    },
  );
});
