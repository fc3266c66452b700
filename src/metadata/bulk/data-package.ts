import { z } from 'zod';
import { toSlug } from '../../addresses.ts';
import { recordSchema } from '../../article/record.ts';
import type { Edition } from '../../edition/edition.ts';
import type { PlainFile } from '../../edition/plain-file.ts';
import { SCHEMA_PATH } from '../record-schema.ts';

export const DATA_PACKAGE_PATH = 'data/datapackage.json';

const FOLDER = /^data\//;
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What a file of the edition came to. */
export interface FileSum {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

export type SumFinder = (path: string) => FileSum | undefined;

/** “CC-BY-4.0”, “CC-BY-NC-SA-4.0”, “CC0-1.0”, “ODbL-1.0”: names of open licences in terms of use. */
const LICENCE_NAME = /\b(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-\d\.\d|ODC-By-1\.0|ODbL-1\.0)\b/;

/** “https://creativecommons.org/licenses/by/4.0/” in terms of use. */
const LICENCE_ADDRESS = /https?:\/\/[^\s<>"')]+[^\s<>"').,;]/;

/** Describes the files for researchers as a Data Package (datapackage.org, version 2), with their sums. */
export function writeDataPackage(edition: Edition, years: readonly PlainFile[], sumOf: SumFinder): string {
  const { addresses, desk } = edition;
  const { name, publisher, copyright } = desk.site;
  const { absolute } = addresses;
  const about = {
    $schema: `${PROFILES}/datapackage.json`,
    name: `${latinSlug(name)}-articles`,
    id: absolute(addresses.file(DATA_PACKAGE_PATH)),
    title: `${name}: articles`,
    description: [
      `The articles of ${name} as their records stand in index.json, a line each, a file a year.`,
      `What a record means is described in ${absolute(addresses.file(SCHEMA_PATH))}.`,
      'Each record tells its own copyright and terms of use.',
      ...(copyright.usageTerms === null ? [] : [`The paper’s own: ${copyright.usageTerms}`]),
    ].join(' '),
    homepage: absolute(addresses.front()),
    ...listLicences(copyright.usageTerms),
    contributors: [
      {
        title: publisher.name,
        ...(publisher.url !== null && { path: publisher.url }),
        roles: ['publisher'],
      },
    ],
    resources: years.map(({ path, articles }) => {
      const sum = sumOf(path);
      const file = path.replace(FOLDER, '');
      return {
        name: file.replace(/\..*$/, ''),
        path: file,
        title: `${articles.length} articles`,
        type: 'table',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        compression: 'gz',
        ...(sum && { bytes: sum.size, hash: `sha256:${sum.sha256}` }),
        schema: describeFields(),
      };
    }),
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

/** A package's name has small Latin letters, figures and `.-_` only. */
function latinSlug(name: string): string {
  return (
    toSlug(name)
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'paper'
  );
}

/** A licence has a name or an address; terms in other words are in the description. */
function listLicences(terms: string | null): { readonly licenses?: readonly object[] } {
  const name = LICENCE_NAME.exec(terms ?? '')?.[0];
  const path = LICENCE_ADDRESS.exec(terms ?? '')?.[0];
  if (name === undefined && path === undefined) return {};
  return {
    licenses: [{ ...(name !== undefined && { name }), ...(path !== undefined && { path }), title: terms }],
  };
}

/** Describes the fields of a record as a Table Schema: its lists and groups are cells of JSON. */
function describeFields(): object {
  const { properties = {}, required = [] } = z.toJSONSchema(recordSchema);
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const types = [field, ...(field.anyOf ?? [])].flatMap((one) =>
      typeof one === 'boolean' ? [] : [one.type],
    );
    const type = types.find((one) => one !== undefined && one !== 'null') ?? 'any';
    return {
      name,
      type,
      description: field.description ?? '',
      ...(required.includes(name) &&
        types.every((one) => one !== 'null') && { constraints: { required: true } }),
    };
  });
  return { $schema: `${PROFILES}/tableschema.json`, fields, primaryKey: ['id'] };
}
