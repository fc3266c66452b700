import CSL from 'citeproc';
import type { CitedText, StyledCitation } from './cited-text.ts';
import type { CslItem } from './csl-item.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';
import { termsOf } from './terms.ts';

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

const STYLES = [
  { name: 'APA', style: apa, language: 'en-US' },
  { name: 'MLA', style: mla, language: 'en-US' },
  { name: 'Chicago', style: chicago, language: 'en-US' },
  { name: 'Harvard', style: harvard, language: 'en-GB' },
] as const;

type StyleName = (typeof STYLES)[number]['name'];

/** A style’s processor. */
interface Engine {
  readonly cite: (item: CslItem) => readonly CitedText[];
  readonly capitalise: (headline: string) => string;
}

const engines = new Map<StyleName, Engine>();

/** Cites any story. */
export function citeWithEngines(item: CslItem): StyledCitation[] {
  return STYLES.map(({ name }) => ({ name, parts: engineOf(name).cite(item) }));
}

/** Sets a headline in English capitals. */
export function capitalise(headline: string): string {
  return engineOf('MLA').capitalise(headline);
}

/** The engine of a style is made once a thread, which takes longer than many citations. */
function engineOf(wanted: StyleName): Engine {
  const known = engines.get(wanted);
  if (known) return known;
  const { style, language } = STYLES.find(({ name }) => name === wanted) ?? STYLES[0];
  const engine = makeEngine(style, language);
  engines.set(wanted, engine);
  return engine;
}

function makeEngine(style: string, language: string): Engine {
  let sealed: unknown = null;
  let last: string | null = null;
  const sys = { retrieveLocale: () => termsOf(language), retrieveItem: () => sealed };
  const engine = new CSL.Engine(sys, style, language, true);
  engine.setOutputFormat('segments');
  return {
    cite: (item) => {
      sealed = sealItem(item);
      // Takes the story before out, too; one that it knows it would not read again.
      if (item.id === last) engine.updateItems([]);
      engine.updateItems([item.id]);
      last = item.id;
      const made = engine.makeBibliography();
      return partText(made === false ? '' : (made[1][0] ?? ''), item.URL);
    },
    capitalise: (headline) => CSL.Output.Formatters.title(engine, headline),
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
