import { describe, expect, it } from 'vitest';
import { describeArticle } from '../../src/metadata/article-metadata.ts';
import { article, edit, named, type StoryParts } from '../edition/copy.ts';
import { saveWithZotero } from './embedded-metadata.ts';

function metaOf(parts: StoryParts) {
  const story = article(parts);
  return describeArticle(edit([story]).edition, story.record.id).meta;
}

describe('Zotero saves a story', () => {
  const parts: StoryParts = {
    headline: 'The ferry is “late”',
    by: ['Jane Doe', 'Juan de la Cruz', '王小明'],
    datePublished: '2024-04-07T09:30:00+02:00',
    section: named('World'),
    language: 'en-GB',
    copyright: {
      notice: '© 2024 Courant Press',
      holder: null,
      parent: null,
      year: 2024,
      distributor: null,
      usageTerms: null,
      from: 'article',
    },
  };

  it('as a newspaper’s article, with everybody who signs, date, paper, section, language and rights', () => {
    expect(saveWithZotero(metaOf(parts))).toEqual({
      itemType: 'newspaperArticle',
      title: 'The ferry is “late”',
      creators: ['Jane Doe', 'Juan de la Cruz', '王小明'],
      date: '2024-04-07T09:30:00+02:00',
      publicationTitle: 'The Marrowport Courant',
      section: 'World',
      language: 'en-GB',
      rights: '© 2024 Courant Press',
      abstractNote: 'The ferry was late again.',
      url: 'https://courant.example/2024/04/07/the-ferry-is-late/',
    });
  });

  it('would take it for any web page without the Dublin Core type, and for a journal’s with Highwire’s tags', () => {
    const tags = metaOf(parts);
    const bare = tags.filter((tag) => !('name' in tag && tag.name === 'DC.type'));
    expect(saveWithZotero(bare).itemType).toBe('webpage');
    expect(saveWithZotero([...tags, { name: 'citation_journal_title', content: 'X' }]).itemType).toBe(
      'journalArticle',
    );
  });

  it('without an author where a house signs, which it would take for a person’s name and surname', () => {
    expect(saveWithZotero(metaOf({ byline: { organization: 'Harbor Wire' } })).creators).toEqual([]);
  });

  it('leaves a notice alone: it is a web page', () => {
    const usage = { status: 'withdrawn', embargo: null, expires: null } as const;
    expect(saveWithZotero(metaOf({ ...parts, usage })).itemType).toBe('webpage');
  });
});
