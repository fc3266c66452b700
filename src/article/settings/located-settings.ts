import type { z } from 'zod';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { findNearName } from '../../diagnostics/near-name.ts';
import { isBlank, type Located, type LocatedEntry, type LocatedMap } from '../../source/located.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readYaml } from '../../source/yaml.ts';
import { foldKey } from '../fields/names.ts';
import type { Fault } from '../fields/values.ts';

/** Under which other names a key is read, by our name. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Reads a settings file as YAML, a `---` above it and all. Raises `broken-settings`. */
export function readSettingsFile(source: SourceFile, findings: Finding[]): LocatedMap {
  const { text } = source;
  const fence = /^\s*---[ \t]*(?=[\r\n])/.exec(text)?.[0].length ?? 0;
  const end = /[\r\n](?:---|\.\.\.)\s*$/.exec(text.slice(-200))
    ? Math.max(text.lastIndexOf('---'), text.lastIndexOf('...'))
    : text.length;
  const read = readYaml(text.slice(fence, Math.max(fence, end)), fence, 'broken-settings');
  findings.push(...read.findings);
  return { kind: 'map', offset: fence, entries: read.entries };
}

/**
 * Gives every key of a map its own name, whatever its case, hyphens and aliases, and leaves blank values out.
 * Raises `unknown-key` for the others, with the name that was likely meant.
 */
export function nameKeys(
  map: LocatedMap,
  names: readonly string[],
  aliases: Aliases,
  findings: Finding[],
): LocatedMap {
  const known = new Map(names.map((name) => [foldKey(name), name]));
  for (const [name, others] of Object.entries(aliases))
    for (const other of others) known.set(foldKey(other), known.get(foldKey(other)) ?? name);
  const entries = new Map<string, LocatedEntry>();
  for (const entry of map.entries) {
    const key = known.get(foldKey(entry.key));
    if (key === undefined) findings.push(tellUnknownKey(entry, names));
    else if (!isBlank(entry.value) && (!entries.has(key) || entry.key === key))
      entries.set(key, { ...entry, key });
  }
  return { ...map, entries: [...entries.values()] };
}

/** Tells of a key that no setting has. */
export function tellUnknownKey({ key, keyOffset }: LocatedEntry, names: readonly string[]): Finding {
  const near = findNearName(key, names);
  const hint = near === null ? `Known keys: ${names.join(', ')}.` : `Did you mean “${near}”?`;
  return { ruleId: 'unknown-key', offset: keyOffset, message: `Unknown key “${key.slice(0, 60)}”`, hint };
}

/**
 * Checks a value against its schema and raises `wrong-value` at each part that is wrong. A message of the schema is what
 * was expected. Gives the value, or null where any part is wrong: the caller has a default for that.
 */
export function check<T>(
  value: Located,
  schema: z.ZodType<T>,
  fault: Fault,
  hint?: (value: Located) => string | undefined,
): T | null {
  const result = schema.safeParse(toPlain(value));
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const wrong = valueAt(value, path);
    fault(wrong, message, hint?.(wrong));
  }
  return null;
}

/** A value as plain data. A figure is text here: the year of a name, a section called 24. */
export function toPlain(value: Located): unknown {
  if (value.kind === 'list') return value.items.map(toPlain);
  if (value.kind === 'map')
    return Object.fromEntries(value.entries.map(({ key, value: own }) => [key, toPlain(own)]));
  if (typeof value.value === 'boolean') return value.value;
  return value.value === null ? undefined : value.text.trim();
}

/** The value at a path, or the last one on the way that is there. */
function valueAt(value: Located, path: readonly PropertyKey[]): Located {
  let at = value;
  for (const step of path) {
    const next: Located | undefined =
      at.kind === 'list'
        ? at.items[Number(step)]
        : at.kind === 'map'
          ? at.entries.find(({ key }) => key === step)?.value
          : undefined;
    if (!next) break;
    at = next;
  }
  return at;
}
