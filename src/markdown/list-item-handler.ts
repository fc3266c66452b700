import type { List, ListItem } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';

type Handler = NonNullable<NonNullable<Options['handlers']>['listItem']>;

const looseLists = new WeakMap<List, boolean>();

/**
 * Turns a list item into HTML as remark-rehype does, but asks each list once whether it is loose: to ask it for every
 * item costs a list of 50,000 items a quarter of a minute.
 */
export const listItem: Handler = (state, node: ListItem, parent) => {
  if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent);
  const known = looseLists.get(parent);
  const isLoose = known ?? (parent.spread || parent.children.some(isLooseItem));
  if (known === undefined) looseLists.set(parent, isLoose);
  return defaultHandlers.listItem(state, node, { type: 'list', spread: isLoose, children: [] });
};

function isLooseItem({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}
