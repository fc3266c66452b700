import { onPress, tell } from './buttons.ts';
import { copyText } from './copying.ts';
import { loadPart } from './parts.ts';

/** Puts a button beside each citation that copies it. */
export async function bindCitations(fold: Element): Promise<void> {
  const button = await loadPart('copy');
  for (const citation of fold.querySelectorAll<HTMLElement>('dd')) {
    // biome-ignore lint/performance/useDomNodeTextContent: entries for reference software have line breaks.
    const text = citation.innerText.trim();
    const box = button.cloneNode(true);
    if (!(box instanceof HTMLElement)) continue;
    onPress(box, 'copy', async () => tell(box, (await copyText(text)) ? 'copied' : 'failed'));
    citation.append(box);
  }
}
