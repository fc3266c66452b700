import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Json } from '../../src/metadata/json-ld.ts';

/*
 * The part of schema.org's vocabulary that our pages use: each type with those that it is a kind of, each property with the types
 * that have it and what it takes. A page that uses more needs a line more in the fixture.
 */

const vocabularySchema = z.object({
  types: z.record(z.string(), z.array(z.string())),
  properties: z.record(z.string(), z.object({ on: z.array(z.string()), takes: z.array(z.string()) })),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;

const FIXTURE = fileURLToPath(new URL('../fixtures/schemaorg/vocabulary.json', import.meta.url));

/** Where schema.org's own file lies on machines that have it. */
const RELEASE = fileURLToPath(
  new URL('../../../shared/standards/schemaorg/schemaorg-all-https_30.0.jsonld', import.meta.url),
);

/** Reads the committed part of the vocabulary. */
export function readVocabulary(): Vocabulary {
  return vocabularySchema.parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));
}

const named = z.object({ '@id': z.string() });
const oneOrMore = z.union([named, z.array(named)]).optional();
const releaseSchema = z.object({
  '@graph': z.array(
    z.looseObject({
      '@id': z.string(),
      'rdfs:subClassOf': oneOrMore,
      'schema:domainIncludes': oneOrMore,
      'schema:rangeIncludes': oneOrMore,
    }),
  ),
});

/** Reads the same part out of schema.org's own file; null on machines that don't have it. */
export function readRelease({ types, properties }: Vocabulary): Vocabulary | null {
  if (!existsSync(RELEASE)) return null;
  const entries = new Map(
    releaseSchema
      .parse(JSON.parse(readFileSync(RELEASE, 'utf8')))
      ['@graph'].map((entry) => [entry['@id'].replace('schema:', ''), entry]),
  );
  const list = (value: z.infer<typeof oneOrMore>) =>
    [value ?? []]
      .flat()
      .map(({ '@id': id }) => id)
      .filter((id) => id.startsWith('schema:'))
      .map((id) => id.replace('schema:', ''))
      .sort();
  const pick = <T>(names: Readonly<Record<string, unknown>>, make: (name: string) => T) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, make(name)]));
  return {
    types: pick(types, (name) => list(entries.get(name)?.['rdfs:subClassOf'])),
    properties: pick(properties, (name) => ({
      on: list(entries.get(name)?.['schema:domainIncludes']),
      takes: list(entries.get(name)?.['schema:rangeIncludes']),
    })),
  };
}

/** Writes the vocabulary in the form of schema.org's own file, for software that reads that. */
export function asRelease({ types, properties }: Vocabulary) {
  const refer = (names: readonly string[]) => names.map((name) => ({ '@id': `schema:${name}` }));
  return {
    '@graph': [
      ...Object.entries(types).map(([name, parents]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': refer(parents),
      })),
      ...Object.entries(properties).map(([name, { on }]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': refer(on),
      })),
    ],
  };
}

const URL_LIKE = /^(?:https?:\/\/|mailto:)\S+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Lists what is not in the vocabulary: types, properties that a type doesn't have, values that a property doesn't take. */
export function findFaults(json: Json, vocabulary: Vocabulary, at = ''): string[] {
  if (Array.isArray(json)) return json.flatMap((one) => findFaults(one, vocabulary, at));
  if (!isObject(json)) return [];
  const { '@type': type, ...rest } = json;
  const properties = Object.entries(rest).filter(([name]) => !name.startsWith('@'));
  if (type === undefined) return properties.length === 0 ? [] : [`${at}: no type`];
  if (typeof type !== 'string' || !vocabulary.types[type]) return [`${at}: no type ${JSON.stringify(type)}`];
  const kinds = kindsOf(type, vocabulary);
  return properties.flatMap(([name, value]) => {
    const place = `${at}/${type}.${name}`;
    const property = vocabulary.properties[name];
    if (!property?.on.some((one) => kinds.has(one))) return [`${place}: no such property`];
    const values: readonly (Json | undefined)[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (one === undefined) return [];
      if (!isTaken(one, property.takes, vocabulary)) return [`${place}: takes no ${JSON.stringify(one)}`];
      return findFaults(one, vocabulary, place);
    });
  });
}

function isTaken(value: Json, takes: readonly string[], vocabulary: Vocabulary): boolean {
  const may = (...names: readonly string[]) => names.some((name) => takes.includes(name));
  if (typeof value === 'boolean') return may('Boolean');
  if (typeof value === 'number') return may('Number', 'Integer', 'QuantitativeValue');
  if (typeof value === 'string')
    return (
      may('Text', 'CssSelectorType') ||
      (may('URL') && URL_LIKE.test(value)) ||
      // A link to a thing by its address stands for the thing.
      (!may('URL', 'Date', 'DateTime', 'Boolean') && URL_LIKE.test(value)) ||
      (may('Date') && DATE.test(value)) ||
      (may('DateTime') && DATE_TIME.test(value))
    );
  if (!isObject(value)) return false;
  const { '@type': type } = value;
  // What has no type is told by its id, and described elsewhere.
  if (type === undefined) return typeof value['@id'] === 'string';
  return typeof type === 'string' && takes.some((one) => kindsOf(type, vocabulary).has(one));
}

function isObject(json: Json): json is { readonly [name: string]: Json | undefined } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function kindsOf(type: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const kinds = new Set<string>();
  const add = (name: string) => {
    if (kinds.has(name)) return;
    kinds.add(name);
    for (const parent of vocabulary.types[name] ?? []) add(parent);
  };
  add(type);
  return kinds;
}
