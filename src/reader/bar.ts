import { dressBoxes } from './style.ts';

/** The one bar at the foot of the window; what is shown next takes the place of what is there. */
let bar: HTMLElement | null = null;

/**
 * Shows a bar at the foot of the window. It lies over the page, so that nothing moves, and goes with Escape or when it is
 * closed.
 */
export function showBar(content: HTMLElement): HTMLElement {
  dressBoxes();
  bar?.remove();
  bar = content;
  content.classList.add('bar');
  content.addEventListener('keydown', ({ key }) => key === 'Escape' && hideBar(content));
  content.querySelector('[data-do="close"]')?.addEventListener('click', () => hideBar(content));
  document.body.append(content);
  return content;
}

/** Takes a bar away, if it is still the one that is shown. */
export function hideBar(content: HTMLElement | null): void {
  if (content === null || content !== bar) return;
  content.dispatchEvent(new Event('close'));
  content.remove();
  bar = null;
}
