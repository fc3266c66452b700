import { describe, expect, it } from 'vitest';
import { describeArticle } from '../../src/metadata/article-metadata.ts';
import { article, edit, measured, named, type StoryParts } from '../edition/copy.ts';

function tagsOf(parts: StoryParts) {
  const story = article(parts);
  return describeArticle(edit([story]).edition, story.record.id);
}

const contents = (parts: StoryParts, name: string) =>
  tagsOf(parts).meta.flatMap((tag) =>
    ('name' in tag ? tag.name : tag.property) === name ? [tag.content] : [],
  );

describe('the meta tags of a story', () => {
  it('name each author in a tag of their own', () => {
    const by = ['Jane Doe', 'John Roe', 'Ann Poe'];
    expect(contents({ by }, 'author')).toEqual(by);
    expect(contents({ by }, 'article:author')).toEqual([
      'https://courant.example/by/jane-doe/',
      'https://courant.example/by/john-roe/',
      'https://courant.example/by/ann-poe/',
    ]);
  });

  it('tell dates, section and topics as Open Graph has them', () => {
    const parts = {
      dateModified: '2024-04-08T09:00:00+02:00',
      section: named('World'),
      topics: [named('A'), named('B')],
    };
    expect(contents(parts, 'og:type')).toEqual(['article']);
    expect(contents(parts, 'article:published_time')).toEqual(['2024-04-07']);
    expect(contents(parts, 'article:modified_time')).toEqual(['2024-04-08T09:00:00+02:00']);
    expect(contents(parts, 'article:section')).toEqual(['World']);
    expect(contents(parts, 'article:tag')).toEqual(['A', 'B']);
  });

  it('leave out what journals have and newspapers don’t, so that Zotero saves a newspaper article', () => {
    expect(
      tagsOf({ by: ['Jane Doe'] }).meta.some((tag) => 'name' in tag && tag.name.startsWith('citation_')),
    ).toBe(false);
  });

  it('of a withdrawn one name no author and describe no article', () => {
    const gone = tagsOf({ by: ['Jane Doe'], usage: { status: 'withdrawn', embargo: null, expires: null } });
    expect(gone.jsonLd).toEqual([]);
    expect(JSON.stringify(gone.meta)).not.toContain('Jane');
  });

  it('show a picture that everybody can open, and how large it is', () => {
    const image = { src: 'content:media/goats.jpg', alt: 'Goats.', caption: null, credit: null };
    const story = article({ image });
    const tell = (bytes: number) => {
      const picture = measured({ bytes, size: { width: 4000, height: 3000 } });
      const { edition } = edit([story], { pictures: { 'media/goats.jpg': picture } });
      const { meta, jsonLd } = describeArticle(edition, story.record.id);
      const tags = meta.flatMap((tag) =>
        'property' in tag && tag.property.startsWith('og:image') ? [tag.content] : [],
      );
      return { tags, image: JSON.parse(jsonLd[0] ?? '').image };
    };
    expect(tell(90_000)).toMatchObject({
      tags: ['https://courant.example/media/goats.jpg', 'image/jpeg', '4000', '3000', 'Goats.'],
      image: { url: 'https://courant.example/media/goats.jpg', width: 4000, height: 3000 },
    });
    expect(tell(9_000_000)).toMatchObject({
      tags: [
        'https://courant.example/media/goats.0123456789-1280w.jpeg',
        'image/jpeg',
        '1280',
        '960',
        'Goats.',
      ],
      image: { url: 'https://courant.example/media/goats.0123456789-1280w.jpeg', width: 1280, height: 960 },
    });
  });
});
