import type { Story } from './edition.ts';
import { newestFirst } from './order.ts';

/**
 * Lists the stories that stand next to one among others, as many before as behind, newest first and without itself. Takes
 * the same time on a shelf of a hundred thousand, and a story that is added changes only what is near to it.
 */
export function storiesBeside(stories: readonly Story[], story: Story, reach: number): Story[] {
  let from = 0;
  let to = stories.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = stories[middle];
    if (other && newestFirst(other, story) < 0) from = middle + 1;
    else to = middle;
  }
  return stories.slice(Math.max(0, from - reach), from + reach + 1).filter(({ id }) => id !== story.id);
}
