import type { Language } from './language.ts';

type Way = (others: readonly string[], last: string) => string;

/**
 * How a language sets a list of names where it is not “A, B and C” with its own word for “and”. Intl.ListFormat knows some
 * of it and not the rest that newspapers do: “ed Elena”, Chinese signatures with 、 alone, no comma before a Persian or
 * Hindi “and”, “та” where a Ukrainian “і” would meet a vowel.
 */
const ways: Readonly<Record<string, Way>> = {
  ar: (others, last) => [...others, last].join(' و'),
  es: (others, last) => `${others.join(', ')} ${soundsLikeI.test(last) ? 'e' : 'y'} ${last}`,
  fa: (others, last) => `${others.join('، ')} و ${last}`,
  he: (others, last) => `${others.join(', ')} ${/^\p{Script=Hebrew}/u.test(last) ? 'ו' : 'ו־'}${last}`,
  id: (others, last) => `${others.join(', ')}${others.length > 1 ? ',' : ''} dan ${last}`,
  it: (others, last) => `${others.join(', ')} ${/^[eèé]/i.test(last) ? 'ed' : 'e'} ${last}`,
  ja: (others, last) => [...others, last].join('、'),
  zh: (others, last) => [...others, last].join('、'),
  'zh-Hant': (others, last) => [...others, last].join('、'),
};

/** “Inés”, “Hilario”, “Yvonne”: behind these the Spanish “y” is “e”; not behind “Hierro” or “Yolanda” (RAE). */
const soundsLikeI = /^(?:h?[ií](?![aeouáéóú])|y(?![aeiouáéíóú]))/i;

/** Joins names as a byline has them: “A, B and C”, no comma before “and” (AP); “A、B、C”; “أ وب”. */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  if (others.length === 0) return last;
  const way = ways[language.code];
  return way ? way(others, last) : `${others.join(', ')} ${language.byline.and[0] ?? '&'} ${last}`;
}

/** Puts the language’s word for “by” before the names: “By A and B”, “作者：A”; nothing where it has none. */
export function signNames(names: string, language: Language): string {
  const { by } = language.byline;
  if (by === '') return names;
  return /[：／]$/.test(by) ? `${by}${names}` : `${by} ${names}`;
}

/** The comma of a language, with the space that its script puts behind it: “, ”, “，”, “、”, “، ”. */
export function commaOf({ code }: Language): string {
  if (code.startsWith('zh')) return '，';
  if (code === 'ja') return '、';
  return /^(?:ar|fa|ur)/.test(code) ? '، ' : ', ';
}
