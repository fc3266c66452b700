import { LEGIBLE_STYLE } from '../styles/fonts/legible-style.ts';

/*
 * Stands in the head of every page, as text: it sets the reader's own choices before anything is painted, and has the rest
 * loaded when the page is there. The same on every page of a paper, so that a policy can allow it by one hash. `%base%` is the
 * path that the paper stands under; `ENTRY` is the address of `reader.ts` as it was bundled.
 */
declare const ENTRY: string;

const { documentElement, head } = document;
documentElement.className = 'scripted';
try {
  const kept = localStorage.getItem('broadsheet:%base%:settings');
  // Most readers have chosen nothing, and every page waits for this script.
  if (kept) {
    const { dataset } = documentElement;
    Object.assign(dataset, JSON.parse(kept));
    if (dataset['face'] === 'legible') {
      const sheet = document.createElement('link');
      sheet.setAttribute('blocking', 'render');
      head.append(Object.assign(sheet, { rel: 'stylesheet', href: `%base%fonts/${LEGIBLE_STYLE}` }));
    }
  }
} catch {
  // Storage that is shut, or written by somebody else: the paper's own look.
}
let isBegun = false;
// Two frames after the first paint and the last picture: what is asked for earlier stands in their way. Some browsers keep to
// themselves when they paint.
addEventListener('load', () => {
  setTimeout(begin, 3000);
  new PerformanceObserver((painted) => {
    // The paper without its words may have been painted before.
    if (painted.getEntriesByName('first-contentful-paint')[0])
      requestAnimationFrame(() => requestAnimationFrame(begin));
  }).observe({ type: 'paint', buffered: true });
});

function begin(): void {
  if (isBegun) return;
  isBegun = true;
  // Not `import()`: under a policy by hashes a script of ours puts elements in, and imports nothing ('strict-dynamic', CSP 3).
  const entry = ENTRY;
  const policy = window.trustedTypes?.createPolicy('boot', { createScriptURL: () => entry });
  const src = policy?.createScriptURL('') ?? entry;
  head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
}
