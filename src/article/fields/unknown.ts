import type { Finding } from '../../diagnostics/diagnostic.ts';
import { findNearName } from '../../diagnostics/near-name.ts';
import type { LocatedEntry } from '../../source/located.ts';
import { fieldNames, fieldOf, isForeignKey } from './names.ts';

const ourNames = Object.values(fieldNames).flat();

/** Raises `unknown-key` for keys that neither Broadsheet nor the systems it knows have, with the name that was likely meant. */
export function tellUnknownKeys(entries: readonly LocatedEntry[]): Finding[] {
  return entries
    .filter(({ key }) => key.trim() !== '' && fieldOf(key) === null && !isForeignKey(key))
    .map(({ key, keyOffset }) => {
      const near = findNearName(key, ourNames);
      const hint =
        near === null
          ? 'It is passed over; take it out if nothing else reads it.'
          : `Did you mean “${near}”?`;
      return { ruleId: 'unknown-key', offset: keyOffset, message: `Unknown key “${key.slice(0, 60)}”`, hint };
    });
}
