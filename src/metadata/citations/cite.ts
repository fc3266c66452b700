import CSL from 'citeproc';
import { writeBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { writeRis } from './ris.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';
import { termsOf } from './terms.ts';

/** A part of a citation, as it is set. */
export interface CitedText {
  readonly text: string;
  readonly kind: 'plain' | 'italic' | 'address';
}

/** A story cited in every way that a page offers. */
export interface Citations {
  /** For people, by the name of the style. */
  readonly styles: readonly { readonly name: string; readonly parts: readonly CitedText[] }[];
  /** For programs, by the name of the format. */
  readonly formats: readonly { readonly name: string; readonly text: string }[];
}

type Writer = (item: CslItem) => readonly CitedText[];

const STYLES = [
  { name: 'APA', style: apa, language: 'en-US' },
  { name: 'MLA', style: mla, language: 'en-US' },
  { name: 'Chicago', style: chicago, language: 'en-US' },
  { name: 'Harvard', style: harvard, language: 'en-GB' },
];

/*
 * Signs of the private use area. The library reads `<i>` in a headline as markup, but a headline is plain text; and it is told to
 * set these around what is italic, because HTML is the page’s to write.
 */
const ITALIC = '\uF8F0';
const UPRIGHT = '\uF8F1';
const SEALED: Readonly<Record<string, string>> = { '<': '\uF8F2', '>': '\uF8F3', '</': '\uF8F4' };
const OPENED: Readonly<Record<string, string>> = { '\uF8F2': '<', '\uF8F3': '>', '\uF8F4': '</' };

CSL.Output.Formats['segments'] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${ITALIC}%%STRING%%${UPRIGHT}`,
};

let writers: readonly { readonly name: string; readonly write: Writer }[] | null = null;

/**
 * Cites a story. The four styles are manuals of English, and so are their words and months; names and headline stay in the story’s
 * language. The engines are made once a thread, which takes longer than many citations.
 */
export function cite(item: CslItem): Citations {
  writers ??= STYLES.map(({ name, style, language }) => ({ name, write: makeWriter(style, language) }));
  return {
    styles: writers.map(({ name, write }) => ({ name, parts: write(item) })),
    formats: [
      { name: 'BibTeX', text: writeBibtex(item) },
      { name: 'RIS', text: writeRis(item) },
      { name: 'CSL-JSON', text: `${JSON.stringify([item])}\n` },
    ],
  };
}

function makeWriter(style: string, language: string): Writer {
  let sealed: unknown = null;
  let last: string | null = null;
  const sys = { retrieveLocale: () => termsOf(language), retrieveItem: () => sealed };
  const engine = new CSL.Engine(sys, style, language, true);
  engine.setOutputFormat('segments');
  return (item) => {
    sealed = sealItem(item);
    // Takes the story before out, too; one that it knows it would not read again.
    if (item.id === last) engine.updateItems([]);
    engine.updateItems([item.id]);
    last = item.id;
    const made = engine.makeBibliography();
    return partText(made === false ? '' : (made[1][0] ?? ''), item.URL);
  };
}

function sealItem(item: CslItem): unknown {
  return JSON.parse(JSON.stringify(item).replace(/<\/|[<>]/g, (sign) => SEALED[sign] ?? sign));
}

/** Parts a citation as the library wrote it: what is italic, and the address, which runs left to right among any letters. */
function partText(entry: string, address: string): CitedText[] {
  return entry
    .trim()
    .split(UPRIGHT)
    .flatMap((stretch): CitedText[] => {
      const [upright = '', italic = ''] = stretch.split(ITALIC);
      const at = upright.lastIndexOf(address);
      const [before, after] =
        at < 0 ? [upright, null] : [upright.slice(0, at), upright.slice(at + address.length)];
      return [
        { text: before, kind: 'plain' },
        { text: after === null ? '' : address, kind: 'address' },
        { text: after ?? '', kind: 'plain' },
        { text: italic, kind: 'italic' },
      ];
    })
    .filter(({ text }) => text !== '')
    .map(({ text, kind }) => ({
      text: text.replace(/[\uF8F2-\uF8F4]/g, (sign) => OPENED[sign] ?? sign),
      kind,
    }));
}
