import type { WireContext } from '../wire-context.ts';
import type { Head } from './head.ts';
import { readHouse } from './house.ts';

/** “新华社北京4月7日电”: Xinhua's head, the reporter in brackets behind it being no part of it. */
const telegram =
  /^([\p{Script=Han}]{2,6}[社网網])([\p{Script=Han}·、]{2,14}?)(\d{1,2})月(\d{1,2})日[电電讯訊][，,：: ]?/u;
/** “【ワシントン共同】”, “［ロンドン　３日　ロイター］ -”, “（中央社台北7日電）”, “(서울=연합뉴스)”. */
const enclosed = /^([【［〔（([])([^【】［］〔〕（）()[\]]{3,40})[】］〕）)\]] ?(?:[-–—―] ?)?/u;
const day = /[ ＝=]?\d{1,2}日[ ＝=]?/u;

/**
 * Reads the heads of Chinese, Japanese and Korean wires, which stand in brackets or run on without spaces.
 * They are only read where the agency is known, for nothing else tells them from a note.
 */
export function readEastAsianHead(text: string, { agencies }: WireContext): Head | null {
  const plain = toPlainDigits(text);
  const wire = telegram.exec(plain);
  if (wire?.[1] && wire[2]) {
    const house = readHouse(wire[1], agencies);
    if (!house || house.profiles.length === 0) return null;
    const date = { year: null, month: Number(wire[3]), day: Number(wire[4]) };
    return headOf(wire[0].trimEnd().length, wire[2], date, { ...house, enclosed: true });
  }
  const inside = enclosed.exec(plain);
  return inside?.[2] ? readInside(inside[2], inside[0].trimEnd().length, agencies) : null;
}

function readInside(inside: string, end: number, agencies: WireContext['agencies']): Head | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(inside)) return null;
  const words = inside
    .replace(/[电電]$/, '')
    .replace(day, '＝')
    .replace(/^[＝= ]+|[＝= ]+$/g, '');
  for (let cut = words.length - 2; cut >= 0; cut--) {
    const house = readHouse(words.slice(cut), agencies);
    if (house && house.profiles.length > 0)
      return headOf(end, placeOf(words.slice(0, cut)), null, { ...house, enclosed: true });
  }
  for (let cut = words.length - 2; cut >= 2; cut--) {
    const house = readHouse(words.slice(0, cut), agencies);
    if (house && house.profiles.length > 0)
      return headOf(end, placeOf(words.slice(cut)), null, { ...house, enclosed: true });
  }
  return null;
}

function placeOf(words: string): string | null {
  const place = words.replace(/^[＝= ]+|[＝= ]+$/g, '').replace(/^記者.*?(?=\p{Script=Han}{2}$)/u, '');
  return place === '' ? null : place;
}

function headOf(
  end: number,
  place: string | null,
  date: Head['date'],
  house: NonNullable<Head['house']>,
): Head {
  return {
    end,
    closing: 'stop',
    glued: false,
    place,
    capitals: false,
    regions: [],
    date,
    dated: date !== null,
    loose: false,
    house,
    houseLeads: false,
  };
}

/** Full-width digits are digits. */
function toPlainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
