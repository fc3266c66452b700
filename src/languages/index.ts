import { ar } from './ar.ts';
import { de } from './de.ts';
import { parseTag } from './direction.ts';
import { en } from './en.ts';
import { enGB, englishElsewhere } from './en-gb.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { plainLanguage } from './plain-language.ts';
import { pt } from './pt.ts';
import { ptPT } from './pt-pt.ts';
import { ru } from './ru.ts';
import { sw } from './sw.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

export { directionOf } from './direction.ts';
export type { Language, Words } from './language.ts';

/** Every language that ships with Broadsheet. */
export const languages: readonly Language[] = [
  en,
  enGB,
  ...englishElsewhere,
  es,
  fr,
  de,
  pt,
  ptPT,
  it,
  nl,
  ar,
  he,
  fa,
  zh,
  zhHant,
  ja,
  hi,
  ru,
  uk,
  tr,
  pl,
  id,
  sw,
];

/**
 * Finds the language for a BCP 47 tag: the tag itself, else its likely script (`zh-TW` is `zh-Hant`), else the
 * bare language in the same script. A language that nobody has written yet gives a plain one with English words,
 * its own tag and its own direction.
 */
export function languageOf(tag: string, all: readonly Language[] = languages): Language {
  const known = found.get(all) ?? new Map<string, Language>();
  found.set(all, known);
  const language = known.get(tag) ?? findLanguage(tag, all);
  known.set(tag, language);
  return language;
}

const found = new WeakMap<readonly Language[], Map<string, Language>>();

function findLanguage(tag: string, all: readonly Language[]): Language {
  const locale = parseTag(tag);
  if (!locale?.language || locale.language === 'und') return plainLanguage(locale?.baseName ?? 'und');
  const full = locale.maximize();
  const wanted = [
    locale.baseName,
    `${locale.language}-${locale.region}`,
    `${locale.language}-${full.script}`,
    locale.language,
  ];
  for (const code of wanted.map((name) => name.toLowerCase())) {
    const language = all.find((candidate) => candidate.code.toLowerCase() === code);
    if (language && parseTag(language.code)?.maximize().script === full.script) return language;
  }
  return plainLanguage(locale.baseName);
}
