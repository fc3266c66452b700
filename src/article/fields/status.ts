import { findNearName } from '../../diagnostics/near-name.ts';
import type { Located } from '../../source/located.ts';
import type { ArticleRecord } from '../record.ts';
import { type Find, isDateLike } from './finder.ts';
import type { FieldName } from './names.ts';
import { type Fault, readBoolean, readText } from './values.ts';

type Status = ArticleRecord['usage']['status'];

/** Our words, those of WordPress and other systems, and ninjs's `pubstatus`. */
const words: Readonly<Record<string, Status>> = {
  published: 'published',
  publish: 'published',
  public: 'published',
  live: 'published',
  final: 'published',
  approved: 'published',
  active: 'published',
  current: 'published',
  stable: 'published',
  ready: 'published',
  done: 'published',
  complete: 'published',
  completed: 'published',
  archived: 'published',
  usable: 'published',
  scheduled: 'published',
  future: 'published',
  draft: 'draft',
  pending: 'draft',
  private: 'draft',
  unpublished: 'draft',
  review: 'draft',
  wip: 'draft',
  'in progress': 'draft',
  'in-progress': 'draft',
  withheld: 'draft',
  hidden: 'draft',
  withdrawn: 'withdrawn',
  retracted: 'withdrawn',
  killed: 'withdrawn',
  canceled: 'withdrawn',
  cancelled: 'withdrawn',
  removed: 'withdrawn',
};

/** The most careful mark wins: a story that anything calls a draft is one, unless it is withdrawn. */
export function decideStatus(find: Find, places: Partial<Record<FieldName, number>>, fault: Fault): Status {
  const all = () => true;
  const status = find(['status', 'pubStatus', 'publicationStatus'], all);
  const draft = find(['draft'], all);
  const published = find(['published'], (entry) => !isDateLike(entry));
  const placed = status ?? draft ?? published;
  if (placed) places.status = placed.value.offset;
  const said = status ? readStatus(status.value, fault) : null;
  const isDraft = (draft ? readBoolean(draft.value, fault) : null) === true;
  const isHeld = (published ? readBoolean(published.value, fault) : null) === false;
  if (said === 'withdrawn') return said;
  return isDraft || isHeld || said === 'draft' ? 'draft' : 'published';
}

function readStatus(value: Located, fault: Fault): Status | null {
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value ? 'published' : 'draft';
  const text = readText(value, fault, 'draft, published or withdrawn')?.toLowerCase();
  if (text === undefined) return null;
  const near = findNearName(text, Object.keys(words));
  return (
    words[text] ??
    fault(value, 'draft, published or withdrawn', near === null ? undefined : `Did you mean “${near}”?`)
  );
}
