import { hideBar, showBar } from './bar.ts';
import { loadPart } from './parts.ts';
import { isSaved, keepPlace, placeOf } from './shelf.ts';

/** A story that is hardly begun is begun again, and one that is nearly read has been read. */
const FROM = 0.05;
const TO = 0.95;

/** Gives the paragraphs of a story that have an address, in their order. */
export function paragraphsOf(story: HTMLElement): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>(':scope > p[id]')];
}

/** Keeps the place in a saved story when its page is left. */
export function keepPlaceOf(story: HTMLElement, address: string): void {
  addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || !isSaved(address)) return;
    const paragraphs = paragraphsOf(story);
    const top = paragraphs.find((one) => one.getBoundingClientRect().bottom > 0) ?? paragraphs.at(-1);
    if (top) keepPlace(address, { paragraph: top.id, share: shareRead(story) });
  });
}

/** How much of a story lies above the foot of the window, from 0 to 1. */
function shareRead(story: HTMLElement): number {
  const { top, height } = story.getBoundingClientRect();
  return Math.min(1, Math.max(0, (innerHeight - top) / height));
}

/** Offers to go on where the reader stopped, where that is a place. Nobody is moved who has not asked. */
export async function offerPlace(address: string): Promise<void> {
  const place = isSaved(address) ? placeOf(address) : null;
  if (!place || place.share < FROM || place.share > TO || location.hash !== '') return;
  const paragraph = document.getElementById(place.paragraph);
  if (!paragraph) return;
  const box = await loadPart('go-on');
  const link = box.querySelector('a');
  if (!link) return;
  link.href = `#${place.paragraph}`;
  const percent = new Intl.NumberFormat(box.lang, { style: 'percent' }).format(place.share);
  link.textContent = (link.textContent ?? '').replace('{percent}', percent);
  link.addEventListener('click', () => hideBar(box));
  showBar(box);
}
