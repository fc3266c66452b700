import { splitHeadlinePrefix } from '../wire/headline-line.ts';
import { type FileName, isReadableAsHeadline } from './file-name.ts';
import type { ArticleRecord } from './record.ts';

/** Where a headline can come from, the first that speaks wins. */
export interface HeadlineSources {
  readonly frontMatter: string | null;
  /** A first `# heading` or a headline line of the copy. */
  readonly copy: {
    readonly value: string;
    readonly prefix: string | null;
    readonly from: 'heading' | 'headline-line';
  } | null;
  readonly fileName: FileName;
  /** The story's first paragraph, plain. */
  readonly lede: string;
}

export type DecidedHeadline = Pick<ArticleRecord, 'headline' | 'headlineFrom' | 'headlinePrefix'>;

/** Decides the headline: front matter, a heading, a headline line, a readable file name, the first sentence. */
export function decideHeadline({ frontMatter, copy, fileName, lede }: HeadlineSources): DecidedHeadline {
  if (frontMatter !== null) {
    const { prefix, headline } = splitHeadlinePrefix(frontMatter);
    return { headline, headlineFrom: 'front-matter', headlinePrefix: prefix ?? copy?.prefix ?? null };
  }
  if (copy) return { headline: copy.value, headlineFrom: copy.from, headlinePrefix: copy.prefix };
  const named = headlineFromName(fileName);
  if (named !== null) return { headline: named, headlineFrom: 'file-name', headlinePrefix: null };
  return { headline: headlineFromLede(lede), headlineFrom: 'lede', headlinePrefix: null };
}

/** The longest headline that is made from a story's first sentence. */
const longest = 110;
/** A clause shorter than this says too little; then an infinitive is a clause to cut at, too. */
const shortest = 40;
const infinitive = /\sto\s(?=\p{Ll})/gu;

/** Makes a headline of a readable file name: `pool-stays-open-late` → “Pool stays open late”; null where it is not readable. */
export function headlineFromName(name: FileName): string | null {
  if (!isReadableAsHeadline(name)) return null;
  const words = name.words.join(' ');
  const all = words === words.toUpperCase() ? words.toLowerCase() : words;
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** “… said Mr. ”, “U.S. ”: a full stop that ends no sentence. */
const noSentenceEnd =
  /(?:^|[\s("“‘])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|No|Inc|Corp|Co|Ltd|Jr|Sr|vs|etc|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.$/u;
const sentenceEnd = /[.!?…。！？]["”’»)\]]*(?=\s|$)|[。！？]["”’»」』]?/gu;
const clauseEnd =
  /[,;:]\s|\s[–—-]\s|[、，；：]|\s(?=(?:after|before|because|while|when|where|which|who|whose|although|as|but|despite|amid|until|unless|since)\s)/gu;

/** Makes a headline of a story's first sentence: whole where it is short, else cut at its last clause that fits. */
export function headlineFromLede(lede: string): string {
  const text = lede.replace(/\s+/g, ' ').trim().slice(0, 2000);
  const first = firstSentence(text);
  // Points alone say nothing: what follows them belongs to them, and where nothing does they are all there is.
  const sentence = /[\p{L}\p{N}]/u.test(first) ? first : text;
  const bare = sentence.replace(/[.。]+(["”’»)]*)$/u, '$1').trim() || text;
  if (bare.length <= longest) return bare;
  const clause = lastCut(bare, clauseEnd, 20);
  const cut = clause >= shortest ? clause : Math.max(clause, lastCut(bare, infinitive, shortest));
  if (cut > 0) return balance(bare.slice(0, cut).trim());
  const space = bare.lastIndexOf(' ', longest - 1);
  return `${balance(bare.slice(0, space > 20 ? space : longest - 1).trim())}…`;
}

function lastCut(text: string, ends: RegExp, from: number): number {
  let cut = 0;
  for (const hit of text.matchAll(ends)) if (hit.index <= longest && hit.index >= from) cut = hit.index;
  return cut;
}

/** Finds the first sentence of a paragraph; a full stop after an abbreviation or an initial ends none. */
export function firstSentence(text: string): string {
  for (const hit of text.matchAll(sentenceEnd)) {
    const end = hit.index + hit[0].length;
    if (!noSentenceEnd.test(text.slice(Math.max(0, end - 24), end))) return text.slice(0, end);
  }
  return text;
}

/** Drops a quote that a cut has left open. */
function balance(text: string): string {
  const open = text.lastIndexOf('“');
  return open > text.lastIndexOf('”') ? (text.slice(0, open).trim() + text.slice(open + 1)).trim() : text;
}
