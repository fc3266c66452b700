import type { Language } from '../../languages/language.ts';
import { particles } from '../names/words.ts';
import { looksLikePersonName } from '../names.ts';

/** The words that a byline of one language is made of, in small letters. */
export interface BylineWords {
  /** Words between names. */
  readonly and: ReadonlySet<string>;
  /** Prepositions before a place. */
  readonly in: ReadonlySet<string>;
}

/** “By” at the start of a line. */
export interface ByReading {
  /** How many characters it takes, the space behind it included. */
  readonly length: number;
  readonly words: BylineWords;
  /** The word as it stood. */
  readonly text: string;
  /** False where the word may be part of a name or a sentence: “Von”, “Texto”, “From”. */
  readonly sure: boolean;
}

const english = {
  by: [
    'by',
    'story by',
    'a story by',
    'text by',
    'words by',
    'written by',
    'reported by',
    'report by',
    'article by',
    'posted by',
    'compiled by',
    'story and photos by',
    'story and photo by',
    'story and photographs by',
    'story & photos by',
    'story and pictures by',
    'text and photos by',
    'text and photographs by',
    'text & photos by',
    'words and photos by',
    'words and pictures by',
    'words and photographs by',
    'words & photos by',
    'reporting and photos by',
    'reporting and photographs by',
    'analysis by',
    'an analysis by',
    'opinion by',
    'commentary by',
    'review by',
    'reviewed by',
    'essay by',
    'an essay by',
    'perspective by',
    'column by',
    'interview by',
    'photos and story by',
    'photos and text by',
    'written and photographed by',
    'as told to',
  ],
  /** Words that mean “by” only with a colon behind them: “Words: Jane Doe”. */
  label: [
    'words',
    'text',
    'story',
    'author',
    'authors',
    'byline',
    'writer',
    'writers',
    'reporter',
    'reporters',
    'report',
    'reporting',
    'written',
  ],
  /** “und”, “et”, “och” … mean “and” wherever they stand between names. */
  and: ['and', '&', 'plus', '+', 'und', 'et', 'och', 'og', 'dan', 've', 'oraz', 'и', 'та'],
  in: [
    'in',
    'at',
    'near',
    'reporting from',
    'reports from',
    'reporting in',
    'writing from',
    'aboard',
    'from',
  ],
};

/**
 * “By” in other languages than the copy's: archives mix them, and not every file says what it is written in.
 * They count where a whole name follows.
 */
const foreign: readonly {
  readonly by: readonly string[];
  readonly and: readonly string[];
  readonly in: readonly string[];
}[] = [
  { by: ['por'], and: ['y', 'e'], in: ['en', 'desde', 'em'] },
  { by: ['von'], and: ['und', 'sowie'], in: ['in', 'aus'] },
  { by: ['par', 'propos recueillis par'], and: ['et'], in: ['à', 'en'] },
  { by: ['di', 'a cura di'], and: ['e', 'ed'], in: ['a', 'in'] },
  { by: ['door'], and: ['en'], in: ['in', 'uit'] },
  { by: ['af', 'av'], and: ['og', 'och'], in: ['i'] },
  { by: ['oleh'], and: ['dan'], in: ['di'] },
  {
    by: ['autor:', 'tekst:', 'text:', 'texto:', 'texte:', 'testo:'],
    and: ['i', 'a', 'y', 'e', 'et', 'und'],
    in: [],
  },
  { by: ['автор:', 'текст:', 'от'], and: ['и', 'і'], in: ['в'] },
  { by: ['بقلم', 'بقلم:'], and: ['و'], in: ['في'] },
  { by: ['מאת', 'מאת:'], and: ['ו'], in: ['ב'] },
  {
    by: ['作者：', '作者:', '文／', '文/', '文：', '文・', '文＝', '文=', '撰文：', '記者：', '记者：'],
    and: ['、', '和', '与', '與', 'と'],
    in: [],
  },
  { by: ['โดย'], and: ['และ'], in: [] },
  { by: ['द्वारा', 'लेखक:'], and: ['और'], in: [] },
];

