import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/metadata/json-ld.ts';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { planSheets } from '../../src/press/sheets/plan-sheets.ts';
import { agency } from '../../src/wire/agencies/agency.ts';
import { article, author, edit, makeDesk, measured, named, page, section } from '../edition/copy.ts';
import { asRelease, findFaults, readRelease, readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();

const desk = makeDesk(
  {
    base: '/paper/',
    description: 'A paper of the harbor.',
    publisher: { name: 'Courant Press', url: 'https://press.example', logo: 'media/logo.png' },
    sections: [
      section('World'),
      section('Opinion', { kind: 'opinion' }),
      section('Analysis', { kind: 'analysis' }),
      section('Background', { kind: 'background' }),
      section('Reportage', { kind: 'reportage' }),
    ],
    policies: {
      publishingPrinciples: '/about/',
      correctionsPolicy: '/about/#corrections',
      ethicsPolicy: '/ethics/',
      ownershipFundingInfo: 'https://press.example/owners',
      masthead: '/people/',
    },
  },
  {
    agencies: [
      agency({
        name: 'Quillwire',
        slug: 'quillwire',
        fullName: 'Quillwire Press Agency',
        url: 'https://quillwire.example',
        description: 'Four people on a barge.',
      }),
    ],
    authors: [
      {
        name: 'Jane Doe',
        slug: 'jane-doe',
        role: 'Harbor correspondent',
        bio: 'Jane lives on a barge.',
        picture: 'media/jane.webp',
        links: [
          { title: 'Her page', href: 'https://jane.example' },
          { title: 'Write to her', href: 'mailto:jane@courant.example' },
        ],
        aliases: [],
        path: 'authors/jane-doe.yml',
      },
    ],
  },
);

const image = {
  src: 'content:media/goats.jpg',
  alt: 'Goats.',
  caption: 'Goats on a hill.',
  credit: '© Osei Bramwell',
};
const parts = { series: named('The Long Coast'), standfirst: 'What happened.' };

const { edition } = edit(
  [
    article({
      ...parts,
      slug: 'whole',
      by: [author('Jane Doe', { role: 'Reporter', affiliation: 'Quillwire' }), 'John Roe', 'Ann Poe'],
      kicker: 'Harbor',
      section: named('World'),
      topics: [named('Goats'), named('Ships')],
      agency: { name: 'Quillwire', slug: 'quillwire' },
      placement: { canonical: 'https://quillwire.example/story/1' },
      contributors: [{ name: 'Wren Sallow', role: 'photography', affiliation: null, location: null }],
      dateline: { raw: 'QUITO, Ecuador (QW) —', place: 'Quito', region: 'Ecuador', date: null, agency: 'QW' },
      dateModified: '2024-04-08T09:00:00+02:00',
      usage: { status: 'published', embargo: null, expires: '2024-12-31' },
      corrections: [{ type: 'correction', date: '2024-04-08', text: 'One barge.' }],
      copyright: {
        notice: '© 2024 Quillwire',
        holder: 'Quillwire',
        parent: null,
        year: 2024,
        distributor: null,
        usageTerms: 'Not for resale.',
        from: 'article',
      },
      image,
    }),
    article({ ...parts, slug: 'second', datePublished: '2024-04-09T08:30' }),
    article({ slug: 'hostile', headline: 'A </script> & "quote" ]]> ' }),
    ...['Opinion', 'Analysis', 'Background', 'Reportage'].map((name) =>
      article({ slug: name.toLowerCase(), section: named(name) }),
    ),
    article({ slug: 'gone', usage: { status: 'withdrawn', embargo: null, expires: null } }),
    ...Array.from({ length: 60 }, (_, index) => article({ slug: `more-${index}`, by: ['Jane Doe'] })),
  ],
  {
    desk,
    pages: [page('about')],
    pictures: { 'media/goats.jpg': measured(), 'media/jane.webp': measured(), 'media/logo.png': measured() },
  },
);

const keys = makeKeys(edition, { code: '', desk: '', digestOf: () => '' });
const pages = planSheets(edition, keys, () => {
  throw new Error('No copy is asked for');
}).map(({ path, copy }) => {
  const { kind, model } = copy();
  const described: readonly Json[] = model.jsonLd.map((json) => JSON.parse(json));
  return { path, kind, described };
});

const find = (path: string) => pages.find((one) => one.path === path)?.described ?? [];
const whole = () => find('2024/04/07/whole/index.html');

describe('what pages tell machines', () => {
  it('is told by every kind of page but notices, 404 and the like', () => {
    const told = new Set(pages.filter(({ described }) => described.length > 0).map(({ kind }) => kind));
    expect([...told].sort()).toEqual([
      'archive',
      'article',
      'corrections',
      'front',
      'list',
      'standing',
      'year',
    ]);
    expect(find('2024/04/07/gone/index.html')).toEqual([]);
  });

  it('uses nothing that schema.org does not have', () => {
    expect(
      pages.flatMap(({ path, described }) => described.flatMap((one) => findFaults(one, vocabulary, path))),
    ).toEqual([]);
  });

  it('finds a fault where there is one', () => {
    const faults = (json: Json) => findFaults(json, vocabulary).length;
    expect(faults({ '@type': 'NewsStory' })).toBe(1);
    expect(faults({ '@type': 'Person', headline: 'Jane' })).toBe(1);
    expect(faults({ '@type': 'NewsArticle', author: { '@type': 'Place', name: 'Quito' } })).toBe(1);
    expect(faults({ '@type': 'NewsArticle', usageInfo: 'Not for resale.', wordCount: 'many' })).toBe(2);
    expect(faults({ '@type': ['NewsArticle'] })).toBe(1);
  });

  it.skipIf(readRelease(vocabulary) === null)('goes by the vocabulary as schema.org has it', () => {
    expect(vocabulary).toEqual(readRelease(vocabulary));
  });

  it('passes the checks of Adobe’s validator, which are those of Google', async () => {
    const byType: Record<string, Json[]> = {};
    for (const one of pages.flatMap(({ described }) => described)) {
      const type = typeof one === 'object' && one !== null && '@type' in one ? String(one['@type']) : '';
      byType[type] = [...(byType[type] ?? []), one];
    }
    const validator = new Validator(asRelease(vocabulary));
    const issuesOf = async (jsonld: Record<string, Json[]>) =>
      (await validator.validate({ jsonld })).map(({ issueMessage }) => issueMessage);
    expect(await issuesOf(byType)).toEqual([]);
    expect(await issuesOf({ Person: [{ '@type': 'Person', headline: 'Jane' }] })).toHaveLength(2);
  });
});

describe('an article', () => {
  it('comes first and alone, of one string type: some readers look no further', () => {
    const types = pages.filter(({ kind }) => kind === 'article').map(({ described: [first] }) => first);
    for (const first of types)
      if (first !== undefined)
        expect(first).toMatchObject({
          '@context': 'https://schema.org',
          '@type': expect.stringMatching(/^(?:Opinion|Analysis|Background|Reportage)?NewsArticle$/),
        });
  });

  it('has all that Google asks of one', () => {
    expect(whole()[0]).toMatchObject({
      headline: 'whole',
      image: { url: expect.stringMatching(/^https:/), width: 1200, height: 800 },
      datePublished: '2024-04-07',
      dateModified: '2024-04-08T09:00:00+02:00',
      author: [
        { '@type': 'Person', name: 'Jane Doe', url: 'https://courant.example/paper/by/jane-doe/' },
        { '@type': 'Person', name: 'John Roe', url: 'https://courant.example/paper/by/john-roe/' },
        { '@type': 'Person', name: 'Ann Poe', url: 'https://courant.example/paper/by/ann-poe/' },
      ],
    });
  });

  it('says where agency copy is from, what it is part of, and on what terms it may be used', () => {
    expect(whole()[0]).toMatchObject({
      sourceOrganization: {
        '@type': 'Organization',
        name: 'Quillwire',
        alternateName: 'Quillwire Press Agency',
        url: 'https://quillwire.example',
      },
      isBasedOn: 'https://quillwire.example/story/1',
      isPartOf: {
        '@type': 'CreativeWorkSeries',
        name: 'The Long Coast',
        url: 'https://courant.example/paper/series/the-long-coast/',
      },
      position: 1,
      usageInfo: { '@type': 'CreativeWork', text: 'Not for resale.' },
      publishingPrinciples: 'https://courant.example/paper/about/',
      expires: '2024-12-31',
      correction: [{ '@type': 'CorrectionComment', text: 'One barge.' }],
      image: {
        creditText: '© Osei Bramwell',
        copyrightNotice: '© Osei Bramwell',
        contentUrl: expect.any(String),
      },
      speakable: { cssSelector: ['.story h1', '.standfirst'] },
    });
    expect(find('2024/04/09/second/index.html')[0]).toMatchObject({ position: 2 });
  });

  it('is of the kind that its section holds', () => {
    expect(find('2024/04/07/opinion/index.html')[0]).toMatchObject({ '@type': 'OpinionNewsArticle' });
    expect(find('2024/04/07/hostile/index.html')[0]).toMatchObject({ '@type': 'NewsArticle' });
  });

  it('is reached by way of its section', () => {
    expect(whole()[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'The Marrowport Courant', item: 'https://courant.example/paper/' },
        { position: 2, name: 'World', item: 'https://courant.example/paper/section/world/' },
        { position: 3, name: 'whole', item: 'https://courant.example/paper/2024/04/07/whole/' },
      ],
    });
  });
});

