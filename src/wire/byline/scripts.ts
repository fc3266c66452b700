import type { Piece } from './pieces.ts';

/** Arabic and Hebrew write “and” as the next word's first letter. Names that begin with that letter themselves. */
const ownWaw: ReadonlySet<string> = new Set(
  'وليد وائل وسام وسيم وفاء وداد وردة وجدي وجيه وحيد وهيب وهبة وهبي وصفي ولاء ورد وفيق ويليام ولد وسن وضاح وجدان وئام وديع ورود وعد وهيبة والي واصف وارث ويس'.split(
    ' ',
  ),
);
const ownVav: ReadonlySet<string> = new Set(
  'ולדימיר ורד ויקטור ויקטוריה ויטלי ולרי ולריה וינר וייס ויס ויסמן ונטורה ויולה וקנין ועקנין ורדי ורדה ורשבסקי'.split(
    ' ',
  ),
);

const arabic = /^\p{Script=Arabic}/u;
const hebrew = /^\p{Script=Hebrew}/u;
const han = /^[\p{Script=Han}々]{2,4}$/u;
const hangulName = /^\p{Script=Hangul}{2,4}$/u;
const kana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Splits what scripts without capitals join in their own ways: “ليلى حدادين وسامر خورشيد”, “王小明 李小红”. */
export function splitScripts(piece: Piece, language: string): Piece[] {
  if (!/\p{Lo}/u.test(piece.text)) return [piece];
  const words = [...piece.text.matchAll(/\S+/g)].map((hit) => ({ text: hit[0], at: hit.index }));
  const starts = [0];
  for (let index = 1; index < words.length; index++) {
    const word = words[index]?.text ?? '';
    const since = index - (starts.at(-1) ?? 0);
    const ahead = words.length - index;
    if (
      arabic.test(word) &&
      word.startsWith('و') &&
      word.length > 3 &&
      since >= 2 &&
      ahead >= 2 &&
      !ownWaw.has(word)
    )
      starts.push(index);
    if (
      hebrew.test(word) &&
      /^ו[־]?/.test(word) &&
      !word.startsWith('וו') &&
      word.length > 3 &&
      since >= 2 &&
      ahead >= 2 &&
      !ownVav.has(word)
    )
      starts.push(index);
  }
  if (starts.length > 1)
    return cut(piece, words, starts).map((part, index) => (index === 0 ? part : dropAnd(part)));
  const dotted = splitMiddleDots(piece);
  if (dotted.length > 1 || words.length < 2 || kana.test(piece.text)) return dotted;
  const spaced = words.every(({ text }) => han.test(text))
    ? language.startsWith('zh') || words.some(({ text }) => text.length > 2)
    : words.every(({ text }) => hangulName.test(text) && text.length > 1);
  return spaced && words.length <= 6
    ? cut(
        piece,
        words,
        words.map((_, index) => index),
      )
    : [piece];
}

/** “홍길동·김철수 기자”. The point “ㆍ” is itself a sign of Hangul, and is no part of a name. */
const koreanNames =
  /^(?:(?!ㆍ)\p{Script=Hangul}){2,4}(?:[·ㆍ](?:(?!ㆍ)\p{Script=Hangul}){2,4})+(?: \p{Script=Hangul}+)?$/u;

/** “홍길동·김철수”: between Korean names the point is “and”; in “ジョン・スミス” it joins one name. */
function splitMiddleDots(piece: Piece): Piece[] {
  if (!koreanNames.test(piece.text)) return [piece];
  let at = piece.start;
  return piece.text.split(/[·ㆍ]/).map((text, index) => {
    const part: Piece = { join: index === 0 ? piece.join : 'and', text, start: at, end: at + text.length };
    at = part.end + 1;
    return part;
  });
}

function cut(
  piece: Piece,
  words: readonly { readonly text: string; readonly at: number }[],
  starts: readonly number[],
): Piece[] {
  return starts.map((from, index) => {
    const first = words[from]?.at ?? 0;
    const last = words[(starts[index + 1] ?? words.length) - 1];
    const end = last ? last.at + last.text.length : piece.text.length;
    return {
      join: index === 0 ? piece.join : 'and',
      text: piece.text.slice(first, end),
      start: piece.start + first,
      end: piece.start + end,
    };
  });
}

function dropAnd(piece: Piece): Piece {
  const length = /^ו־/.test(piece.text) ? 2 : 1;
  return { ...piece, text: piece.text.slice(length), start: piece.start + length };
}
