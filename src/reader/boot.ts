/*
 * Stands in the head of every page, as text: it sets the reader's own choices before anything is painted, and has the rest
 * loaded when the page is there. The same on every page of a paper, so that a policy can allow it by one hash. `%base%` is the
 * path that the paper stands under; `ENTRY` is the address of `reader.ts` as it was bundled.
 */
declare const ENTRY: string;

{
  const { classList, dataset } = document.documentElement;
  classList.add('scripted');
  try {
    Object.assign(dataset, JSON.parse(localStorage.getItem('broadsheet:%base%:settings') ?? '{}'));
  } catch {
    // Storage that is shut, or written by somebody else: the paper's own look.
  }
  addEventListener('load', () => setTimeout(() => import(ENTRY)));
}
