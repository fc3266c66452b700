import { rememberSome } from '../../remember.ts';

/** Scripts that set no space between words: a line may end after any word. */
const SPACELESS =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const BEGINS_SPACELESS = new RegExp(`^${SPACELESS}`, 'u');
const ENDS_SPACELESS = new RegExp(`${SPACELESS}$`, 'u');

/** Signs that no line begins with: closing brackets, stops, small kana and marks of repetition. */
const CLOSING =
  /^[\p{Pe}\p{Pf}!%,.:;?、。，．・：；？！…‥ー〜～々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％ๆฯ”’」』】）〕》〉]/u;

/** Signs that no line ends with. */
const OPENING = /[\p{Ps}\p{Pi}“‘「『【（〔《〈$£¥€＄￥#＃]$/u;

/** Endings of Japanese words stay with their word. */
const KANA_ONLY = /^\p{Script=Hiragana}+$/u;

const SPACE = /^[ \t\n\r\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000\u200B]+$/;

/** A line may end after a dash or a stroke within a word. */
const DASH = /[-–—/‐]$/;

/** Ends a part of a sentence where words have no space between them. */
const CLAUSE_END = /[、。，．；：！？」』】）》〉]$/u;

/** Longer than this, the endings of a Japanese word count as words. */
const LONGEST_ENDING = 6;

const segmenters = rememberSome(
  20,
  (language: string) => new Intl.Segmenter([language, 'en'], { granularity: 'word' }),
);

/** Parts a text where a line may end. Spaces stay with the word before. Put together, the pieces are the text. */
export function piecesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenters(language).segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || !mayPart(last, segment)) pieces.push((pieces.pop() ?? '') + segment);
    else pieces.push(segment);
  }
  return pieces;
}

/** Puts together what reads together, where a text sets no spaces: a line that ends at a comma is read more easily. */
export function clausesOf(pieces: readonly string[]): string[] {
  const clauses: string[] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (last === undefined || CLAUSE_END.test(last)) clauses.push(piece);
    else clauses[clauses.length - 1] = last + piece;
  }
  return clauses;
}

function mayPart(before: string, next: string): boolean {
  if (SPACE.test(next)) return false;
  if (SPACE.test(before.slice(-1))) return true;
  if (CLOSING.test(next) || OPENING.test(before)) return false;
  if (KANA_ONLY.test(next) && next.length <= LONGEST_ENDING && before.length <= LONGEST_ENDING) return false;
  if (ENDS_SPACELESS.test(before))
    return BEGINS_SPACELESS.test(next) || OPENING.test(next) || /^[\p{L}\p{N}]/u.test(next);
  if (BEGINS_SPACELESS.test(next)) return /[\p{L}\p{Pe}\p{Pf}]$/u.test(before);
  return DASH.test(before) && before.length > 1 && /^\p{L}/u.test(next);
}
