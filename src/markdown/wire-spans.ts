import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { eachNode } from './walk.ts';

/** Constructs of Markdown that mean nothing in wire copy and can be turned off one by one. */
const offInWire = [
  ...['attention', 'blockQuote', 'characterEscape', 'codeFenced', 'codeIndented', 'codeText', 'definition'],
  ...['hardBreakEscape', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'thematicBreak'],
  ...['table', 'strikethrough', 'tasklistCheck', 'gfmFootnoteDefinition'],
];
/** Tags that copy may have within a line. */
const inlineTag =
  /^<\/?(?:a|abbr|b|bdi|br|cite|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)(?:\s[^>]*)?\/?>$/i;
/** “<https://example.org>”, “<mailto:desk@example.org>”, “<desk@example.org>”, but not “<stage: left>” */
const bracketed = /^<(?:https?:|mailto:|[^:]*$)/i;
/** Where there may be a tag, an address or a link at all. */
const spanSign = /<|https?:|www\.|@|xmpp:|\]\(/i;

/** The spans of a paragraph that Markdown must get as they are, and what bars the others. */
export interface VerbatimSpans {
  isVerbatim(at: number): boolean;
  /** Gives the end of the span that begins at a place, or null. */
  endOf(at: number): number | null;
  /** Says whether a sign makes a tag that copy may not have (`<`) or a link in brackets (the `(` of `](`). */
  isBarred(at: number): boolean;
  /** Says whether an address that stands alone ends at a place, or before signs that it would take in. */
  isBehindAddress(at: number): boolean;
}

/** A tag comes to light when another is taken out of its way; after so many, it stays. */
const mostPasses = 8;
const mostSigns = 2000;

const wire = unified().use(remarkParse).use(remarkGfm).use(turnOff).freeze();

/** Finds the addresses and tags of a paragraph of wire copy. */
export function verbatimSpans(text: string): VerbatimSpans {
  const ends = new Map<number, number>();
  const addressEnds = new Set<number>();
  const barred = new Set<number>();
  if (isHeavy(text)) return everythingBarred;
  if (spanSign.test(text)) {
    for (const { start, end, isAlone } of settledSpans(text, barred)) {
      ends.set(start, end);
      if (isAlone) addressEnds.add(end);
    }
  }
  return {
    isVerbatim: (at) => ends.has(at),
    endOf: (at) => ends.get(at) ?? null,
    isBarred: (at) => barred.has(at),
    isBehindAddress: (at) => endsBehind(text, at, addressEnds),
  };
}

/** Says whether a paragraph has more signs than it takes to hang a parser. */
function isHeavy(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(/[<[\]]/g)) if (++count > mostSigns) return true;
  return false;
}

const everythingBarred: VerbatimSpans = {
  isVerbatim: () => false,
  endOf: () => null,
  isBarred: () => true,
  isBehindAddress: () => false,
};

interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether it is an address without “<” and “>”. */
  readonly isAlone: boolean;
}

/** Lists the addresses and tags, with what is barred out of their way. */
function settledSpans(text: string, barred: Set<number>): Span[] {
  let spans: Span[] = [];
  let open = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const { size } = barred;
    spans = readSpans(open, barred);
    if (barred.size === size) break;
    open = text.replace(/[<(]/g, (sign, at: number) => (barred.has(at) ? ' ' : sign));
  }
  return spans;
}

function readSpans(text: string, barred: Set<number>): Span[] {
  const spans: Span[] = [];
  eachNode(wire.parse(text), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const isBarred =
      node.type === 'html'
        ? !inlineTag.test(node.value)
        : text[start] === '<' && !bracketed.test(text.slice(start, start + 9));
    if ((node.type === 'html' || node.type === 'link') && isBarred) bar(text, start, end, /</g, barred);
    else if (node.type === 'image' || (node.type === 'link' && text[start] === '[')) {
      bar(text, start, end, /(?<=\])\(/g, barred);
    } else if (node.type === 'html' || node.type === 'link') {
      spans.push({ start, end, isAlone: node.type === 'link' && text[start] !== '<' });
    }
  });
  return spans;
}

function bar(text: string, start: number, end: number, sign: RegExp, barred: Set<number>): void {
  for (const { index } of text.slice(start, end).matchAll(sign)) barred.add(start + index);
}

/** “https://example.org/*” and a sign: the star is not the address’s, as long as nothing follows it. */
const mostTrailing = 50;

function endsBehind(text: string, at: number, ends: ReadonlySet<number>): boolean {
  if (ends.size === 0) return false;
  for (let end = at; end > at - mostTrailing; end--) {
    if (ends.has(end)) return true;
    if (/[\s<]/.test(text[end - 1] ?? ' ')) return false;
  }
  return false;
}

function turnOff(this: Processor): void {
  const settings = this.data();
  settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), { disable: { null: offInWire } }];
}
