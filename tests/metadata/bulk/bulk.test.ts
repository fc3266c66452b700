import { hash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholeArticle } from '../../../src/article/compiled-article.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { bulkFiles } from '../../../src/metadata/bulk/bulk-files.ts';
import { gzip } from '../../../src/metadata/bulk/gzip.ts';
import { describeRecord } from '../../../src/metadata/record-schema.ts';
import { makeKeys } from '../../../src/press/sheets/keys.ts';
import { listTextFiles } from '../../../src/press/text-files.ts';
import { article, edit, makeDesk } from '../../edition/copy.ts';
import { checkerOf } from '../../support/valid-json.ts';

const PACKAGE = 'data/datapackage.json';

const own = [
  article({ slug: 'first', datePublished: '2023-12-30' }),
  article({ slug: 'hostile', datePublished: '2024-01-02', headline: 'A\n“\u2028</script> 🐐 \u0001' }),
  article({ slug: 'later', datePublished: '2024-02-01' }),
];

function print(articles: readonly WholeArticle[], settings: Parameters<typeof makeDesk>[0] = {}) {
  const { edition } = edit(articles, { desk: makeDesk({ data: true, ...settings }) });
  const digests = new Map(articles.map(({ record }) => [record.source.path, JSON.stringify(record)]));
  const keys = makeKeys(edition, { code: '', desk: '', digestOf: (path) => digests.get(path) ?? '' });
  const files = listTextFiles(edition, keys).filter(({ path }) => path.startsWith('data/'));
  return { edition, files: new Map(files.map((file) => [file.path, file])) };
}

const readYears = (edition: Edition) =>
  bulkFiles(edition).map(({ path, render }) => ({
    path,
    records: gunzipSync(render())
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }));

describe('the files for researchers', () => {
  it('are not there unless the newsroom wants them', () => {
    expect(print(own, { data: false }).files.size).toBe(0);
    expect(print([]).files.size).toBe(0);
  });

  it('have the records as they stand beside the stories, a year a file, the oldest first', () => {
    const { edition } = print(own);
    const records = edition.stories.map((story) => edition.readRecord(story)).reverse();
    expect(readYears(edition)).toEqual([
      { path: 'data/articles-2023.ndjson.gz', records: records.slice(0, 1) },
      { path: 'data/articles-2024.ndjson.gz', records: records.slice(1) },
    ]);
  });

  it('hold to the schema that the paper publishes', () => {
    const faultsOf = checkerOf(describeRecord('https://courant.example/schema/article.schema.json'));
    const records = readYears(print(own).edition).flatMap((year) => year.records);
    expect(records.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    ['copy of an agency', article({ agency: { name: 'AP', slug: 'ap' } })],
    ['copy that an agency helped with', article({ otherAgencies: [{ name: 'AP', slug: 'ap' }] })],
    [
      'what others have the rights in',
      article({ copyright: { ...article().record.copyright, holder: 'Jane Doe' } }),
    ],
    [
      'a copy of an original elsewhere',
      article({
        placement: {
          priority: null,
          canonical: 'https://a.example/',
          redirectFrom: [],
          withdrawnOn: null,
          related: [],
        },
      }),
    ],
    ['withdrawn stories', article({ usage: { status: 'withdrawn', embargo: null, expires: null } })],
    ['expired stories', article({ usage: { status: 'published', embargo: null, expires: '2024-04-08' } })],
    ['embargoed stories', article({ usage: { status: 'published', embargo: '2030-01-01', expires: null } })],
  ])('have no %s', (_, story) => {
    const paths = readYears(print([...own, story]).edition).flatMap(({ records }) =>
      records.map(({ id }) => id),
    );
    expect(paths).toEqual(['2023/12/30/first', '2024/01/02/hostile', '2024/02/01/later']);
  });

  it('are made again only for the year that a story of changed, and then described again', () => {
    const before = print(own).files;
    const after = print([
      ...own.slice(0, 2),
      article({ slug: 'later', datePublished: '2024-02-01', kicker: 'New' }),
    ]);
    const changed = [...before].filter(([path, { key }]) => after.files.get(path)?.key() !== key());
    expect(changed.map(([path]) => path)).toEqual(['data/articles-2024.ndjson.gz', PACKAGE]);
  });
});

describe('the data package', () => {
  it('names each file with its sum and size, and what its fields hold', () => {
    const { edition, files } = print(own);
    const about = JSON.parse(String(files.get(PACKAGE)?.make()));
    expect(about).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'the-marrowport-courant-articles',
      id: 'https://courant.example/data/datapackage.json',
      homepage: 'https://courant.example/',
      contributors: [{ title: 'Courant Press', roles: ['publisher'] }],
    });
    expect(about.licenses).toBeUndefined();
    for (const [index, { path, render }] of bulkFiles(edition).entries()) {
      const bytes = render();
      expect(about.resources[index]).toMatchObject({
        path: path.replace('data/', ''),
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        compression: 'gz',
        bytes: bytes.length,
        hash: `sha256:${hash('sha256', bytes, 'hex')}`,
      });
    }
    const [{ schema }] = about.resources;
    expect(schema.fields.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(article().record).sort(),
    );
    expect(schema.fields.filter(({ description }: { description: string }) => description === '')).toEqual(
      [],
    );
    expect(schema.primaryKey).toEqual(['id']);
  });

  it('takes the sums from those who know them', () => {
    const about = print(own)
      .files.get(PACKAGE)
      ?.makeLast?.(() => ({ sha256: 'abc', size: 7 }));
    expect(JSON.parse(about ?? '').resources[0]).toMatchObject({ bytes: 7, hash: 'sha256:abc' });
  });

  it.each([
    ['CC-BY-SA-4.0', { name: 'CC-BY-SA-4.0' }],
    [
      'Take it under https://creativecommons.org/licenses/by/4.0/.',
      { path: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
  ])('has the licence that the paper’s terms name: %s', (usageTerms, licence) => {
    const copyright = { holder: 'Courant Press', notice: null, usageTerms, acquireLicensePage: null };
    const about = JSON.parse(String(print(own, { copyright }).files.get(PACKAGE)?.make()));
    expect(about.licenses).toMatchObject([licence]);
  });

  it('has a name that the format allows, for a paper of any script', () => {
    const about = JSON.parse(String(print(own, { name: 'صحيفة' }).files.get(PACKAGE)?.make()));
    expect(about.name).toBe('paper-articles');
  });
});

describe('gzip of pieces', () => {
  it('comes back whole, for lenient readers and for browsers, and is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 2000 })), async (pieces) => {
        const packed = gzip(pieces);
        expect(gunzipSync(packed).toString()).toBe(pieces.join(''));
        const stream = new Blob([Buffer.from(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
        expect(await new Response(stream).text()).toBe(pieces.join(''));
        expect(gzip(pieces)).toEqual(packed);
      }),
      { numRuns: 40 },
    );
  });

  it('tells no time and no system', () => {
    expect([...gzip(['a']).slice(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  });
});
