/* What comes from a device or a file is taken for what it is, and for nothing more. */

/** Takes a value for a record of texts, and leaves out all that is none. */
export function readTexts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])),
  );
}

/** Takes a value for a list; any other is an empty one. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Takes a value for a record; any other is an empty one. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
