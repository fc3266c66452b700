import { describe, expect, it } from 'vitest';
import { describeForSearch } from '../../../src/metadata/search/search-record.ts';
import { agency } from '../../../src/wire/agencies/agency.ts';
import { openRights } from '../../../src/wire/profile.ts';
import { article, edit, makeDesk, named, type StoryParts } from '../../edition/copy.ts';

const QUILL = { name: 'Quill Wire', slug: 'quill-wire' };

function tell(parts: StoryParts, rights = openRights) {
  const desk = makeDesk({}, { agencies: [agency({ ...QUILL, rights })] });
  const { edition } = edit([article(parts)], { desk });
  const [story] = edition.stories;
  if (!story) throw new Error('The paper has no story');
  return describeForSearch(edition, story);
}

describe('what a search knows of a story', () => {
  it('is its headline, its standfirst and text, and under what it is filed', () => {
    expect(
      tell({
        headline: 'Harbor wall waits',
        standfirst: 'Three meetings, no vote.',
        by: ['Jane Doe'],
        section: named('City'),
        topics: [named('harbor')],
        contributors: [{ name: 'Ann Poe', role: 'editing', affiliation: null, location: null }],
        agency: QUILL,
      }),
    ).toEqual({
      url: '/2024/04/07/the-ferry-is-late/',
      content: 'Three meetings, no vote.\n\nThe ferry was late again.',
      language: 'en',
      meta: { title: 'Harbor wall waits', byline: 'By Jane Doe', date: 'April 7, 2024' },
      filters: {
        section: ['City'],
        topic: ['harbor'],
        person: ['Jane Doe', 'Ann Poe'],
        agency: ['Quill Wire'],
        year: ['2024'],
      },
      sort: { date: '2024-04-07T04:00:00.000Z' },
    });
  });

  it('names a language that is not the paper’s, and its direction, and no other: they would be found in every story', () => {
    expect(tell({ language: 'ar' }).meta).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(Object.keys(tell({ language: 'en' }).meta)).toEqual(['title', 'byline', 'date']);
  });

  it('has no text that an agency keeps to itself', () => {
    const { content } = tell({ standfirst: 'In short.', agency: QUILL }, { ...openRights, text: false });
    expect(content).toBe('In short.');
  });
});
