/**
 * Copy as a reader sees it: signs repaired (law 16), Markdown emphasis, links and HTML tags passed over.
 * Every character knows the span of the source that it stands for, so that claims stay exact.
 */
export interface PlainCopy {
  readonly text: string;
  /** Offset in the source where the plain character at `index` begins; behind the last one, where the copy ends. */
  startOf(index: number): number;
  /** Offset in the source behind the plain character at `index`. */
  endOf(index: number): number;
}

/** `&copy;`, `&#8482;`, `&#xa9;`, and twice escaped `&amp;copy;`. */
const entity = /&(?:amp;)?(#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z]{2,8});/y;
/** `\u2122`, as a JSON string left it behind. */
const unicodeEscape = /\\u([\da-fA-F]{4})/y;
/** `\_`, `\&`: Markdown's escape. */
const markdownEscape = /\\(?=[!-/:-@[-`{-~\n])/y;
/** Tags that only dress text; pictures, scripts and frames are no dress. */
const tag =
  /<\/?(?:a|abbr|address|article|aside|b|big|br|center|cite|div|em|font|footer|h[1-6]|hr|i|li|meta|ol|p|section|small|span|strong|sub|sup|time|u|ul)(?:\s[^<>]{0,600})?\/?>/iy;
/** Tags that begin a new line. */
const breakingTag = /^<\/?(?:br|p|div|hr|li|h[1-6])\b/i;
/** `<https://example.com>` */
const autolink = /<(?=(?:https?:|mailto:)[^<>\s]{1,500}>)/y;
/** `[CNN.com](https://www.cnn.com "CNN")`, `[CNN.com][cnn]`; a picture's `!` before it keeps it whole. */
const link = /\[([^[\]\n]{1,200})\](?:\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)|\[[^[\]\n]{0,100}\])/y;
const emphasis = /[*_]{1,3}/y;
/** `## Correction` */
const headingMark = /[ \t]{0,3}#{1,6}[ \t]+(?=[^\s#])/y;
/** A line of nothing but rules and stars: `___`, `* * *`, `###`. */
const ruleLine = /[ \t\u00a0]*[*_#=~—–-][*_#=~—–\- \t\u00a0]*(?=\n|\r|$)/y;
/** UTF-8 that was read as Windows-1252: `â„¢ & Â©`. */
const misread = /â„¢|Â[©®\u00a0 ]|â€(?:[™œ“”˜¦]|\u009d)/y;
const misreadSigns: Readonly<Record<string, string>> = {
  'â„¢': '™',
  'Â©': '©',
  'Â®': '®',
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
};
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  copy: '©',
  trade: '™',
  reg: '®',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
};
/** What copy must hold to differ from its plain form. */
const dressed = /[&\\<[*_#âÂ\u0099]|\u200b|\u2060|\ufeff|\u00ad|\ufe0f/;
const invisible = /\u200b|\u2060|\ufeff|\u00ad|\ufe0f/;

/** Reads `source` from `start` to `end` as plain copy. Takes time linear in the length. */
export function toPlain(source: string, start: number, end: number): PlainCopy {
  const asIs = source.slice(start, end);
  if (!dressed.test(asIs))
    return { text: asIs, startOf: (index) => start + index, endOf: (index) => start + index + 1 };
  const copy = end === source.length ? source : source.slice(0, end);
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: string[] = [];
  const put = (text: string, from: number, to: number) => {
    for (let index = 0; index < text.length; index++) {
      letters.push(text.charAt(index));
      starts.push(from);
      ends.push(to);
    }
  };
  const read = (from: number, to: number) => {
    for (let at = from; at < to; ) {
      const atLineStart = at === start || isBreak(copy.charAt(at - 1));
      const rule = atLineStart ? match(ruleLine, copy, at) : null;
      if (rule) {
        for (let index = 0; index < rule[0].length; index++)
          put(rule[0].charAt(index), at + index, at + index + 1);
        at += rule[0].length;
        continue;
      }
      const heading = atLineStart ? match(headingMark, copy, at) : null;
      if (heading) {
        at += heading[0].length;
        continue;
      }
      const dress = readDress(copy, at, start);
      if (dress === null) {
        const letter = copy.charAt(at);
        if (!invisible.test(letter)) put(letter === '\u0099' ? '™' : letter, at, at + 1);
        at++;
      } else {
        put(dress.text, at, at + dress.length);
        if (dress.label) read(at + 1, at + 1 + dress.label);
        at += dress.length;
      }
    }
  };
  read(start, end);
  return {
    text: letters.join(''),
    startOf: (index) => starts[index] ?? end,
    endOf: (index) => ends[index] ?? end,
  };
}

/** What stands at an offset besides a plain character: the text it means, its length, and a link's label to read on. */
function readDress(
  copy: string,
  at: number,
  start: number,
): { text: string; length: number; label?: number } | null {
  switch (copy.charAt(at)) {
    case '&': {
      const hit = match(entity, copy, at);
      const sign = hit?.[1] ? decodeEntity(hit[1]) : null;
      return hit && sign !== null ? { text: sign, length: hit[0].length } : null;
    }
    case '\\': {
      const unicode = match(unicodeEscape, copy, at);
      if (unicode?.[1]) return { text: String.fromCharCode(Number.parseInt(unicode[1], 16)), length: 6 };
      return match(markdownEscape, copy, at) ? { text: '', length: 1 } : null;
    }
    case '<': {
      const own = match(tag, copy, at);
      if (own) return { text: breakingTag.test(own[0]) ? '\n' : '', length: own[0].length };
      return match(autolink, copy, at) ? { text: '', length: 1 } : null;
    }
    case '[': {
      const own = copy.charAt(at - 1) === '!' ? null : match(link, copy, at);
      return own?.[1] ? { text: '', length: own[0].length, label: own[1].length } : null;
    }
    case '*':
    case '_':
      return readEmphasis(copy, at, start);
    case 'â':
    case 'Â': {
      const hit = match(misread, copy, at);
      return hit ? { text: misreadSigns[hit[0]] ?? ' ', length: hit[0].length } : null;
    }
    default:
      return null;
  }
}

/** Emphasis hugs its words; a star or underscore between spaces, or inside a word, is text. */
function readEmphasis(copy: string, at: number, start: number): { text: string; length: number } | null {
  const run = match(emphasis, copy, at)?.[0] ?? '';
  const before = at > start ? copy.charAt(at - 1) : ' ';
  const after = copy.charAt(at + run.length) || ' ';
  const loose = isSpace(before) && isSpace(after);
  const inWord = run.startsWith('_') && isWordLetter(before) && isWordLetter(after);
  return loose || inWord ? null : { text: '', length: run.length };
}

function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return namedEntities[name.toLowerCase()] ?? null;
  const hex = name.charAt(1).toLowerCase() === 'x';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  if (code === 153) return '™';
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : null;
}

function match(pattern: RegExp, copy: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(copy);
}

function isBreak(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

function isSpace(letter: string): boolean {
  return /\s/.test(letter);
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}