const readers = new WeakMap<Language, readonly Reader[]>();

interface Reader {
  /** Small letters, without colon. */
  readonly word: string;
  /** The word counts only with a colon or a stroke behind it. */
  readonly colon: boolean;
  readonly sure: boolean;
  readonly words: BylineWords;
}

/** Gives the words between names and before places that count in a language; English ones count everywhere. */
export function wordsOf(language: Language): BylineWords {
  return makeWords(language.byline.and, language.byline.in);
}

/**
 * Reads “By” off the start of a text, in the copy's language, in English, or in another where a whole name follows.
 * Case does not count; a colon may follow; in “ByJane Doe” the space is missing.
 */
export function readBy(text: string, language: Language): ByReading | null {
  const glued = /^By(?=\p{Lu}\p{Ll}+[ ])/u.exec(text);
  if (glued) return { length: 2, words: wordsOf(language), text: 'By', sure: true };
  const small = text.slice(0, 60).toLowerCase();
  for (const reader of readersOf(language)) {
    if (!small.startsWith(reader.word)) continue;
    const behind = /^(\s*[:：／/・=＝](?!\/)\s*|\s*[-–—]\s+(?=\p{Lu})|\s+)/u.exec(
      text.slice(reader.word.length, reader.word.length + 12),
    );
    const ended = text.length === reader.word.length;
    if (!behind && !ended && !/[记記]者$/u.test(reader.word)) continue;
    if (reader.colon && !/[:：／/・=＝]/.test(behind?.[0] ?? '')) continue;
    const length = reader.word.length + (behind?.[0].length ?? 0);
    if (!reader.sure && !isNameNext(text.slice(length), reader.words, /\S/.test(behind?.[0] ?? ''))) continue;
    return { length, words: reader.words, text: text.slice(0, reader.word.length), sure: reader.sure };
  }
  return null;
}

function readersOf(language: Language): readonly Reader[] {
  const known = readers.get(language);
  if (known) return known;
  const own = wordsOf(language);
  const list: Reader[] = [];
  const add = (word: string, sure: boolean, words: BylineWords, colon = false) => {
    const bare = word.toLowerCase().replace(/\s*[:：／/・=＝]$/, '');
    if (bare !== '') list.push({ word: bare, colon, sure, words });
  };
  for (const word of english.by) add(word, true, own);
  for (const word of english.label) add(word, true, own, true);
  if (language.code !== 'en' && language.byline.by !== '') {
    add(language.byline.by, true, own, /[:：／]$/.test(language.byline.by));
  }
  for (const word of language.byline.alsoBy) add(word, word.includes(' '), own);
  for (const set of foreign) {
    const words = makeWords([...set.and, ...language.byline.and], [...set.in, ...language.byline.in]);
    for (const word of set.by) add(word, false, words, /[:：／/・=＝]$/.test(word));
  }
  add('from', false, own);
  const sorted = list.toSorted((a, b) => b.word.length - a.word.length);
  readers.set(language, sorted);
  return sorted;
}

/** In “Von Miller, CNN” the first word is a given name: “by” only where two words of a name follow. */
function isNameNext(rest: string, words: BylineWords, colon: boolean): boolean {
  const first = rest.split(/\s*[,;|/、，(=]\s*|\s+-\s+/, 1)[0] ?? '';
  const all = first.split(' ');
  const joined = all.findIndex((word, index) => index > 1 && /^[וو]/.test(word));
  if (/^\p{Lo}/u.test(rest) && !colon && (joined > 0 ? joined : all.length) > 3) return false;
  const and = all.findIndex((word) => words.and.has(word.toLowerCase()) || words.in.has(word.toLowerCase()));
  return looksLikePersonName((and > 0 ? all.slice(0, and) : all).join(' '));
}

function makeWords(and: readonly string[], places: readonly string[]): BylineWords {
  return {
    and: new Set([...english.and, ...and].filter((word) => !/^[、，,]$/.test(word))),
    in: new Set([...english.in, ...places.filter((word) => !particles.has(word))]),
  };
}
