import { honorifics, smallParticles, suffixes } from './words.ts';

/** “MACDONALD” is MacDonald and “MACHADO” is Machado: what follows Mac in the names that have a second capital. */
const macNames =
  /^mac(?=arthur|askill|aulay|bride|callum|conald|cormack|cormick|culloch|donald|donell|donnell|dougall|dowell|duff|ewan|ewen|fadyen|farlane|farquhar|gillivray|gowan|gregor|gruder|guire|innes|inn[ei]s|intyre|isaac|iver|kay|kenna|kenzie|kinley|kinnon|kintosh|laren|laughlin|lean|leish|lennan|leod|mahon|manus|master|millan|murray|nab|namara|naughton|neal|neice|neil|neill|nicol|niven|phail|phee|pherson|quarrie|queen|rae|swain|sween|tavish|taggart|vicar|vittie|william)/;
/** “MCDONALD”. */
const mc = /^mc(?=\p{L}{2})/u;
/** “O'BRIEN”, “D’ANGELO”, “L'OREAL”, “DE'ANDRE”: a capital follows the apostrophe. */
const elided = /^(?:[dolmns]|de|da|la|ja|dell|dall|degl|sant|all)(?=['’‘ʼ]\p{L})/u;
/** “AL-MASRI”, “EL-SISI”, “UL-HAQ”: the article is small behind a given name. */
const article = /^(al|el|ad|ar|as|at|az|ash|an|ul|ur|ol)-(?=\p{L})/u;
/** “W.G.”, “J.R.R.”, “J.-P.”: initials stay capitals. */
const initials = /^(?:\p{L}\.-?)+$/u;
/** “TJ”, “JR”, “BJ” in front: two letters that are no word are initials. */
const pairOfInitials = /^(?:[B-DF-HJ-NP-TV-XZ]{2}|[A-Z]J)$/;
const roman = /^(?:I{2,3}|IV|VI{0,3})$/;
const degrees: ReadonlyMap<string, string> = new Map([
  ['phd', 'PhD'],
  ['ph.d', 'Ph.D'],
  ['edd', 'EdD'],
  ['ed.d', 'Ed.D'],
  ['psyd', 'PsyD'],
  ['esq', 'Esq'],
  ['jr', 'Jr'],
  ['sr', 'Sr'],
  ['ret', 'Ret'],
]);

/**
 * Says whether a name stands in capitals: each of its words that could be small is not. Initials and a lone small
 * particle, a “Jr.” or the “c” of “McDONALD” prove nothing.
 */
export function isInCapitals(name: string): boolean {
  let proof = false;
  for (const word of name.split(/[\s-]+/)) {
    const plain = word.replace(/[.,]+$/g, '').toLowerCase();
    if (smallParticles.has(plain) || suffixes.has(plain) || honorifics.has(plain)) continue;
    const letters = word
      .replace(/^(?:Mc|Mac|O['’]|d['’]|D['’]|de(?=\p{Lu})|al-|el-)/u, '')
      .replace(/[^\p{L}]/gu, '');
    if (letters === '') continue;
    if (letters !== letters.toUpperCase()) return false;
    if (letters !== letters.toLowerCase() && !initials.test(word) && letters.length > 1) proof = true;
  }
  return proof;
}

/**
 * Sets a name in capitals in title case (law 6): particles small, Mc, Mac and O’ with their second capital, initials,
 * degrees and Roman numbers as they are. A name in mixed case is left alone.
 */
export function repairCapitals(name: string, language?: string): string {
  if (!isInCapitals(name)) return name;
  const words = name.split(' ');
  if (words.length === 1 && (words[0] ?? '').length <= 4) return name;
  return words.map((word, index) => repairWord(word, index, words, language)).join(' ');
}

function repairWord(
  word: string,
  index: number,
  words: readonly string[],
  language: string | undefined,
): string {
  const plain = word.replace(/[.,]+$/, '');
  const tail = word.slice(plain.length);
  const small = lower(plain, language);
  if (index > 0 && index < words.length - 1 && smallParticles.has(small)) return small + tail;
  if (
    index > 0 &&
    index < words.length - 1 &&
    /^l[ae]s?$/.test(small) &&
    smallParticles.has(lower(words[index - 1] ?? '', language))
  )
    return small + tail;
  if (initials.test(word) || roman.test(plain)) return word;
  const degree = index > 0 ? degrees.get(small) : undefined;
  if (degree) return degree + tail;
  if (index > 0 && suffixes.has(small.replace(/\./g, '')) && /^(?:[A-Z]\.?){2,5}$/.test(plain)) return word;
  if (index === 0 && words.length > 1 && pairOfInitials.test(plain) && !honorifics.has(small)) return word;
  const parts = small.split('-');
  const behind = article.exec(small);
  if (behind && index > 0)
    return `${behind[1]}-${parts
      .slice(1)
      .map((part) => capitalize(part, language))
      .join('-')}${tail}`;
  return parts.map((part) => capitalize(part, language)).join('-') + tail;
}

function capitalize(part: string, language: string | undefined): string {
  const head = elided.exec(part)?.[0] ?? mc.exec(part)?.[0] ?? macNames.exec(part)?.[0];
  if (head && part.length > head.length) {
    const gap = /^['’‘ʼ]/.test(part.slice(head.length)) ? 1 : 0;
    return (
      upperFirst(head, language) +
      part.slice(head.length, head.length + gap) +
      upperFirst(part.slice(head.length + gap), language)
    );
  }
  if (/^ij(?=[b-df-hj-np-tv-z])/.test(part)) return `IJ${part.slice(2)}`;
  return part
    .split('.')
    .map((piece) => upperFirst(piece, language))
    .join('.');
}

function upperFirst(text: string, language: string | undefined): string {
  const [first = ''] = text;
  return toUpper(first, language) + text.slice(first.length);
}

function lower(text: string, language: string | undefined): string {
  return (language === 'tr' || language === 'az' ? text.toLocaleLowerCase(language) : text.toLowerCase())
    .normalize('NFC')
    .replace(/i\u0307/g, 'i');
}

function toUpper(text: string, language: string | undefined): string {
  return language === 'tr' || language === 'az' ? text.toLocaleUpperCase(language) : text.toUpperCase();
}
