import type { BylineWords } from './words.ts';

/** What stood before a piece. */
export type Join =
  | 'start'
  | 'comma'
  | 'semicolon'
  | 'bar'
  | 'dash'
  | 'slash'
  | 'stop'
  | 'and'
  | 'with'
  | 'told';

/** A part of a byline between two separators. */
export interface Piece {
  readonly join: Join;
  readonly text: string;
  /** Offsets into the byline's plain text. */
  readonly start: number;
  readonly end: number;
}

const signs: Readonly<Record<string, Join>> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  ';': 'semicolon',
  '；': 'semicolon',
  '؛': 'semicolon',
  '|': 'bar',
  '¦': 'bar',
  '•': 'bar',
  '｜': 'bar',
  '／': 'slash',
};
const opening: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '“': '”',
  '«': '»',
  '<': '>',
};

/** Phrases that join two people, longest first. */
const phrases: readonly (readonly [readonly string[], Join])[] = [
  [['as', 'told', 'to'], 'told'],
  [['told', 'to'], 'told'],
  [['in', 'conversation', 'with'], 'told'],
  [['interviewed', 'by'], 'told'],
  [['in', 'collaboration', 'with'], 'with'],
  [['in', 'partnership', 'with'], 'with'],
  [['together', 'with'], 'with'],
  [['prepared', 'by'], 'with'],
  [['along', 'with'], 'with'],
  [['as', 'well', 'as'], 'and'],
  [['with'], 'with'],
  [['avec'], 'with'],
  [['mit'], 'with'],
  [['con'], 'with'],
  [['com'], 'with'],
  [['met'], 'with'],
  [['med'], 'with'],
];

/** “Jane Doe Edited by John Roe”: a credit begins without a sign before it. */
const creditWords =
  /^(?:edited|photos?|photographs|photography|illustrations?|illustrated|translated|photographed|video|graphics|produced)$/i;

/** “Text: Jane Doe Foto: John Roe”. */
const creditLabel =
  /^(?:photos?|photographs|fotos?|bild|bilder|video|text|words|grafik|illustrations?|graphics):$/i;

/** Splits a byline at its commas, bars, dashes, strokes and words for “and”. What stands in brackets or quotes stays whole. */
export function splitPieces(text: string, words: BylineWords): Piece[] {
  return splitAtSigns(text).flatMap((piece) => splitAtWords(piece, words));
}

function splitAtSigns(text: string): Piece[] {
  const pieces: Piece[] = [];
  let join: Join = 'start';
  let start = 0;
  let closing = '';
  const cut = (end: number, next: Join, from: number) => {
    pieces.push({ join, text: text.slice(start, end), start, end });
    join = next;
    start = from;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (closing !== '') {
      if (sign === closing) closing = '';
      continue;
    }
    const close = opening[sign];
    if (close && text.indexOf(close, at) > 0) {
      closing = close;
      continue;
    }
    const found = signAt(text, at);
    if (!found) continue;
    cut(at, found.join, at + found.length);
    at += found.length - 1;
  }
  cut(text.length, 'start', text.length);
  return pieces.filter((piece, index) => piece.text.trim() !== '' || index === 0);
}

function signAt(text: string, at: number): { join: Join; length: number } | null {
  const sign = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const plain = signs[sign];
  if (plain === 'comma' && /\d/.test(before) && /\d/.test(after)) return null;
  if (plain) return { join: plain, length: 1 };
  if (sign === '/' && after !== '/' && before !== '/' && before !== ':') return { join: 'slash', length: 1 };
  if (sign === '—') return { join: 'dash', length: 1 };
  if (/[-–·]/.test(sign) && before === ' ' && /[ -]/.test(after))
    return { join: sign === '·' ? 'bar' : 'dash', length: after === '-' ? 2 : 1 };
  if (
    sign === '.' &&
    after === ' ' &&
    /\p{L}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^ (?:Special|For|Staff|Photos?|[A-Z]{2,} )/.test(text.slice(at + 1, at + 12))
  )
    return { join: 'stop', length: 1 };
  return null;
}

/** Splits “A and B with C” at its words; “and” at either end of a piece only says how it is joined. */
function splitAtWords(piece: Piece, words: BylineWords): Piece[] {
  const pieces: Piece[] = [];
  const all = [...piece.text.matchAll(/\S+/g)].map((hit) => ({ text: hit[0], at: hit.index }));
  let join = piece.join;
  let from = 0;
  let depth = 0;
  const inCapitals = piece.text === piece.text.toUpperCase();
  const cut = (to: number, next: Join, resume: number) => {
    const first = all[from];
    const last = all[to - 1];
    if (first && last && to > from) {
      const start = piece.start + first.at;
      const end = piece.start + last.at + last.text.length;
      pieces.push({ join, text: piece.text.slice(first.at, last.at + last.text.length), start, end });
    }
    join = to > from || join === 'start' ? next : stronger(join, next);
    from = resume;
  };
  for (let index = 0; index < all.length; index++) {
    const word = all[index]?.text ?? '';
    depth += bracketsIn(word);
    if (depth > 0) continue;
    const credit =
      creditLabel.test(word) || (creditWords.test(word) && all[index + 1]?.text.toLowerCase() === 'by');
    if (index > from && credit) cut(index, 'comma', index);
    const phrase = phraseAt(all, index);
    if (phrase) {
      cut(index, phrase.join, index + phrase.length);
      index += phrase.length - 1;
    } else if (isAnd(word, words, inCapitals) && !isInitial(all, index)) cut(index, 'and', index + 1);
  }
  cut(all.length, join, all.length);
  return pieces;
}

/** After a comma, “and” says more than the comma; “with” more than both. */
function stronger(one: Join, two: Join): Join {
  return one === 'comma' || one === 'and' ? two : one;
}

function phraseAt(
  all: readonly { readonly text: string }[],
  index: number,
): { join: Join; length: number } | null {
  for (const [phrase, join] of phrases) {
    if (phrase.every((word, offset) => all[index + offset]?.text.toLowerCase() === word))
      return { join, length: phrase.length };
  }
  return null;
}

/** “AND” and “And” are “and”; of a lone letter only the small one is a word, “E” and “Y” are initials. */
function isAnd(word: string, words: BylineWords, inCapitals: boolean): boolean {
  if (word.length === 1 && /\p{Lu}/u.test(word) && !inCapitals) return false;
  return words.and.has(word.toLowerCase());
}

/** “Ortega y Gasset”, “von und zu”: what joins a surname's parts joins no two people. */
function isInitial(all: readonly { readonly text: string }[], index: number): boolean {
  const word = all[index]?.text ?? '';
  if (word.toLowerCase() === 'und' && /^zu[mr]?$/i.test(all[index + 1]?.text ?? '')) return true;
  if (!/^\p{L}$/u.test(word)) return false;
  const behind = all.length - index - 1;
  return behind < 2 || index < 2;
}

function bracketsIn(word: string): number {
  return (word.match(/[([]/g)?.length ?? 0) - (word.match(/[)\]]/g)?.length ?? 0);
}