describe('a list', () => {
  it('of a person is a profile, on its first page', () => {
    expect(find('by/jane-doe/index.html')).toMatchObject([
      {
        '@type': 'ProfilePage',
        mainEntity: {
          '@type': 'Person',
          name: 'Jane Doe',
          jobTitle: 'Harbor correspondent',
          description: 'Jane lives on a barge.',
          image: { '@type': 'ImageObject' },
          sameAs: ['https://jane.example'],
        },
      },
    ]);
    expect(find('by/jane-doe/page/2/index.html')).toMatchObject([{ '@type': 'CollectionPage' }]);
  });

  it('says what it is about and the way to it', () => {
    expect(find('agency/quillwire/index.html')).toMatchObject([
      {
        '@type': 'CollectionPage',
        about: { '@type': 'Organization', name: 'Quillwire', description: 'Four people on a barge.' },
      },
    ]);
    expect(find('archive/2024/04/07/index.html')).toMatchObject([
      {
        breadcrumb: {
          itemListElement: [
            'The Marrowport Courant',
            'Archive',
            '2024',
            'April 2024',
            'Sunday, April 7, 2024',
          ].map((name, index) => ({ name, position: index + 1 })),
        },
      },
    ]);
  });

  it('on the front says who publishes the paper and what it is called', () => {
    expect(find('index.html')).toMatchObject([
      {
        '@type': 'NewsMediaOrganization',
        correctionsPolicy: 'https://courant.example/paper/about/#corrections',
        masthead: 'https://courant.example/paper/people/',
      },
      { '@type': 'WebSite', name: 'The Marrowport Courant', url: 'https://courant.example/paper/' },
    ]);
  });
});
