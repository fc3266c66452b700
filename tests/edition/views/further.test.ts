import { describe, expect, it } from 'vitest';
import type { AuthorProfile } from '../../../src/article/desk.ts';
import { decideFurther } from '../../../src/edition/views/further.ts';
import { article, edit, makeDesk, named, type StoryParts } from '../copy.ts';

const profile = (name: string, parts: Partial<AuthorProfile> = {}): AuthorProfile => ({
  name,
  slug: name.toLowerCase().replace(' ', '-'),
  role: null,
  bio: null,
  picture: null,
  links: [],
  aliases: [],
  path: `authors/${name}.yml`,
  ...parts,
});

function further(parts: StoryParts, others: readonly StoryParts[], authors: readonly AuthorProfile[] = []) {
  const { edition } = edit([article({ slug: 'this', ...parts }), ...others.map(article)], {
    desk: makeDesk({}, { authors }),
    files: ['media/jane.webp'],
  });
  const story = edition.stories.find(({ id }) => id.endsWith('/this'));
  if (!story) throw new Error('No story');
  return decideFurther(edition, story);
}

const jane = { by: ['Jane Doe'] };
const on = (slug: string, datePublished: string, parts: StoryParts = jane): StoryParts => ({
  slug,
  datePublished,
  ...parts,
});

describe('more from an author', () => {
  it('are three of the author’s stories, the nearest in time, newest first', () => {
    const { moreFrom } = further(jane, [
      on('far', '2020-01-01'),
      on('before', '2024-04-01'),
      on('after', '2024-04-20'),
      on('long-before', '2024-01-01'),
      on('other', '2024-04-07', { by: ['John Roe'] }),
    ]);
    expect(moreFrom).toMatchObject([{ heading: 'More from Jane Doe', href: '/by/jane-doe/' }]);
    expect(moreFrom[0]?.teasers.map(({ headline }) => headline)).toEqual(['after', 'before', 'long before']);
  });

  it('are none that stand on the page already, and none that the author only helped with', () => {
    const { related, moreFrom } = further({ ...jane, topics: [named('Harbors')] }, [
      on('kin', '2024-04-06', { ...jane, topics: [named('Harbors')] }),
      on('own', '2024-04-05'),
      on('helped', '2024-04-06', {
        contributors: [{ name: 'Jane Doe', role: 'reporting', affiliation: null, location: null }],
      }),
    ]);
    expect(related.map(({ headline }) => headline)).toEqual(['kin']);
    expect(moreFrom[0]?.teasers.map(({ headline }) => headline)).toEqual(['own']);
  });

  it('are of the first two who sign, each story once', () => {
    const both = { by: ['Jane Doe', 'John Roe', 'Ann Poe'] };
    const { moreFrom } = further(both, [
      on('jane', '2024-04-06'),
      on('both', '2024-04-05', { by: ['John Roe', 'Jane Doe'], language: 'es' }),
      on('john', '2024-04-04', { by: ['John Roe'] }),
      on('ann', '2024-04-06', { by: ['Ann Poe'] }),
    ]);
    expect(moreFrom.map(({ heading }) => heading)).toEqual(['More from Jane Doe', 'More from John Roe']);
    expect(moreFrom.map(({ teasers }) => teasers.map(({ headline }) => headline))).toEqual([
      ['jane'],
      ['john'],
    ]);
  });

  it('is not said where there is nothing more', () => {
    expect(further(jane, []).moreFrom).toEqual([]);
  });
});

describe('about an author', () => {
  it('says role and the first paragraph of the profile, with the portrait', () => {
    const { about } = further(
      jane,
      [],
      [
        profile('Jane Doe', {
          role: 'City reporter',
          bio: 'Jane has **covered** the council.\n\nShe lives on a barge.',
          picture: 'media/jane.webp',
        }),
      ],
    );
    expect(about).toMatchObject([
      {
        heading: 'About Jane Doe',
        href: '/by/jane-doe/',
        role: 'City reporter',
        bio: 'Jane has covered the council.',
        picture: { src: '/media/jane.webp', alt: '' },
      },
    ]);
  });

  it('is left out for somebody without a profile, or with one that says nothing', () => {
    expect(further({ by: ['Jane Doe', 'John Roe'] }, [], [profile('John Roe')]).about).toEqual([]);
  });

  it('is left out where more than two have profiles: that is a team', () => {
    const names = ['Jane Doe', 'John Roe', 'Ann Poe'];
    const profiles = names.map((name) => profile(name, { role: 'Reporter' }));
    expect(further({ by: names }, [], profiles.slice(1)).about).toHaveLength(2);
    expect(further({ by: names }, [], profiles).about).toEqual([]);
  });
});
