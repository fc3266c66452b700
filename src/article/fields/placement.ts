import type { Find } from './finder.ts';
import { readNames } from './name-lists.ts';
import { type FieldName, fieldNames, foldKey } from './names.ts';
import type { Fault } from './values.ts';

/** The first category is the section where nothing else names one; the other categories are topics. */
export function readPlacement(
  find: Find,
  places: Partial<Record<FieldName, number>>,
  isToml: boolean,
  fault: Fault,
): { section: string | null; topics: string[] } {
  const own = find(['section']);
  const category = find(['category']);
  const categories = find(['categories']);
  const topicEntry = find(fieldNames.topics);
  const placed = own ?? category ?? categories;
  if (placed) places.section = placed.value.offset;
  if (topicEntry) places.topics = topicEntry.value.offset;
  const names = [
    ...(own ? readNames(own.value, 'nothing', fault) : []),
    ...(category ? readNames(category.value, 'commas', fault) : []),
    ...(categories ? readNames(categories.value, isToml ? 'commas' : 'spaces', fault) : []),
  ];
  const at = topicEntry && foldKey(topicEntry.key) === 'tags' && !isToml ? 'spaces' : 'commas';
  const topics = topicEntry ? readNames(topicEntry.value, at, fault) : [];
  const [section = null, ...others] = names;
  const known = new Set([section, ...topics].map((name) => name?.toLowerCase()));
  const more = others.filter(
    (name, index) => !known.has(name.toLowerCase()) && others.indexOf(name) === index,
  );
  return { section, topics: [...topics, ...more] };
}
