import { isBlank, type LocatedEntry } from '../../source/located.ts';
import { fieldNames, foldKey } from './names.ts';

/** Finds the entry under the first of these names that is not blank and passes; null where none is. */
export type Find = (
  names: readonly string[],
  accept?: (entry: LocatedEntry) => boolean,
) => LocatedEntry | null;

/** Groups of keys that hold some of the fields in Zola, Hugo and Jekyll's themes. */
const groups = ['taxonomies', 'params', 'extra'];

/** Makes a look-up by names, the first that is not blank wins; keys of the file itself come before those of its groups. */
export function makeFinder(entries: readonly LocatedEntry[]): Find {
  const levels = [entries, ...groups.map((name) => groupOf(entries, name))].map((level) =>
    Map.groupBy(level, ({ key }) => foldKey(key)),
  );
  return (names, accept = isTelling) => {
    for (const level of levels) {
      for (const name of names) {
        const entry = level.get(foldKey(name))?.find((own) => !isBlank(own.value) && accept(own));
        if (entry) return entry;
      }
    }
    return null;
  };
}

function groupOf(entries: readonly LocatedEntry[], name: string): readonly LocatedEntry[] {
  const group = entries.find((entry) => foldKey(entry.key) === name)?.value;
  return group?.kind === 'map' ? group.entries : [];
}

/** `image: false` and `summary: true` switch something in a theme; they say nothing here. */
function isTelling({ key, value }: LocatedEntry): boolean {
  return value.kind !== 'scalar' || typeof value.value !== 'boolean' || neverSwitches.has(foldKey(key));
}

/** “True” may be a headline; an embargo without a date, or that a story is withdrawn, must not be passed over. */
const neverSwitches = new Set(
  ['title', 'headline', ...fieldNames.embargo, ...fieldNames.expires, ...fieldNames.withdrawn].map(foldKey),
);

/** `published: true` is Jekyll's, and no date. */
export function isDateLike({ key, value }: LocatedEntry): boolean {
  return (
    foldKey(key) === 'date' || value.kind !== 'scalar' || !/^(?:true|false|yes|no)$/i.test(value.text.trim())
  );
}
