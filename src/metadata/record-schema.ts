import { z } from 'zod';
import { recordSchema } from '../article/record.ts';
import type { Edition } from '../edition/edition.ts';

/** Where the schema of every `index.json` lies. */
export const SCHEMA_PATH = 'schema/article.schema.json';

/**
 * Describes the article record as a JSON Schema (draft 2020-12), made from the schema that the press itself holds records to.
 * The record's keys are a contract, so `index.json` doesn't name its schema; the address is the same on every paper.
 */
export function describeRecord(address: string): object {
  return {
    ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
    $id: address,
    title: 'An article of a newspaper made with Broadsheet',
    description: 'The record that is published beside every article as index.json.',
  };
}

export function writeRecordSchema({ addresses }: Edition): string {
  return `${JSON.stringify(describeRecord(addresses.absolute(addresses.file(SCHEMA_PATH))), null, 2)}\n`;
}
