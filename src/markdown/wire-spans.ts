import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { eachNode } from './walk.ts';

/** Constructs of Markdown that mean nothing in wire copy; addresses, references and tags within a line are left on. */
const offInWire = [
  ...['attention', 'blockQuote', 'characterEscape', 'codeFenced', 'codeIndented', 'codeText', 'definition'],
  ...['hardBreakEscape', 'headingAtx', 'htmlFlow', 'labelEnd', 'labelStartImage', 'labelStartLink', 'list'],
  ...['setextUnderline', 'thematicBreak', 'table', 'strikethrough', 'tasklistCheck'],
  ...['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'],
];
/** Tags that copy may have within a line. */
const inlineTag =
  /^<\/?(?:a|abbr|b|bdi|br|cite|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)(?:\s[^>]*)?\/?>$/i;
/** Where there may be a tag or an address at all. */
const spanSign = /<|https?:|www\.|@|xmpp:/i;

/** The spans of a paragraph that Markdown must get as they are. */
export interface VerbatimSpans {
  isVerbatim(at: number): boolean;
  /** Gives the end of the span that begins at a place, or null. */
  endOf(at: number): number | null;
  /** Says whether a tag begins at a place that is none of those that copy may have. */
  isTag(at: number): boolean;
}

const wire = unified().use(remarkParse).use(remarkGfm).use(turnOff).freeze();

/** Finds the addresses and tags of a paragraph of wire copy. */
export function verbatimSpans(text: string): VerbatimSpans {
  const ends = new Map<number, number>();
  const tags = new Set<number>();
  if (spanSign.test(text)) {
    eachNode(wire.parse(text), (node) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) return;
      if (node.type === 'link' || (node.type === 'html' && inlineTag.test(node.value))) ends.set(start, end);
      else if (node.type === 'html') tags.add(start);
    });
  }
  return {
    isVerbatim: (at) => ends.has(at),
    endOf: (at) => ends.get(at) ?? null,
    isTag: (at) => tags.has(at),
  };
}

function turnOff(this: Processor): void {
  const settings = this.data();
  settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), { disable: { null: offInWire } }];
}
