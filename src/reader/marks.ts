import { wantsMarks } from './settings.ts';
import { listRead } from './shelf.ts';
import { onChange } from './storage.ts';
import { addressOf } from './story-facts.ts';
import { dressBoxes } from './style.ts';

/** Makes the headlines of stories that were read look so, where the reader wants that. */
export function markRead(): void {
  dressBoxes();
  const mark = () => {
    const read = wantsMarks() ? new Set(listRead()) : null;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(h2, h3) > a'))
      link.classList.toggle('read', read?.has(addressOf(link.pathname) ?? '') ?? false);
  };
  mark();
  onChange('read', mark);
  onChange('settings', mark);
  addEventListener('pageshow', mark);
}
