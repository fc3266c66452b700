import { describe, expect, it } from 'vitest';
import type { AuthorProfile } from '../../src/article/desk.ts';
import { article, author, edit, makeDesk } from './copy.ts';

const profile = (name: string, parts: Partial<AuthorProfile> = {}): AuthorProfile => ({
  name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  role: null,
  bio: null,
  picture: null,
  links: [],
  aliases: [],
  path: `authors/${name}.yml`,
  ...parts,
});

const credit = (name: string) => ({ name, role: 'reporting', affiliation: null, location: null }) as const;

describe('people', () => {
  it('list what they wrote and what they contributed to, each story once, newest first', () => {
    const { edition } = edit([
      article({ slug: 'wrote', datePublished: '2024-04-01', by: ['Jane Doe'] }),
      article({
        slug: 'helped',
        datePublished: '2024-04-02',
        by: ['John Roe'],
        contributors: [credit('Jane Doe')],
      }),
      article({
        slug: 'both',
        datePublished: '2024-04-03',
        by: ['Jane Doe'],
        contributors: [credit('Jane Doe')],
      }),
    ]);
    expect(edition.people.bySlug.get('jane-doe')?.stories.map(({ id }) => id.slice(11))).toEqual([
      'both',
      'helped',
      'wrote',
    ]);
  });

  it('are one person up to case, accents and punctuation, and the rarer spelling is told', () => {
    const { edition, findings } = edit([
      article({ slug: 'a', by: ['José Díaz'] }),
      article({ slug: 'b', by: ['José Díaz'] }),
      article({ slug: 'c', by: ['Jose Diaz'], places: { authors: { line: 2, column: 9 } } }),
    ]);
    expect(edition.people.all.map(({ slug, name, stories }) => [slug, name, stories.length])).toEqual([
      ['jose-diaz', 'José Díaz', 3],
    ]);
    expect(findings).toMatchObject([
      { path: 'articles/c.md', ruleId: 'author-two-spellings', place: { line: 2, column: 9 } },
    ]);
  });

  it('of two spellings used once each, keep the older and tell the newer', () => {
    const { findings } = edit([
      article({ slug: 'new', datePublished: '2024-04-07', by: ['Ann O’Brien'] }),
      article({ slug: 'old', datePublished: '2024-04-01', by: ["Ann O'Brien"] }),
    ]);
    expect(findings.map(({ path, ruleId }) => [path, ruleId])).toEqual([
      ['articles/new.md', 'author-two-spellings'],
    ]);
  });

  it('have the name and slug of their profile, under any alias, without a word from the desk', () => {
    const desk = makeDesk(
      {},
      { authors: [profile('Maren Tolliver', { slug: 'maren', aliases: ['M. Tolliver'] })] },
    );
    const { edition, findings } = edit([article({ contributors: [credit('M. Tolliver')] })], { desk });
    expect(edition.findPerson('M. Tolliver')).toMatchObject({
      slug: 'maren',
      name: 'Maren Tolliver',
      stories: [{}],
    });
    expect(findings).toEqual([]);
  });

  it('have written what they sign, and contributed to what only credits them', () => {
    const { edition } = edit([
      article({ slug: 'signed', by: ['Jane Doe'], contributors: [credit('Jane Doe')] }),
      article({ slug: 'credited', contributors: [credit('Jane Doe')] }),
    ]);
    const jane = edition.findPerson('Jane Doe');
    expect(jane?.written.map(({ id }) => id)).toEqual(['2024/04/07/signed']);
    expect(jane?.contributed.map(({ id }) => id)).toEqual(['2024/04/07/credited']);
    expect(jane?.stories).toHaveLength(2);
  });

  it('have a page when they have a profile, also before their first story', () => {
    const desk = makeDesk({}, { authors: [profile('Osei Bramwell')] });
    expect(edit([], { desk }).edition.people.bySlug.get('osei-bramwell')?.stories).toEqual([]);
  });

  it('of one name and two profiles are told apart by their page', () => {
    const authors = [
      profile('Jane Doe', { links: [{ title: 'Site', href: 'https://jane.example' }] }),
      profile('Jane Doe', {
        slug: 'jane-doe-sport',
        links: [{ title: 'Site', href: 'https://sport.example' }],
      }),
    ];
    const { edition } = edit(
      [
        article({ slug: 'a', by: [author('Jane Doe', { url: 'https://sport.example' })] }),
        article({ slug: 'b', by: [author('Jane Doe', { url: 'https://jane.example' })] }),
      ],
      { desk: makeDesk({}, { authors }) },
    );
    expect(edition.people.all.map(({ slug, stories }) => [slug, stories.length])).toEqual([
      ['jane-doe', 1],
      ['jane-doe-sport', 1],
    ]);
  });

  it('get numbered addresses where a profile has taken the plain one', () => {
    const desk = makeDesk({}, { authors: [profile('Maren Tolliver', { slug: 'jane-doe' })] });
    const { edition } = edit([article({ by: ['Jane Doe'] })], { desk });
    expect(edition.findPerson('Jane Doe')?.slug).toBe('jane-doe-2');
  });

  it('have addresses in any script', () => {
    const { edition } = edit([article({ by: ['山田花子', 'ليلى حداد'] })]);
    expect(edition.people.all.map(({ slug }) => slug)).toEqual(['ليلى-حداد', '山田花子']);
  });

  it('have a biography in safe HTML', () => {
    const desk = makeDesk(
      {},
      { authors: [profile('Jane Doe', { bio: 'Covers **courts**.<script>alert(1)</script>' })] },
    );
    const bio = edit([], { desk }).edition.people.all[0]?.bio;
    expect(bio).toContain('<strong>courts</strong>');
    expect(bio).not.toContain('<script');
  });
});
