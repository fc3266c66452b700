import { findNearName } from '../diagnostics/near-name.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { mayBeBound } from './may-be-bound.ts';
import type { NoSelection } from './selection.ts';

/** Reads a list of stories, an address or id a line, each story once. Empty lines and those that begin with # are passed over. */
export function readList(edition: Edition, lines: readonly string[]): readonly Story[] | NoSelection {
  const found = new Set<Story>();
  const faults: string[] = [];
  for (const [index, line] of lines.entries()) {
    const named = line.trim();
    if (named === '' || named.startsWith('#')) continue;
    const story = edition.byId.get(idOf(named, edition));
    if (story && mayBeBound(story)) found.add(story);
    else faults.push(`Line ${index + 1}: ${sayMissing(named, story, edition)}`);
  }
  if (faults.length > 0) return { fault: faults.join('\n') };
  return found.size > 0 ? [...found] : { fault: 'The list names no story: give an address or id a line' };
}

/** Gives the id that an address names: in full, from the host, from the base path, or the id itself. */
function idOf(named: string, { addresses }: Edition): string {
  const origin = addresses.absolute(addresses.front());
  const path = named.startsWith(origin) ? addresses.front() + named.slice(origin.length) : named;
  const [plain = ''] = path.split(/[?#]/, 1);
  const local = addresses.local(plain) ?? plain;
  return local.replace(/^\/+|(?:\/(?:index\.\w+)?)+$/g, '');
}

function sayMissing(named: string, story: Story | undefined, edition: Edition): string {
  if (story?.state === 'withdrawn') return `“${named}” has been withdrawn`;
  if (story?.state === 'expired') return `the time for which “${named}” could be shown has passed`;
  if (story) return `“${named}” may not stand in a book`;
  const id = idOf(named, edition);
  const near = findNearName(id, edition.byId.keys());
  return near === null ? `no story at “${named}”` : `no story at “${named}”. Did you mean “${near}”?`;
}
