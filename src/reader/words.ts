/** What is no word of a story: numbers of notes, links to paragraphs, labels for screen readers. */
const SILENT = 'sup, .pilcrow, .unseen, [hidden], script';

/** Gives the words of an element as a reader sees them, in one line. */
export function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
