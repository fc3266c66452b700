import { writeBibtex } from './bibtex.ts';
import type { StyledCitation } from './cited-text.ts';
import type { CslItem } from './csl-item.ts';
import { citeWithEngines } from './engine.ts';
import { citePlainly } from './plain.ts';
import { writeRis } from './ris.ts';

/** A story cited in every way that a page offers. */
export interface Citations {
  /** For people, by the name of the style. */
  readonly styles: readonly StyledCitation[];
  /** For programs, by the name of the format. */
  readonly formats: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Cites a story. The four styles are manuals of English, and so are their words and months; names and headline stay in the story’s
 * language.
 */
export function cite(item: CslItem): Citations {
  return {
    styles: citePlainly(item) ?? citeWithEngines(item),
    formats: [
      { name: 'BibTeX', text: writeBibtex(item) },
      { name: 'RIS', text: writeRis(item) },
      { name: 'CSL-JSON', text: `${JSON.stringify([item])}\n` },
    ],
  };
}
