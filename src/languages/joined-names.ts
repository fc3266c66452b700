import type { Language } from './language.ts';

/** How a script sets a list of names; every other language writes “A, B and C” with its own word for “and”. */
const ways: Readonly<Record<string, (all: readonly string[], last: string) => string>> = {
  zh: (all, last) => `${all.join('、')}和${last}`,
  'zh-Hant': (all, last) => `${all.join('、')}和${last}`,
  ja: (all, last) => [...all, last].join('、'),
  ar: (all, last) => [...all, last].join(' و'),
  he: (all, last) => `${all.join(', ')} ${/^\p{Script=Hebrew}/u.test(last) ? 'ו' : 'ו־'}${last}`,
  fa: (all, last) => `${all.join('، ')} و ${last}`,
};

/** Joins names as a byline has them: “A, B and C”, no comma before “and” (AP); “A、B和C”; “أ وب”. */
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
