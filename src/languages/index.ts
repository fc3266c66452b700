import { parseTag } from './direction.ts';
import { en } from './en.ts';
import { plainLanguage } from './plain-language.ts';
import type { Language } from './language.ts';

export { directionOf } from './direction.ts';
export type { Language, Words } from './language.ts';

/** Every language that ships with Broadsheet. */
export const languages: readonly Language[] = [en];

/**
 * Finds the language for a BCP 47 tag: the tag itself, else its likely script (`zh-TW` is `zh-Hant`), else the
 * bare language in the same script. A language that nobody has written yet gives a plain one with English words,
 * its own tag and its own direction.
 */
export function languageOf(tag: string, all: readonly Language[] = languages): Language {
  const locale = parseTag(tag);
  if (!locale) return plainLanguage('und');
  const full = locale.maximize();
  const wanted = [locale.baseName, `${locale.language}-${locale.region}`, `${locale.language}-${full.script}`, locale.language];
  for (const code of wanted.map((name) => name.toLowerCase())) {
    const language = all.find((candidate) => candidate.code.toLowerCase() === code);
    if (language && parseTag(language.code)?.maximize().script === full.script) return language;
  }
  return plainLanguage(locale.baseName);
}
