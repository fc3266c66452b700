import type { Language } from '../languages/language.ts';

/** Scripts that part no words by space. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** From its first letter: “word”, “O’Brien”, “well-known”, “3.5”. Dashes part words, hyphens don’t. */
const word = /[\p{L}\p{N}][^\s—–…]*/gu;
/** A sign beyond the alphabets of Europe; most texts have none, which is seen at a glance. */
const beyondLatin = /[^\0-\u024f\u2000-\u206f]/;
/** One character of a script that counts by characters, or a word of another between them: “東”, “iPhone”. */
const characterOrWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}])[\p{L}\p{N}\p{M}])+/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** Counts the words of a text, or its characters where the language reads by characters, without punctuation. */
export function countWords(text: string, language: Language): number {
  if (language.reading.unit === 'character') return countMatches(text, characterOrWord);
  if (beyondLatin.test(text) && unspaced.test(text)) return countSegments(text, language);
  return text.match(word)?.length ?? 0;
}

/** Gives the minutes that a text takes to read, at least one, at the language’s own pace. */
export function readingMinutes(text: string, language: Language): number {
  return Math.max(1, Math.round(countWords(text, language) / language.reading.perMinute));
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

function countSegments(text: string, { code }: Language): number {
  const segmenter = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: 'word' });
  segmenters.set(code, segmenter);
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}
