import { attributeOf } from '../../edition/pictures/image-tag.ts';
import { TAG } from '../../edition/views/html-tags.ts';
import { layTable } from './table.ts';

/** A block of a body as a terminal shows it. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'other' | 'verbatim';
  readonly text: string;
  /** What the first line begins with, and what the others do: a list's sign, a quotation's. */
  readonly first: string;
  readonly indent: string;
  /** Whether it follows on the block before it without a blank line. */
  readonly isTight: boolean;
  /** Whether it begins an entry of a list. */
  readonly isItem: boolean;
}

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p div figure figcaption section article details summary caption dl dt dd li ul ol blockquote pre hr table tr h1 h2 h3 h4 h5 h6 aside'.split(
    ' ',
  ),
);

interface List {
  number: number | null;
  readonly isNotes: boolean;
}

/**
 * Reads the safe HTML of a body, as rehype writes it, into blocks for a terminal: headings, lists with their signs, quotations,
 * tables in columns, pictures by their description, notes by their number, and behind a link its address. One pass over the
 * tags, for a parser's tree takes as long as the page itself.
 */
export function readBlocks(html: string, page: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const lists: List[] = [];
  const links: string[] = [];
  let [line, sign, quotes, at] = ['', '', 0, 0];
  const table: { rows: string[][] | null } = { rows: null };
  let [isVerbatim, isSkipped, isNotes] = [false, false, false];

  const flush = (name = 'p') => {
    const text = isVerbatim ? line.replace(/\n$/, '') : fold(line);
    line = '';
    if (text === '') return;
    const before = '> '.repeat(quotes) + '  '.repeat(Math.max(0, lists.length - 1));
    const indent = before + ' '.repeat(lists.length > 0 ? Math.max(2, sign.length) : 0);
    const first = sign === '' ? indent : before + sign;
    const last = blocks.at(-1);
    const isTight =
      sign !== '' ? last?.isItem === true : name === 'figcaption' && last?.text.startsWith('[') === true;
    const isItem = lists.length > 0 && (sign !== '' || (last?.isItem === true && isTight));
    blocks.push({ kind: isVerbatim ? 'verbatim' : kindOf(name), text, first, indent, isTight, isItem });
    sign = '';
  };
  const read = (text: string) => {
    if (!isSkipped) line += isVerbatim ? decode(text) : decode(text.replace(/\s+/g, ' '));
  };
  const open = (name: string, tag: string) => {
    if (name === 'br') line += '\n';
    else if (name === 'img') line += nameAs(attributeOf(tag, 'alt'));
    else if (name === 'input') line += tag.includes(' checked') ? '[x]' : '[ ]';
    else if (name === 'hr') line = '* * *';
    else if (name === 'a') {
      isSkipped = tag.includes(' data-footnote-backref');
      links.push(tag.includes(' data-footnote-ref') ? '#note' : (attributeOf(tag, 'href') ?? ''));
      if (links.at(-1) === '#note') line += '[';
    } else if (name === 'blockquote') quotes += 1;
    else if (name === 'section') isNotes = tag.includes('class="footnotes"');
    else if (name === 'ul') lists.push({ number: null, isNotes: false });
    else if (name === 'ol') lists.push({ number: Number(attributeOf(tag, 'start') ?? 1), isNotes });
    else if (name === 'li') sign = nextSign(lists.at(-1));
    else if (name === 'pre') isVerbatim = true;
    else if (name === 'table') table.rows = [];
    else if (name === 'tr') table.rows?.push([]);
  };
  const close = (name: string) => {
    if (name === 'a') {
      isSkipped = false;
      line += writeAddress(links.pop() ?? '', line, page);
    } else if (name === 'blockquote') quotes -= 1;
    else if (name === 'ul' || name === 'ol') lists.pop();
    else if (name === 'pre') isVerbatim = false;
    else if (name === 'section') isNotes = false;
  };

  const closeTable = (rows: readonly (readonly string[])[]) => {
    const columns = layTable(rows);
    isVerbatim = columns !== null;
    for (const lines of columns === null ? rows.map((row) => row.join('\n')) : [columns]) {
      line = lines;
      flush('div');
    }
    isVerbatim = false;
    table.rows = null;
  };

  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(TAG)) {
    const { rows } = table;
    read(html.slice(at, index));
    at = index + tag.length;
    const isClosing = slash === '/';
    if (rows && (name === 'td' || name === 'th')) {
      if (isClosing) rows.at(-1)?.push(fold(line).replaceAll('\n', ' '));
      line = '';
    } else if (rows && isClosing && name === 'table') closeTable(rows);
    else if (rows && name !== 'caption' && BLOCKS.has(name)) line += ' ';
    else if (BLOCKS.has(name)) flush(isClosing ? name : 'div');
    if (isClosing) close(name);
    else open(name, tag);
    if (name === 'hr') flush('div');
  }
  read(html.slice(at));
  flush();
  return blocks;
}

function kindOf(name: string): TextBlock['kind'] {
  return /^h\d$/.test(name) ? 'heading' : name === 'p' ? 'paragraph' : 'other';
}

function nextSign(list: List | undefined): string {
  if (!list || list.number === null) return '* ';
  const number = list.number++;
  return list.isNotes ? `[${number}] ` : `${number}. `;
}

function nameAs(alt: string | null): string {
  return alt === null || alt.trim() === '' ? '' : `[${alt.trim()}]`;
}

/** What stands behind the words of a link: the rest of a note's number, or its address, unless the words are that. */
function writeAddress(href: string, line: string, page: string): string {
  if (href === '#note') return ']';
  if (href === '' || href.startsWith('#')) return '';
  const address = URL.canParse(href, page) ? new URL(href, page).href.replace(/^mailto:/, '') : href;
  return line.endsWith(address) || line.endsWith(href) ? '' : ` <${address}>`;
}

function fold(text: string): string {
  return text
    .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/gi,
    (entity, hex, decimal, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? entity;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
