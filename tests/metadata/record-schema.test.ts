import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toNinjs } from '../../src/metadata/ninjs/ninjs.ts';
import { describeSurroundings } from '../../src/metadata/ninjs/setting.ts';
import { writeRecord } from '../../src/metadata/record-editions.ts';
import { describeRecord, writeRecordSchema } from '../../src/metadata/record-schema.ts';
import { makeEdition } from '../../src/press/make-edition.ts';
import { edit } from '../edition/copy.ts';
import { ninjsShape } from '../support/ninjs-shape.ts';
import { checkerOf } from '../support/valid-json.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const sample = new URL('../../content/', import.meta.url).pathname;

const ADDRESS = 'https://paper.example/schema/article.schema.json';

/** Lists the properties of a schema, those within others too, that say nothing of themselves. */
function listSilent(schema: unknown, path = ''): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties'
      ? Object.entries(value).flatMap(([name, field]) =>
          field !== null && typeof field === 'object' && 'description' in field ? [] : [`${path}/${name}`],
        )
      : []),
    ...listSilent(value, `${path}/${key}`),
  ]);
}

describe('the schema of the record', () => {
  it('is one of draft 2020-12 with an address of its own, and describes every field', () => {
    const schema = describeRecord(ADDRESS);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: ADDRESS,
      type: 'object',
      additionalProperties: false,
    });
    expect(listSilent(schema)).toEqual([]);
  });

  it('lies where the paper does', () => {
    expect(JSON.parse(writeRecordSchema(edit([]).edition))).toMatchObject({
      $id: 'https://courant.example/schema/article.schema.json',
    });
  });

  it('tells what is wrong with a record', () => {
    expect(checkerOf(describeRecord(ADDRESS))({ version: 2 })).toContain(" must have required property 'id'");
  });
});

describe.each([
  ['the sample paper', sample],
  ['the newsroom of the tests', join(fixtures, 'newsroom')],
  ['the wire copy of the tests', join(fixtures, 'wire')],
])('of %s', (_, contentFolder) => {
  const records = (async () => {
    const { edition } = await makeEdition({
      contentDir: 'content',
      contentFolder,
      siteUrl: 'https://paper.example',
      basePath: '/paper/',
      now: new Date('2027-01-01T00:00:00Z'),
      hold: true,
      strict: false,
    });
    return [...edition.byId.values()].map((story) => ({
      record: edition.readRecord(story),
      surroundings: describeSurroundings(story, edition),
    }));
  })();

  it('every index.json is valid', async () => {
    const faultsOf = checkerOf(describeRecord(ADDRESS));
    for (const { record, surroundings } of await records)
      expect(faultsOf(JSON.parse(writeRecord(record, 'json', 'UTC', surroundings))), record.id).toEqual([]);
    expect((await records).length).toBeGreaterThan(5);
  });

  it('every index.ninjs.json is valid, and has all authors', async () => {
    const faultsOf = checkerOf(ninjsShape);
    for (const { record, surroundings } of await records) {
      const item = toNinjs(record, surroundings);
      expect(faultsOf(JSON.parse(JSON.stringify(item))), record.id).toEqual([]);
      const authors = (item.people ?? []).filter(({ rel }) => rel === 'author').map(({ name }) => name);
      expect(authors).toEqual(record.byline.authors.map(({ name }) => name));
    }
  });
});
