import type { Finding } from '../diagnostics/diagnostic.ts';
import { applyEdits, type Edit, type EditedText, unedited } from './edits.ts';
import { readKramdownMark } from './kramdown-marks.ts';
import { pulledClosing, pulledOpening, unmarkPulled } from './pulled-tags.ts';
import { parseMarkdown } from './remark-parse-by-paragraph.ts';
import { replaceTag } from './template-replacements.ts';
import { type FencedTag, readTag, type TemplateTag } from './template-tag.ts';
import { eachNode } from './walk.ts';

/** Markdown without the tags of other generators, as far as they say what stands in their place. */
export interface ReadTemplates extends EditedText {
  readonly findings: readonly Finding[];
}

/** “{{”, “{%”, “{:” */
const anySign = /\{[{%:]/;
const eachSign = /\{[{%:]/g;

/**
 * Reads the tags of Jekyll (Liquid), Hugo and Kramdown, because people bring whole archives: highlighted code becomes
 * fenced code, pulled words a quote, figures, films and addresses Markdown; comments and attributes fall away. Code is left alone.
 * Raises `template-tag` for each tag that stays in the copy.
 */
export function readTemplateTags(markdown: string): ReadTemplates {
  if (!anySign.test(markdown)) return { ...unedited(markdown), findings: [] };
  const reader = new TagReader(markdown);
  reader.readAll();
  return { ...applyEdits(markdown, reader.edits), findings: reader.findings };
}

class TagReader {
  readonly edits: Edit[] = [];
  readonly findings: Finding[] = [];
  readonly #text: string;
  readonly #code: readonly (readonly [start: number, end: number])[];
  /** Tags that are known to be closed nowhere in the rest. */
  readonly #unclosed = new Set<string>();
  /** What stands for the closing tags of pulled words and galleries, by their places. */
  readonly #closings = new Map<number, string>();
  #inCode = 0;

  constructor(text: string) {
    this.#text = text;
    this.#code = codeIn(text);
  }

  readAll(): void {
    eachSign.lastIndex = 0;
    const signs = new RegExp(eachSign);
    for (let found = signs.exec(this.#text); found; found = signs.exec(this.#text)) {
      const end = this.#codeEnd(found.index) ?? this.#read(found.index);
      signs.lastIndex = Math.max(end, found.index + 2);
    }
  }

  /** Gives the end of the code that a place lies in, or null. */
  #codeEnd(at: number): number | null {
    while ((this.#code[this.#inCode]?.[1] ?? Number.POSITIVE_INFINITY) <= at) this.#inCode++;
    const span = this.#code[this.#inCode];
    return span && span[0] <= at ? span[1] : null;
  }

  /** Reads a tag at a place and gives where to go on. */
  #read(at: number): number {
    if (this.#text[at + 1] === ':') {
      const mark = readKramdownMark(this.#text, at, this.edits.at(-1)?.end ?? 0);
      if (!mark) return at + 2;
      this.edits.push(mark);
      return mark.end;
    }
    const tag = readTag(this.#text, at);
    if (!tag) return at + 2;
    return this.#readPair(tag) ?? this.#readSingle(tag);
  }

  #readSingle(tag: TemplateTag): number {
    const text = this.#closings.get(tag.start) ?? replaceTag(tag);
    if (text !== null) this.edits.push({ start: tag.start, end: tag.end, text });
    else {
      const shown = this.#text.slice(tag.start, tag.end).replace(/\s+/g, ' ').slice(0, 60);
      this.findings.push({
        ruleId: 'template-tag',
        offset: tag.start,
        message: `Unexpected template tag \`${shown}\`, expected copy: it stands on the page as it was typed`,
        hint: 'Take it out, or write what it stood for.',
      });
    }
    return tag.end;
  }

  /** Reads a tag that has a closing one: comments go, raw text stays, highlighted text becomes fenced code, a gallery its pictures. */
  #readPair(tag: TemplateTag): number | null {
    if (!['comment', 'raw', 'highlight', 'pullquote', 'gallery'].includes(tag.name)) return null;
    const key = `${tag.form} ${tag.name}`;
    const closing = this.#unclosed.has(key) ? null : this.#closingOf(tag);
    if (!closing) {
      this.#unclosed.add(key);
      return null;
    }
    if (tag.name === 'pullquote') return this.#readPulled(tag, closing);
    if (tag.name === 'gallery') return this.#open(tag, '', closing, '');
    if (tag.name === 'highlight') this.edits.push(...fence(this.#text, tag, closing));
    else if (tag.name === 'comment') this.edits.push({ start: tag.start, end: closing.end, text: '' });
    else for (const { start, end } of [tag, closing]) this.edits.push({ start, end, text: '' });
    return closing.end;
  }

  /** Reads pulled words; what is within their tags is read as the rest of the copy. */
  #readPulled(tag: TemplateTag, closing: FencedTag): number {
    const marks = unmarkPulled(this.#text, tag, closing);
    if (marks) {
      this.edits.push(...marks);
      return closing.end;
    }
    return this.#open(tag, pulledOpening, closing, pulledClosing(tag));
  }

  /** Puts something in the place of a pair of tags; what is within is read on. */
  #open(tag: TemplateTag, opening: string, closing: FencedTag, closed: string): number {
    this.edits.push({ start: tag.start, end: tag.end, text: opening });
    this.#closings.set(closing.start, closed);
    return tag.end;
  }

  #closingOf({ form, name, end }: TemplateTag): FencedTag | null {
    const pattern =
      form === 'liquid'
        ? `\\{%-?\\s{0,9}end${name}\\s{0,9}-?%\\}`
        : `\\{\\{[<%]\\s{0,9}/\\s{0,9}${name}\\s{0,9}[>%]\\}\\}`;
    const closing = new RegExp(pattern, 'g');
    closing.lastIndex = end;
    const found = closing.exec(this.#text);
    return found && { start: found.index, end: found.index + found[0].length };
  }
}

/** Lists the spans of code, in the order of the text. */
function codeIn(text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  eachNode(parseMarkdown(text), (node) => {
    const isCode = node.type === 'code' || node.type === 'inlineCode';
    if (!isCode && !(node.type === 'html' && /^<(?:pre|script|style|!--)/i.test(node.value))) return;
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) spans.push([start.offset, end.offset]);
  });
  return spans;
}

/** Puts fences in the place of a pair of tags, on lines of their own and longer than any in the code. */
function fence(text: string, tag: TemplateTag, closing: FencedTag): Edit[] {
  const code = text.slice(tag.end, closing.start);
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const marks = '`'.repeat(longest + 1);
  const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1;
  const before = text.slice(lineStart, tag.start);
  const indent = before.trim() === '' ? '' : '\n';
  const language = /^[\w#+.-]{1,40}$/.exec(tag.words[0] ?? '')?.[0] ?? '';
  const after = text.slice(closing.end, closing.end + 1);
  return [
    {
      start: tag.start,
      end: tag.end,
      text: indent + marks + language + (code.startsWith('\n') || code.startsWith('\r') ? '' : '\n'),
    },
    {
      start: closing.start,
      end: closing.end,
      text:
        (/\n[ \t]*$/.test(code) ? '' : '\n') +
        marks +
        (after === '' || after === '\n' || after === '\r' ? '' : '\n'),
    },
  ];
}
