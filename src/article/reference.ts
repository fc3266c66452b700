import { z } from 'zod';
import { recordSchema } from './record.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** Writes the field reference of the article record as Markdown, from the schema's own descriptions. */
export function recordReference(): string {
  const rows = listFields(z.toJSONSchema(recordSchema), '');
  return [
    '# The article record',
    '',
    'Published beside every article as `index.json`. This page is made from the descriptions in `record.ts`;',
    'run `npm test -- -u tests/article/reference.test.ts` after a change there.',
    '',
    '| field | type | what it holds |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function listFields(schema: Schema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const path = prefix + name;
    const inner = nonNull(field);
    const items =
      inner.items !== undefined && !Array.isArray(inner.items) && typeof inner.items !== 'boolean'
        ? inner.items
        : null;
    const row = `| \`${path}\` | ${typeOf(field)} | ${field.description ?? ''} |`;
    return [row, ...listFields(items ?? inner, items ? `${path}[].` : `${path}.`)];
  });
}

function nonNull(schema: Schema): Schema {
  const kept = schema.anyOf?.find((one): one is Schema => typeof one !== 'boolean' && one.type !== 'null');
  return kept ?? schema;
}

function typeOf(schema: Schema): string {
  const inner = nonNull(schema);
  const orNull = inner === schema ? '' : ' or null';
  if (inner.const !== undefined) return `\`${String(inner.const)}\`${orNull}`;
  if (inner.enum) return `${inner.enum.map((value) => `\`${String(value)}\``).join(', ')}${orNull}`;
  if (inner.type === 'array') {
    const items = inner.items;
    const of = items && !Array.isArray(items) && typeof items !== 'boolean' ? typeOf(items) : 'value';
    return `list of ${of === 'object' ? 'objects' : `${of}s`}${orNull}`;
  }
  return `${[inner.type ?? 'value'].flat().join(' or ')}${orNull}`;
}
