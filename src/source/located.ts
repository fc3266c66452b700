/** A value of front matter or settings with the place where it stands, so that an error can point into lists and maps. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar {
  readonly kind: 'scalar';
  /** UTF-16 offset of the value in the source's text. */
  readonly offset: number;
  readonly value: string | number | boolean | null;
  /** What a string says; for all else the value as it stands, so that `2.0` and `2024-04-07` keep their form. */
  readonly text: string;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly offset: number;
  readonly items: readonly Located[];
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly offset: number;
  readonly entries: readonly LocatedEntry[];
}

/** A key with its value. */
export interface LocatedEntry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: Located;
}

/** Says whether a value is as good as absent: null, a blank text, an empty list or map, a list of nothing else. */
export function isBlank(value: Located): boolean {
  if (value.kind === 'scalar') return value.value === null || value.text.trim() === '';
  if (value.kind === 'list') return value.items.every(isBlank);
  return value.entries.length === 0;
}
