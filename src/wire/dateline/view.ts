/** The first words of a paragraph as a reader sees them, without the signs that set them. */
export interface CopyView {
  /** Emphasis and inline tags gone, entities and escapes read, white space folded. */
  readonly text: string;
  /** For each character of `text`, the offset in the paragraph behind what it was written as. */
  readonly ends: readonly number[];
  readonly marks: readonly Mark[];
}

/** Where emphasis or a tag opens or closes. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

/** A dateline is shorter than this, and nothing behind it is looked at: a first line may have millions of characters. */
const mostSource = 1200;
const mostText = 260;

/** `<b>`, `</strong>`, `<span class="place">`, `<br/>`. */
const tag =
  /<(\/?)(b|strong|i|em|u|span|font|small|big|a|p|div|br|abbr|cite|mark|time)(?=[\s/>])[^<>]{0,200}>/iy;
/** `&mdash;`, `&#8212;`, `&#x2014;`. */
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;
/** `\u2014`, and Markdown’s `\-`, `\(`. */
const escaped = /\\(?:u([0-9a-f]{4})|([!-/:-@[-`{-~]))/iy;
const space = /\s+/y;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]+/y;
const emphasis = /\*{1,3}|_{1,3}/y;

const entities: ReadonlyMap<string, string> = new Map([
  ['mdash', '—'],
  ['ndash', '–'],
  ['horbar', '―'],
  ['minus', '−'],
  ['hyphen', '‐'],
  ['shy', ''],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['lt', '<'],
  ['gt', '>'],
]);

/** Builds the view of a paragraph’s first words. */
export function viewCopy(paragraph: string): CopyView {
  const builder = new ViewBuilder(paragraph);
  while (builder.step());
  return builder.view();
}

class ViewBuilder {
  private readonly source: string;
  private at: number;
  private text = '';
  private readonly ends: number[] = [];
  private readonly marks: Mark[] = [];
  private readonly open: string[] = [];

  constructor(paragraph: string) {
    this.at = paragraph.length - paragraph.trimStart().length;
    this.source = paragraph.slice(0, this.at + mostSource);
  }

  view(): CopyView {
    return { text: this.text, ends: this.ends, marks: this.marks };
  }

  /** Reads on by one sign; false at the end. */
  step(): boolean {
    if (this.at >= this.source.length || this.text.length >= mostText) return false;
    const gap = this.match(space);
    if (gap) return this.write(' ', gap[0].length);
    const hidden = this.match(invisible);
    if (hidden) return this.write('', hidden[0].length);
    const element = this.match(tag);
    if (element) return this.readTag(element);
    const reference = this.match(entity);
    if (reference) return this.readReference(reference);
    const sign = this.match(escaped);
    if (sign)
      return this.write(sign[1] ? fromCode(Number.parseInt(sign[1], 16)) : (sign[2] ?? ''), sign[0].length);
    const stars = this.match(emphasis);
    if (stars) return this.readEmphasis(stars[0]);
    return this.write(controls.get(this.source.charAt(this.at)) ?? this.source.charAt(this.at), 1);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source);
  }

  /** Writes what a sign means, which may be nothing, and moves behind it. */
  private write(meaning: string, length: number): true {
    this.at += length;
    const blank = /^\s*$/.test(meaning) && (this.text === '' || this.text.endsWith(' '));
    const text = blank ? '' : meaning.replace(/\s/g, ' ');
    this.text += text;
    for (let index = 0; index < text.length; index++) this.ends.push(this.at);
    return true;
  }

  private mark(name: string, opens: boolean, length: number): true {
    if (opens) this.open.push(name);
    else this.open.pop();
    this.marks.push({ start: this.at, end: this.at + length, opens });
    return this.write('', length);
  }

  private readTag(element: RegExpExecArray): true {
    const name = (element[2] ?? '').toLowerCase();
    if (name === 'br') return this.write(' ', element[0].length);
    if (element[1] === '') return this.mark(name, true, element[0].length);
    if (this.open.at(-1) === name) return this.mark(name, false, element[0].length);
    return this.write(element[0], element[0].length);
  }

  private readReference(reference: RegExpExecArray): true {
    const [whole, decimal, hex, name] = reference;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    const meaning = code === null ? entities.get((name ?? '').toLowerCase()) : fromCode(code);
    return this.write(meaning ?? whole, whole.length);
  }

  /** A run closes what it opened; it opens before a word where the like of it follows; else it is a character. */
  private readEmphasis(run: string): true {
    if (this.open.at(-1) === run) return this.mark(run, false, run.length);
    const behind = this.at + run.length;
    const atWord = /\S/.test(this.source.charAt(behind));
    const free = this.text === '' || /[ (/]$/.test(this.text);
    if (atWord && free && this.source.includes(run, behind)) return this.mark(run, true, run.length);
    return this.write(run, run.length);
  }
}

/** Windows-1252 dashes and a quote that were read as control characters. */
const controls: ReadonlyMap<string, string> = new Map([
  ['\u0096', '–'],
  ['\u0097', '—'],
  ['\u0092', '’'],
]);

function fromCode(code: number): string {
  if (code > 0x10ffff) return '\ufffd';
  const character = String.fromCodePoint(code);
  return controls.get(character) ?? character;
}

/**
 * Gives the offset in the paragraph where the first `count` characters of the view end, with the marks behind them
 * that close what was opened among them; null where something stays open.
 */
export function endInCopy({ ends, marks }: CopyView, count: number, paragraph: string): number | null {
  let end = ends[count - 1] ?? 0;
  let open = 0;
  for (const mark of marks) {
    if (mark.end <= end) open += mark.opens ? 1 : -1;
    else if (open <= 0) break;
    else if (mark.opens || paragraph.slice(end, mark.start).trim() !== '') return null;
    else {
      end = mark.end;
      open--;
    }
  }
  return open === 0 ? end : null;
}
